import { refuse } from '../http/errors';
import type { Condition, Order } from './ast';
import { parseFilter, parseOrder } from './parseFilter';

/** What to give of a thing: which properties, and what to follow. */
export interface Shape {
  /** Names asked for; null where $select asks for none. */
  readonly names: readonly string[] | null;
  readonly expand: ReadonlyMap<string, Shape>;
}

export interface QueryOptions {
  readonly shape: Shape;
  readonly filter: Condition | null;
  readonly order: readonly Order[];
  readonly top: number | null;
  readonly skip: number;
  readonly skipToken: string | null;
  /** $select, $expand, $filter and $orderby as they came, for the address of the next page. */
  readonly rest: Readonly<Record<string, string>>;
}

export const everything: Shape = { names: null, expand: new Map() };

const list = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function shapeOf(select: readonly string[], expand: readonly string[]): Shape {
  const children = new Map<string, { select: string[]; expand: string[] }>();
  const childOf = (name: string): { select: string[]; expand: string[] } => {
    const key = [...children.keys()].find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
    let known = children.get(key);
    if (!known) children.set(key, (known = { select: [], expand: [] }));
    return known;
  };
  for (const path of expand) {
    const [head, ...rest] = path.split('/');
    const node = childOf(head);
    if (rest.length > 0) node.expand.push(rest.join('/'));
  }
  const names: string[] = [];
  for (const path of select) {
    const [head, ...rest] = path.split('/');
    if (rest.length === 0) {
      names.push(head);
    } else {
      const known = [...children.keys()].find((each) => each.toLowerCase() === head.toLowerCase());
      if (known === undefined) {
        throw refuse.badQuery(
          `The query to field '${path}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${head}.`
        );
      }
      childOf(head).select.push(rest.join('/'));
    }
  }
  // What is only reached through ($select=Author/Title) still asks for nothing else of the thing itself.
  const own = select.length === 0 ? null : names;
  return { names: own, expand: new Map([...children].map(([name, child]) => [name, shapeOf(child.select, child.expand)])) };
}

function count(text: string | null, name: string): number | null {
  if (text === null) return null;
  if (!/^\d+$/.test(text.trim())) throw refuse.badQuery(`The value of the ${name} query string option is not valid.`);
  return Number(text);
}

/** Reads the system query options of a request. Unknown ones are refused as not supported. */
export function readOptions(query: URLSearchParams): QueryOptions {
  for (const name of query.keys()) {
    if (
      name.startsWith('$') &&
      !['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken', '$inlinecount', '$count', '$format'].includes(name.toLowerCase())
    ) {
      throw refuse.notSupported(`the query option ${name}`);
    }
  }
  const filter = query.get('$filter');
  const order = query.get('$orderby');
  return {
    shape: shapeOf(list(query.get('$select')), list(query.get('$expand'))),
    filter: filter === null || filter.trim() === '' ? null : parseFilter(filter),
    order: order === null || order.trim() === '' ? [] : parseOrder(order),
    top: count(query.get('$top'), '$top'),
    skip: count(query.get('$skip'), '$skip') ?? 0,
    skipToken: query.get('$skiptoken'),
    rest: Object.fromEntries(['$select', '$expand', '$filter', '$orderby'].flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : []))),
  };
}
