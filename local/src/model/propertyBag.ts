import type { Context } from './context';
import { defineEntity } from './define';
import type { Node } from './node';

interface Bag {
  readonly values: Readonly<Record<string, unknown>>;
  readonly path: string;
}

/** REST cannot give a name that begins with a sign; SharePoint writes `OData_` before it, and `_x005f_` for signs inside. */
const writeName = (name: string): string =>
  (/^[A-Za-z]/.test(name) ? name : `OData_${name}`).replace(/[^A-Za-z0-9_]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`);

const bagOf = (contract: string): ((bag: Bag, context: Context) => Node) =>
  defineEntity<Bag>({
    contract,
    path: (bag) => bag.path,
    properties: {},
    open: (bag) => {
      const views = (): { name: string; type: string; read: () => unknown }[] =>
        Object.entries(bag.values).map(([name, value]) => ({ name: writeName(name), type: 'String', read: () => value }));
      return { all: views, one: (name) => views().find((view) => view.name.toLowerCase() === name.toLowerCase()) ?? null };
    },
  });

const propertyValues = bagOf('SP.PropertyValues');
const stringValues = bagOf('SP.FieldStringValues');

/** A property bag: names known only at run time. */
export function propertyBag(values: Readonly<Record<string, unknown>>, path: string, context: Context): Node {
  return propertyValues({ values, path }, context);
}

/** An item's values as text, by the names of its columns. */
export function fieldStrings(values: Readonly<Record<string, unknown>>, path: string, context: Context): Node {
  return stringValues({ values, path }, context);
}
