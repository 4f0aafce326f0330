import type { Order } from '../query/ast';
import type { QueryOptions, Shape } from '../query/options';
import { parseFilter, parseOrder } from '../query/parseFilter';
import { graphRefuse } from './errors';

/** What is asked of one level: its own properties, and what is expanded below with options of its own. */
export interface GraphShape extends Shape {
  readonly expand: ReadonlyMap<string, GraphShape>;
  readonly filter: QueryOptions['filter'];
  readonly order: readonly Order[];
  readonly top: number | null;
}

/** Graph's system query options. */
export interface GraphOptions extends QueryOptions {
  readonly shape: GraphShape;
  /** true: `@odata.count` is asked for. */
  readonly count: boolean;
  readonly search: string | null;
}

const known = new Set(['select', 'expand', 'filter', 'orderby', 'top', 'skip', 'skiptoken', 'count', 'search', 'format', 'deltatoken']);

/** Splits at a sign that is neither in quotes nor in brackets. */
function splitAt(text: string, sign: ',' | ';'): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let quoted = false;
  for (const each of text) {
    if (each === "'") quoted = !quoted;
    if (!quoted && each === '(') depth += 1;
    if (!quoted && each === ')') depth -= 1;
    if (each === sign && depth === 0 && !quoted) {
      parts.push(part);
      part = '';
    } else part += each;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== '');
}

function whole(text: string | null | undefined, name: string): number | null {
  if (text === null || text === undefined) return null;
  if (!/^\d+$/.test(text.trim())) throw graphRefuse.invalidRequest(`Invalid value for ${name}.`);
  return Number(text);
}

function shapeOf(read: (name: string) => string | null): GraphShape {
  const select = read('select');
  const filter = read('filter');
  const order = read('orderby');
  return {
    names: select === null || select.trim() === '' ? null : splitAt(select, ','),
    expand: new Map(splitAt(read('expand') ?? '', ',').map(readExpanded)),
    filter: filter === null || filter.trim() === '' ? null : parseFilter(filter, 'graph'),
    order: order === null || order.trim() === '' ? [] : parseOrder(order),
    top: whole(read('top'), '$top'),
  };
}

/** `fields(select=Title,Modified)`, `children($top=5;$select=id)`. */
function readExpanded(text: string): readonly [string, GraphShape] {
  const match = /^([@\w.]+)\s*(?:\(([\s\S]*)\))?$/.exec(text);
  if (!match) throw graphRefuse.invalidRequest('Parsing OData Select and Expand failed.');
  const inner = new Map(
    splitAt(match[2] ?? '', ';').map((part) => {
      const equals = part.indexOf('=');
      return [part.slice(0, equals).trim().replace(/^\$/, '').toLowerCase(), part.slice(equals + 1).trim()] as const;
    })
  );
  return [match[1], shapeOf((name) => inner.get(name) ?? null)];
}

/** Nothing asked: every property of its own, nothing expanded. */
export const wholeShape: GraphShape = { names: null, expand: new Map(), filter: null, order: [], top: null };

/** Reads the system query options. @throws 400 where one is not known or has no good value */
export function readGraphOptions(query: URLSearchParams): GraphOptions {
  const system = new Map<string, string>();
  for (const [name, value] of query) {
    if (name.startsWith('$')) {
      const bare = name.slice(1).toLowerCase();
      if (!known.has(bare)) throw graphRefuse.invalidRequest(`The query specified in the URI is not valid. The query parameter '${name}' is not supported.`);
      system.set(bare, value);
    }
    // OData 4.01 lets the sign be left out; Graph does so for these.
    else if (['select', 'expand', 'top', 'filter', 'orderby'].includes(name) && !system.has(name)) system.set(name, value);
  }
  const read = (name: string): string | null => system.get(name) ?? null;
  const shape = shapeOf(read);
  return {
    shape,
    filter: shape.filter,
    order: shape.order,
    top: shape.top,
    skip: whole(read('skip'), '$skip') ?? 0,
    skipToken: read('skiptoken'),
    count: read('count')?.toLowerCase() === 'true',
    search: read('search'),
    rest: Object.fromEntries([...query].filter(([name]) => !/^\$?skip(token)?$/i.test(name))),
  };
}
