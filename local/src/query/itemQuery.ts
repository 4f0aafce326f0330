import { refuse } from '../http/errors';
import { itemTable } from '../store/lists/columns';
import { quoteName, type SqlValue, type SqlValues } from '../store/database';
import type { ItemRow } from '../store/rows';
import { right } from '../store/permissions/masks';
import { readsOwnOnly } from '../store/permissions/ownItems';
import { belowFolder } from '../store/items/places';
import { scopesOfList } from '../store/permissions/scopesOfList';
import { listScope } from '../store/permissions/securables';
import type { Access } from '../store/permissions/scopes';
import type { Condition, Order } from './ast';
import type { ListColumns } from './itemColumns';
import { seekable, toSql, type Sql, type SqlReader } from './toSql';

/** SharePoint's list view threshold. */
export const threshold = 5000;

export interface ItemQuery {
  readonly condition: Condition | null;
  readonly read: SqlReader;
  readonly order: readonly Order[];
  readonly limit: number;
  /** Only what lies directly in this folder. */
  readonly folder?: string;
  /** This folder and all below it. */
  readonly below?: string;
  readonly files?: 'files' | 'folders';
  /** Kept values of the order's columns and the ID of the row that the page begins after. */
  readonly after?: readonly (string | number | null)[];
  readonly skip?: number;
  /** What happens past the threshold: OData is refused, CAML gets what is in the first 5,000 rows. */
  readonly past: 'refuse' | 'window';
}

export interface ItemPage {
  readonly rows: ItemRow[];
  readonly more: boolean;
}

/** The rows that a person may see of a list: scopes they can read, as SQL. */
export function visible(columns: ListColumns, access: Access): Sql {
  const { core, list } = columns;
  if (access.isAdmin) return { text: '1', params: [] };
  const inScope = visibleByScope(columns, access);
  if (!readsOwnOnly(list, access.mask(listScope(core, list)))) return inScope;
  return { text: `${inScope.text} AND "Author" = ?`, params: [...inScope.params, access.userId] };
}

function visibleByScope(columns: ListColumns, access: Access): Sql {
  const { core, list } = columns;
  const scopes = scopesOfList(core, list);
  access.learn(scopes);
  const open = scopes.filter((scope) => access.has(scope, right.viewListItems));
  const own = access.has(listScope(core, list), right.viewListItems);
  if (own && open.length === scopes.length) return { text: '1', params: [] };
  const named = `"_scope" IN (SELECT value FROM json_each(?))`;
  return { text: own ? `("_scope" IS NULL OR ${named})` : named, params: [JSON.stringify(open)] };
}

function place(query: ItemQuery): Sql[] {
  const parts: Sql[] = [];
  if (query.folder !== undefined) parts.push({ text: '"FileDirRef" = ?', params: [query.folder] });
  if (query.below !== undefined) parts.push(belowFolder(query.below));
  // The plus keeps SQLite from looking for an index by kind, of which there are two, and away from the one of the order.
  if (query.files !== undefined) parts.push({ text: '+"FSObjType" = ?', params: [query.files === 'files' ? 0 : 1] });
  return parts;
}

interface Key {
  readonly sql: string;
  readonly params: readonly SqlValue[];
  readonly descending: boolean;
}

/** The row's ID ends every order, so that pages never overlap. */
function keysOf(query: ItemQuery): Key[] {
  const keys = query.order.map(({ path, descending }) => {
    const column = query.read(path);
    return { sql: column.sql, params: column.params, descending };
  });
  return keys.some((key) => key.sql === '"ID"')
    ? keys.slice(0, keys.findIndex((key) => key.sql === '"ID"') + 1)
    : [...keys, { sql: '"ID"', params: [], descending: false }];
}

/** Rows after a row, by the order's keys. Nothing sorts first. */
function afterSql(keys: readonly Key[], values: readonly (string | number | null)[]): Sql {
  const branches = keys.map((key, index) => {
    const same = keys.slice(0, index).map((earlier, at) => ({ text: `${earlier.sql} IS ?`, params: [...earlier.params, values[at] ?? null] }));
    const value = values[index] ?? null;
    const past: Sql =
      value === null
        ? key.descending
          ? { text: '0', params: [] }
          : { text: `${key.sql} IS NOT NULL`, params: key.params }
        : key.descending
          ? { text: `(${key.sql} < ? OR ${key.sql} IS NULL)`, params: [...key.params, value, ...key.params] }
          : { text: `${key.sql} > ?`, params: [...key.params, value] };
    const all = [...same, past];
    return { text: `(${all.map((part) => part.text).join(' AND ')})`, params: all.flatMap((part) => part.params) };
  });
  return { text: `(${branches.map((branch) => branch.text).join(' OR ')})`, params: branches.flatMap((branch) => branch.params) };
}

/**
 * Where along the order's first key the rows after a row may be: one stretch, or two where nothing sorts last. Said
 * apart from `afterSql`, so that an index is entered there instead of read from its beginning.
 */
function stretches([key]: readonly Key[], [value]: readonly (string | number | null)[]): Sql[] {
  if (value === null || value === undefined) return [{ text: '1', params: [] }];
  const bound: Sql = { text: `${key.sql} ${key.descending ? '<=' : '>='} ?`, params: [...key.params, value] };
  return key.descending ? [bound, { text: `${key.sql} IS NULL`, params: key.params }] : [bound];
}

function countUpTo(columns: ListColumns, where: Sql): number {
  const row = columns.core.db.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${itemTable(columns.list.seq)} AS outer_items WHERE ${where.text} LIMIT ${threshold + 1})`,
    ...where.params
  );
  return row?.n ?? 0;
}

/**
 * Whether SharePoint would serve the query from a list past its threshold: a folder of few, or an indexed condition
 * that selects few; without a condition, an order by ID or by an indexed column.
 */
function isServed(columns: ListColumns, query: ItemQuery, reads: readonly Sql[]): boolean {
  const seek = seekable(query.condition, query.read);
  const narrowing = [...(query.folder === undefined ? [] : [reads[0]]), ...(seek ? [toSql(seek, query.read)] : [])];
  if (narrowing.length > 0) {
    const all = { text: narrowing.map((part) => part.text).join(' AND '), params: narrowing.flatMap((part) => part.params) };
    if (countUpTo(columns, all) <= threshold) return true;
  }
  // Walking a whole list page by page, by ID or along an index, is always served.
  // Folders first is how a library is shown anyway, and costs SharePoint nothing.
  const order = query.order.filter(({ path }) => path.segments.join('/') !== 'FSObjType');
  return query.condition === null && order.every(({ path }) => query.read(path).indexed) && order.length <= 1;
}

/** A query as SQL, from its FROM on, but for the limit. Where there are several, one's rows follow the other's. */
interface Plan {
  readonly keys: readonly Key[];
  readonly sources: readonly Sql[];
}

/** @throws SharePoint's refusal where the query goes past the threshold and is not to be cut short */
function plan(columns: ListColumns, access: Access, query: ItemQuery): Plan {
  const { list } = columns;
  const where = place(query);
  const large = list.item_count > threshold;
  const served = !large || isServed(columns, query, where);
  if (!served && query.past === 'refuse') throw refuse.throttledQuery();
  const keys = keysOf(query);
  const conditions: Sql[] = [
    ...where,
    visible(columns, access),
    ...(query.condition ? [toSql(query.condition, query.read)] : []),
    ...(query.after ? [afterSql(keys, query.after)] : []),
    ...(served ? [] : [{ text: `"ID" IN (SELECT "ID" FROM ${itemTable(list.seq)} ORDER BY "ID" LIMIT ${threshold})`, params: [] }]),
  ];
  const order = keys.map((key) => `${key.sql}${key.descending ? ' DESC' : ''}`).join(', ');
  const sources = (query.after ? stretches(keys, query.after) : [null]).map((stretch) => {
    const all = stretch ? [stretch, ...conditions] : conditions;
    return {
      text: `FROM ${itemTable(list.seq)} AS outer_items WHERE ${all.map((part) => part.text).join(' AND ')} ORDER BY ${order}`,
      params: [...all.flatMap((part) => part.params), ...keys.flatMap((key) => key.params)],
    };
  });
  return { keys, sources };
}

/** The rows of a page and the one after it, if there is one: its sources in turn until there are enough. */
function read<T>({ sources }: Plan, query: ItemQuery, ask: (source: string, params: readonly SqlValue[]) => T[]): { rows: T[]; more: boolean } {
  const rows: T[] = [];
  for (const { text, params } of sources) {
    const limit = ` LIMIT ${query.limit + 1 - rows.length}${query.skip ? ` OFFSET ${Math.trunc(query.skip)}` : ''}`;
    for (const row of ask(text + limit, params)) rows.push(row);
    if (rows.length > query.limit) break;
  }
  const more = rows.length > query.limit;
  if (more) rows.pop();
  return { rows, more };
}

/** One page of a list's items, trimmed to what the person may see. */
export function queryItems(columns: ListColumns, access: Access, query: ItemQuery): ItemPage {
  const planned = plan(columns, access, query);
  const keys = planned.keys.length === 1 ? [] : planned.keys;
  const computed = keys.map((key, index) => `, ${key.sql} AS ${quoteName(`_key${index}`)}`).join('');
  const keyParams = keys.flatMap((key) => key.params);
  return read(planned, query, (source, params) => columns.core.db.all<ItemRow>(`SELECT outer_items.*${computed} ${source}`, ...keyParams, ...params));
}

export interface ValuePage {
  /** The values of each row by place: those selected, then those of the order, the last of which is the ID. */
  readonly rows: readonly SqlValues[];
  readonly more: boolean;
  /** Where the page after this one begins; null where there are no rows. */
  readonly end: SqlValues | null;
}

/**
 * One page of a list's items, as the few values that an answer shows.
 * @param selection SQL of each, trusted text as columns give it
 */
export function queryValues(columns: ListColumns, access: Access, query: ItemQuery, selection: readonly string[]): ValuePage {
  const planned = plan(columns, access, query);
  const all = [...selection, ...planned.keys.map((key) => key.sql)];
  const keyParams = planned.keys.flatMap((key) => key.params);
  const { rows, more } = read(planned, query, (source, params) => columns.core.db.values(`SELECT ${all.join(', ')} ${source}`, ...keyParams, ...params));
  return { rows, more, end: rows.length === 0 ? null : rows[rows.length - 1].slice(selection.length) };
}

/** The values that a page after this row begins behind. */
export function keyOf(query: Pick<ItemQuery, 'order' | 'read'>, row: ItemRow): (string | number | null)[] {
  const hasId = query.order.findIndex(({ path }) => query.read(path).sql === '"ID"');
  const count = hasId >= 0 ? hasId : query.order.length;
  return [...Array.from({ length: count }, (_, index) => row[`_key${index}`] ?? null), row.ID];
}
