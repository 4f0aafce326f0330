import { refuse } from '../../http/errors';
import { keyOf, queryItems, type ItemQuery } from '../../query/itemQuery';
import { readPosition } from '../../query/pagePosition';
import { ListColumns } from '../../query/itemColumns';
import type { QueryOptions, Shape } from '../../query/options';
import type { ItemRow, ListRow } from '../../store/rows';
import { columnOf } from '../../store/lists/columns';
import type { Context } from '../context';
import { boundItem } from './items';
import type { NodePage } from '../node';

const defaultTop = 100;
const maximumTop = 5000;
/** More joins than this are refused. */
export const maximumJoins = 12;

/** How many person and lookup columns an answer follows. */
function joins(columns: ListColumns, shape: Shape): number {
  return [...shape.expand.keys()].filter((name) => {
    const field = columns.field(name);
    return field !== undefined && /^(user|lookup)/.test(columnOf(field).kind);
  }).length;
}

/** @throws 400 where the token is none */
function readToken(token: string | null, query: Pick<ItemQuery, 'order' | 'read'>): (string | number | null)[] | undefined {
  if (token === null) return undefined;
  const position = readPosition(token, query);
  if (!position || !/\bp_ID=\d/.test(token)) throw refuse.badQuery('The $skiptoken is not valid.');
  return position;
}

function writeToken(query: ItemQuery, row: ItemRow): string {
  const fields = new URLSearchParams({ Paged: 'TRUE' });
  const values = keyOf(query, row);
  query.order
    .filter(({ path }) => query.read(path).sql !== '"ID"')
    .forEach(({ path }, index) => {
      const name = `p_${path.segments.join('/')}`;
      const value = values[index];
      if (value === null || value === undefined) fields.set(`${name}_null`, '1');
      else fields.set(name, String(value));
    });
  fields.set('p_ID', String(row.ID));
  return fields.toString();
}

/** One page of items for $filter, $orderby, $top and $skiptoken. $skip does nothing on items, as in SharePoint. */
export function itemPage(list: ListRow, options: QueryOptions | null, context: Context): NodePage {
  const columns = new ListColumns(context.core, list);
  if (options && joins(columns, options.shape) > maximumJoins) throw refuse.tooManyJoins();
  const order = options?.order ?? [];
  const limit = Math.min(options?.top ?? defaultTop, maximumTop);
  const query: ItemQuery = { condition: options?.filter ?? null, read: columns.odata, order, limit, past: 'refuse' };
  const after = readToken(options?.skipToken ?? null, query);
  if (limit === 0) return { nodes: [], next: null };
  const { rows, more } = queryItems(columns, context.access, { ...query, ...(after ? { after } : {}) });
  const nodes = rows.map((row) => boundItem({ columns, row }, context));
  if (!more) return { nodes, next: null };
  // The rest of the query goes along, so that the next page is asked for in the same way.
  const rest = { ...options?.rest, $top: String(limit) };
  const parts = Object.entries({ $skiptoken: writeToken(query, rows[rows.length - 1]), ...rest }).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`
  );
  return { nodes, next: parts.join('&') };
}
