import type { Context } from '../../model/context';
import { ListColumns } from '../../query/itemColumns';
import { queryItems } from '../../query/itemQuery';
import { changeType } from '../../store/changes/changes';
import { changesOf, itemDetail, type ChangeRow } from '../../store/changes/changeLog';
import { logEnd } from '../../store/changes/changeTokens';
import { itemTable } from '../../store/lists/columns';
import type { ItemRow, ListRow } from '../../store/rows';
import { start, type Cursor, type DeltaState } from './token';

/** Deleted things come so many at a time, whatever is asked for. Source: OneDrive/onedrive-api-docs #402, #1285, #1464. */
export const gonePage = 7;

/** What is read: a list, or what is below one of its folders. */
export interface FeedScope {
  readonly context: Context;
  readonly list: ListRow;
  /** Server-relative address of a folder; null for the whole list. */
  readonly below: string | null;
  readonly size: number;
  /** What has changed brings the folders that it lies in. */
  readonly withParents: boolean;
  /** What the person may no longer see counts as deleted. */
  readonly unseenAsDeleted: boolean;
  /** Changes of permissions count. */
  readonly sharing: boolean;
}

/** Something that was there. */
export interface Gone {
  readonly uniqueId: string;
  readonly itemId: number;
  readonly folder: boolean;
  readonly dir: string;
  readonly entry: number;
}

export interface FeedPage {
  readonly rows: readonly ItemRow[];
  readonly gone: readonly Gone[];
  /** UniqueIds whose permissions changed. */
  readonly shared: ReadonlySet<string>;
  /** Where to go on; `done` where this reading has come to its end. */
  readonly next: DeltaState;
  readonly done: boolean;
}

const depthOf = (row: Pick<ItemRow, 'FileDirRef'>): number => row.FileDirRef.split('/').length;
const byDepth = (a: ItemRow, b: ItemRow): number => depthOf(a) - depthOf(b) || a.ID - b.ID;
const after = (row: ItemRow, cursor: Cursor): boolean => depthOf(row) > cursor.depth || (depthOf(row) === cursor.depth && row.ID > cursor.at);

/** Next page of all there is: folders before what is in them, files by number. */
function crawlPage(scope: FeedScope, state: Extract<DeltaState, { kind: 'crawl' }>): FeedPage {
  const { context, list, size } = scope;
  const columns = new ListColumns(context.core, list);
  const query = { condition: null, read: columns.odata, order: [], past: 'window' as const, ...(scope.below === null ? {} : { below: scope.below }) };
  const rows: ItemRow[] = [];
  let { cursor } = state;
  if (cursor.phase === 'folders') {
    const folders = queryItems(columns, context.access, { ...query, files: 'folders', limit: 1_000_000 }).rows;
    rows.push(
      ...folders
        .filter((row) => after(row, cursor))
        .sort(byDepth)
        .slice(0, size)
    );
    const last = rows[rows.length - 1];
    cursor = rows.length < size || last === undefined ? { phase: 'files', depth: 0, at: 0 } : { phase: 'folders', depth: depthOf(last), at: last.ID };
  }
  let done = false;
  if (cursor.phase === 'files') {
    const files = queryItems(columns, context.access, { ...query, files: 'files', limit: size - rows.length, after: [cursor.at] });
    rows.push(...files.rows);
    cursor = { phase: 'files', depth: 0, at: files.rows[files.rows.length - 1]?.ID ?? cursor.at };
    done = !files.more;
  }
  const next: DeltaState = done ? { kind: 'changes', since: state.since, until: null, cursor: start } : { ...state, cursor };
  return { rows, gone: [], shared: new Set(), next, done };
}

const permissionTypes: ReadonlySet<number> = new Set([
  changeType.roleAdd,
  changeType.roleDelete,
  changeType.roleUpdate,
  changeType.assignmentAdd,
  changeType.assignmentDelete,
  changeType.scopeAdd,
  changeType.scopeDelete,
]);

const isBelow = (ref: string, folder: string | null): boolean => folder === null || `${ref}/`.toLowerCase().startsWith(`${folder}/`.toLowerCase());

interface Touched {
  readonly rows: Map<string, ItemRow>;
  readonly gone: Gone[];
  readonly shared: Set<string>;
}

/** What the log says was touched, as it stands now: each thing once, with the latest entry. */
function touched(scope: FeedScope, entries: readonly ChangeRow[]): Touched {
  const { context, list } = scope;
  const latest = new Map<string, ChangeRow>();
  const shared = new Set<string>();
  for (const entry of entries) {
    if (entry.unique_id === null || entry.item_id === null) continue;
    const ofSharing = permissionTypes.has(entry.type);
    if (ofSharing) shared.add(entry.unique_id);
    if (!ofSharing || scope.sharing || scope.unseenAsDeleted) latest.set(entry.unique_id, entry);
  }
  const rows = new Map<string, ItemRow>();
  const gone: Gone[] = [];
  for (const [uniqueId, entry] of latest) {
    const row = context.core.db.get<ItemRow>(`SELECT * FROM ${itemTable(list.seq)} WHERE "UniqueId" = ?`, uniqueId);
    const detail = itemDetail(entry);
    const seen = row !== undefined && isBelow(row.FileDirRef, scope.below) && context.can({ kind: 'item', list, itemId: row.ID }, 'viewListItems');
    if (row && seen) rows.set(uniqueId, row);
    else if (isBelow(detail.dir, scope.below) && (row === undefined || !isBelow(row.FileDirRef, scope.below) || scope.unseenAsDeleted)) {
      gone.push({ uniqueId, itemId: entry.item_id ?? 0, folder: detail.kind === 1, dir: detail.dir, entry: entry.id });
    }
  }
  return { rows, gone, shared };
}

/** The folders above what changed, up to where the reading begins. */
function addParents(scope: FeedScope, rows: Map<string, ItemRow>): void {
  const { context, list } = scope;
  const top = scope.below ?? list.url;
  for (const row of [...rows.values()]) {
    for (let dir = row.FileDirRef; isBelow(dir, top) && dir.length > top.length; dir = dir.slice(0, dir.lastIndexOf('/'))) {
      const parent = context.core.db.get<ItemRow>(`SELECT * FROM ${itemTable(list.seq)} WHERE "FileRef" = ?`, dir);
      if (!parent || rows.has(parent.UniqueId)) break;
      rows.set(parent.UniqueId, parent);
    }
  }
}

/** Next page of what the log holds between two places. */
function changesPage(scope: FeedScope, state: Extract<DeltaState, { kind: 'changes' }>): FeedPage {
  const { core } = scope.context;
  const until = state.until ?? logEnd(core);
  const entries = changesOf(core, { listId: scope.list.id }, { after: state.since, until, limit: 10_000_000, objects: ['item'] });
  const { rows: found, gone, shared } = touched(scope, entries);
  if (scope.withParents) addParents(scope, found);
  const all = [...found.values()];
  const folders = all.filter((row) => row.FSObjType === 1).sort(byDepth);
  const files = all.filter((row) => row.FSObjType === 0).sort((a, b) => a.ID - b.ID);
  const { cursor } = state;
  const live = [
    ...(cursor.phase === 'folders' ? folders.filter((row) => after(row, cursor)) : []),
    ...(cursor.phase === 'gone' ? [] : files.filter((row) => cursor.phase === 'folders' || row.ID > cursor.at)),
  ];
  const rows = live.slice(0, scope.size);
  const last = rows[rows.length - 1];
  const going = { kind: 'changes' as const, since: state.since, until };
  if (last && live.length > rows.length) {
    const next: Cursor = last.FSObjType === 1 ? { phase: 'folders', depth: depthOf(last), at: last.ID } : { phase: 'files', depth: 0, at: last.ID };
    return { rows, gone: [], shared, next: { ...going, cursor: next }, done: false };
  }
  const left = gone.filter(({ entry }) => cursor.phase !== 'gone' || entry > cursor.at).sort((a, b) => a.entry - b.entry);
  // Deleted things have pages of their own.
  if (last && left.length > 0) return { rows, gone: [], shared, next: { ...going, cursor: { phase: 'gone', depth: 0, at: -1 } }, done: false };
  const page = left.slice(0, gonePage);
  const more = left.length > page.length;
  const next: DeltaState = more
    ? { ...going, cursor: { phase: 'gone', depth: 0, at: page[page.length - 1].entry } }
    : { kind: 'changes', since: until, until: null, cursor: start };
  return { rows, gone: page, shared, next, done: !more };
}

/** The next page of a reading. */
export function feedPage(scope: FeedScope, state: DeltaState): FeedPage {
  return state.kind === 'crawl' ? crawlPage(scope, state) : changesPage(scope, state);
}
