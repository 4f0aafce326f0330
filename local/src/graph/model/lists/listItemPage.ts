import type { NodePage } from '../../../model/node';
import type { Condition, Operand, Order, Path } from '../../../query/ast';
import { ListColumns } from '../../../query/itemColumns';
import { keyOf, queryItems, type ItemQuery } from '../../../query/itemQuery';
import type { QueryOptions } from '../../../query/options';
import type { SqlColumn } from '../../../query/toSql';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { defaultPage } from '../../pageOf';
import { listItemNode, listItemOf } from './listItems';
import type { ListValue } from '../values';

/** What a page of items holds at the most. */
const maximumTop = 5000;

/** With this preference a filter on a column without an index is tried, and may fail on a long list. */
const anyway = 'honornonindexedquerieswarningmayfailrandomly';

const own: Readonly<Record<string, string>> = { id: 'ID', createdDateTime: 'Created', lastModifiedDateTime: 'Modified', name: 'FileLeafRef' };

/** A property of an item in $filter and $orderby: `fields/Title`, `fields/EditorLookupId`, `lastModifiedDateTime`. */
function columnAt(columns: ListColumns, path: Path): SqlColumn {
  const [first, second] = path.segments;
  if (path.segments.length === 1 && first in own) return columns.odata({ kind: 'path', segments: [own[first]] });
  if (first.toLowerCase() !== 'fields' || second === undefined) throw graphRefuse.invalidRequest('Invalid filter clause');
  const name = second === 'id' ? 'ID' : second;
  const by = /^(.+)LookupId$/.exec(name)?.[1];
  if (by !== undefined && columns.field(by)) return columns.odata({ kind: 'path', segments: [`${by}Id`] });
  if (!columns.field(name)) throw graphRefuse.invalidRequest(`Field '${name}' is not recognized`);
  return columns.odata({ kind: 'path', segments: [name] });
}

function pathsOf(condition: Condition): Path[] {
  const of = (operand: Operand): Path[] => (operand.kind === 'path' ? [operand] : operand.kind === 'part' ? [operand.of] : []);
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.flatMap(pathsOf);
    case 'not':
      return pathsOf(condition.of);
    case 'text':
    case 'in':
      return [condition.of];
    case 'compare':
      return [...of(condition.left), ...of(condition.right)];
  }
}

/** Graph refuses columns without an index before it asks SharePoint, however short the list. */
function refuseUnindexed(columns: ListColumns, condition: Condition | null, order: readonly Order[], asker: Asker): void {
  if (asker.preferences.has(anyway)) return;
  for (const path of [...(condition === null ? [] : pathsOf(condition)), ...order.map((each) => each.path)]) {
    if (columnAt(columns, path).indexed) continue;
    const name = path.segments[path.segments.length - 1];
    throw graphRefuse.invalidRequest(
      `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`
    );
  }
}

const writeAfter = (keys: readonly (string | number | null)[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

function readAfter(token: string): (string | number | null)[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (Array.isArray(keys)) return keys as (string | number | null)[];
  } catch {
    // Refused below, as any other token that is none.
  }
  throw graphRefuse.invalidRequest('The skip token is not valid.');
}

/** One page of items for $filter, $orderby and $top. */
export function listItemPage(value: ListValue, options: QueryOptions, asker: Asker): NodePage {
  const columns = new ListColumns(value.context.core, value.list);
  refuseUnindexed(columns, options.filter, options.order, asker);
  const query: ItemQuery = {
    condition: options.filter,
    read: (path) => columnAt(columns, path),
    order: options.order,
    limit: Math.min(options.top ?? defaultPage, maximumTop),
    past: 'refuse',
    ...(options.skipToken === null ? {} : { after: readAfter(options.skipToken) }),
  };
  const { rows, more } = queryItems(columns, value.context.access, query);
  const nodes = rows.map((row) => listItemNode(listItemOf(value, { columns, row }), asker));
  return { nodes, next: more && rows.length > 0 ? writeAfter(keyOf(query, rows[rows.length - 1])) : null };
}
