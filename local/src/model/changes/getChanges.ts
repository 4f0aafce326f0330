import { refuse } from '../../http/errors';
import { changesOf, itemDetail, type ChangeReading, type ChangeRow, type ChangeScope } from '../../store/changes/changeLog';
import { logEnd, readToken, writeToken, type LogPlace, type TokenScope } from '../../store/changes/changeTokens';
import { changeType, type ChangedObject, type ChangeName } from '../../store/changes/changes';
import { itemById } from '../../store/items/items';
import { listById } from '../../store/lists/lists';
import { right } from '../../store/permissions/masks';
import type { ListRow } from '../../store/rows';
import { itemScope } from '../../store/permissions/securables';
import type { Args } from '../args';
import { changeNode } from './changeNodes';
import type { Context } from '../context';
import { defineCollection, type OperationDef } from '../define';
import type { Node } from '../node';

/** How many changes one call gives: by default, and at most (SPChangeQuery.FetchLimit). */
const defaultLimit = 1000;
const mostChanges = 2000;

/**
 * The query's switches for what was changed. A library's files and folders are items; `Folder` is what lies outside lists.
 * `Site`, `File` and `Alert` find nothing: there are no files outside lists and no alerts here, and a site that is
 * gone cannot be asked.
 */
const objectSwitches: Readonly<Record<string, ChangedObject>> = {
  Item: 'item',
  List: 'list',
  Web: 'web',
  Folder: 'folder',
  Field: 'field',
  ContentType: 'contentType',
  View: 'view',
  User: 'user',
  Group: 'group',
  SecurityPolicy: 'security',
};

/** The query's switches for what happened to it. */
const typeSwitches: Readonly<Record<string, readonly ChangeName[]>> = {
  Add: ['add'],
  Update: ['update'],
  SystemUpdate: ['systemUpdate'],
  DeleteObject: ['deleteObject'],
  Rename: ['rename'],
  Move: ['moveAway', 'moveInto'],
  Restore: ['restore'],
  RoleDefinitionAdd: ['roleAdd'],
  RoleDefinitionDelete: ['roleDelete'],
  RoleDefinitionUpdate: ['roleUpdate'],
  RoleAssignmentAdd: ['assignmentAdd', 'scopeAdd'],
  RoleAssignmentDelete: ['assignmentDelete', 'scopeDelete'],
  GroupMembershipAdd: ['memberAdd'],
  GroupMembershipDelete: ['memberDelete'],
  Navigation: ['navigation'],
};

type Query = Readonly<Record<string, unknown>>;

const switchedOn = <V>(table: Readonly<Record<string, V>>, query: Query): V[] =>
  Object.entries(table).flatMap(([name, value]) => (query[name] === true ? [value] : []));

/** Whose changes a call asks for: the log's own scope, the token's, and the folder where only that is meant. */
interface Asked {
  readonly scope: ChangeScope;
  readonly tokens: TokenScope;
  readonly folder?: string;
}

function tokenOf(query: Query, name: string, asked: Asked, context: Context): LogPlace | null {
  const text = (query[name] as { StringValue?: unknown } | null | undefined)?.StringValue;
  if (typeof text !== 'string' || text === '') return null;
  try {
    return readToken(context.core, text, asked.tokens);
  } catch (error) {
    if (name === 'ChangeTokenStart' && query.IgnoreStartTokenNotFoundError === true) return null;
    throw error;
  }
}

function limitOf(query: Query): number {
  const given = Number(query.FetchLimit ?? 0);
  if (Number.isNaN(given) || given < 0) throw refuse.badArgument('Value does not fall within the expected range.');
  return given === 0 ? defaultLimit : Math.min(given, mostChanges);
}

/** Whether the asker may know of an entry: of items that are still there only those that they can see. */
function isSeen(context: Context): (row: ChangeRow) => boolean {
  const lists = new Map<string, ListRow | undefined>();
  return (row) => {
    if (row.list_id === null) return true;
    if (!lists.has(row.list_id)) lists.set(row.list_id, listById(context.core, row.list_id));
    const list = lists.get(row.list_id);
    if (!list) return true;
    if (row.object !== 'item') return context.can({ kind: 'list', list }, 'open');
    const item = itemById(context.core, list, row.item_id ?? 0);
    return item ? context.access.has(itemScope(context.core, list, item), right.viewListItems) : context.can({ kind: 'list', list }, 'viewListItems');
  };
}

function isIn(folder: string | undefined, deep: boolean): (row: ChangeRow) => boolean {
  if (folder === undefined) return () => true;
  const at = folder.toLowerCase();
  return (row) => {
    if (row.object !== 'item') return false;
    const { dir, leaf } = itemDetail(row);
    const parent = dir.toLowerCase();
    return parent === at || `${parent}/${leaf.toLowerCase()}` === at || (deep && parent.startsWith(`${at}/`));
  };
}

/** Reads on until the limit is met by what the asker may see, or the log ends. */
function read(asked: Asked, query: Query, context: Context): ChangeRow[] {
  const limit = limitOf(query);
  const latestFirst = query.LatestFirst === true;
  const reading: ChangeReading = {
    limit: limit + 1,
    latestFirst,
    objects: switchedOn(objectSwitches, query),
    types: switchedOn(typeSwitches, query)
      .flat()
      .map((type) => changeType[type]),
  };
  const [seen, inside] = [isSeen(context), isIn(asked.folder, query.RecursiveAll === true)];
  const found: ChangeRow[] = [];
  let [after, until] = [tokenOf(query, 'ChangeTokenStart', asked, context), tokenOf(query, 'ChangeTokenEnd', asked, context)];
  for (;;) {
    const rows = changesOf(context.core, asked.scope, { ...reading, after, until });
    for (const row of rows) {
      if (inside(row) && seen(row)) found.push(row);
      if (found.length === limit) return found;
    }
    if (rows.length < reading.limit) return found;
    const last = rows[rows.length - 1];
    if (latestFirst) until = { entry: last.id - 1, time: last.time };
    else after = { entry: last.id, time: last.time };
  }
}

function answer(asked: Asked, query: Query, context: Context): Node {
  return defineCollection(
    { contract: 'SP.Change', path: 'GetChanges', all: () => read(asked, query, context).map((row) => changeNode({ row, scope: asked.tokens }, context)) },
    context
  );
}

/** `GetChanges(query)` of one of SharePoint's things. `asked` asks for its permissions. */
export function getChanges<T>(asked: (value: T, context: Context) => Asked): OperationDef<T> {
  return { parameters: ['query'], writes: true, run: (value, args: Args, context) => answer(asked(value, context), args.object('query'), context) };
}

/** `GetListItemChanges(query)` of a folder: the same, of items alone. */
export function getItemChanges<T>(asked: (value: T, context: Context) => Asked): OperationDef<T> {
  return {
    parameters: ['query'],
    writes: true,
    run: (value, args: Args, context) => {
      const query = args.object('query');
      const items = Object.fromEntries(Object.entries(query).filter(([name]) => !(name in objectSwitches)));
      return answer(asked(value, context), { ...items, Item: true }, context);
    },
  };
}

export const siteTokens = (id: string): TokenScope => ({ kind: 1, id });
export const webTokens = (id: string): TokenScope => ({ kind: 2, id });
export const listTokens = (id: string): TokenScope => ({ kind: 3, id });

/** `CurrentChangeToken`: from here on everything is new. */
export function currentToken(scope: TokenScope, context: Context): { StringValue: string } {
  return { StringValue: writeToken(scope, logEnd(context.core)) };
}
