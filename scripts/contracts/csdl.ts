import { XMLParser } from 'fast-xml-parser';

/** An element of a metadata document, as fast-xml-parser gives it: attributes and inner elements by name. */
type Element = Readonly<Record<string, unknown>>;

const always = new Set([
  'Schema',
  'EntityType',
  'ComplexType',
  'EnumType',
  'Association',
  'Property',
  'NavigationProperty',
  'FunctionImport',
  'Function',
  'Action',
  'Parameter',
  'EntityContainer',
  'EntitySet',
  'Singleton',
  'Member',
  'End',
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseAttributeValue: false,
  isArray: (name) => always.has(name),
});

/** The inner elements of that name. */
export function inner(element: Element, name: string): readonly Element[] {
  const found = element[name];
  return Array.isArray(found) ? (found as Element[]) : [];
}

/** An attribute, or undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element[`@${name}`];
  return typeof value === 'string' ? value : undefined;
}

/** An attribute that must be there. @throws where it is not */
export function named(element: Element, name = 'Name'): string {
  const value = attribute(element, name);
  if (value === undefined) throw new Error(`An element of the metadata has no ${name}.`);
  return value;
}

/** The schemas of a metadata document. */
export function readSchemas(xml: string): readonly Element[] {
  const document = parser.parse(xml) as { Edmx?: { DataServices?: Element } };
  const services = document.Edmx?.DataServices;
  if (!services) throw new Error('This is no metadata document.');
  return inner(services, 'Schema');
}

/** Writes a type as facts have it: `Int32!`, `Collection(SP.List)`. */
export function typeName(element: Element, aliases: ReadonlyMap<string, string>, name = 'Type'): string {
  const plain = named(element, name).replace(/[A-Za-z][\w.]*\w/g, (word) => {
    if (word === 'Collection') return word;
    const dot = word.lastIndexOf('.');
    const namespace = word.slice(0, dot);
    return namespace === 'Edm' ? word.slice(dot + 1) : `${aliases.get(namespace) ?? namespace}.${word.slice(dot + 1)}`;
  });
  return attribute(element, 'Nullable') === 'false' ? `${plain}!` : plain;
}

export type { Element };
