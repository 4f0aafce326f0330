import { nowIso, type Core } from '../core';
import type { ItemRow, ListRow, WebRow } from '../rows';

/** The log of what changed, as GetChanges, the drives' delta and the search index read it. */
export const changeTables = `
CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, site_id TEXT NOT NULL, web_id TEXT, list_id TEXT, item_id INTEGER,
  object TEXT NOT NULL, type INTEGER NOT NULL, unique_id TEXT, detail TEXT NOT NULL DEFAULT '{}');
CREATE INDEX changes_site ON changes(site_id, id);
CREATE INDEX changes_web ON changes(web_id, id);
CREATE INDEX changes_list ON changes(list_id, id);
`;

/** SharePoint's numbers of what can happen (SP.ChangeType). */
export const changeType = {
  add: 1,
  update: 2,
  deleteObject: 3,
  rename: 4,
  moveAway: 5,
  moveInto: 6,
  restore: 7,
  roleAdd: 8,
  roleDelete: 9,
  roleUpdate: 10,
  assignmentAdd: 11,
  assignmentDelete: 12,
  memberAdd: 13,
  memberDelete: 14,
  systemUpdate: 15,
  navigation: 16,
  scopeAdd: 17,
  scopeDelete: 18,
} as const;

export type ChangeName = keyof typeof changeType;

/** What a change was made to, as SP.Change… calls it. */
export type ChangedObject = 'web' | 'list' | 'item' | 'folder' | 'field' | 'contentType' | 'view' | 'user' | 'group' | 'security';

/** Days that the log reaches back. */
export const changeLogDays = 60;

export interface ChangeInput {
  readonly siteId: string;
  readonly webId?: string | null;
  readonly listId?: string | null;
  readonly itemId?: number | null;
  readonly object: ChangedObject;
  readonly type: ChangeName;
  /** The changed thing's own GUID. */
  readonly uniqueId?: string | null;
  /** What a reader of the log may want and the thing itself can no longer say. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
  /** Instant; now where it is left out. */
  readonly time?: string;
}

/** Adds to the log. Nothing is ever changed or taken out of it here; what happened before the log begins is not told. */
export function recordChange(core: Core, change: ChangeInput): void {
  if (change.time !== undefined && change.time < changeLogStart(core)) return;
  core.db.run(
    'INSERT INTO changes(time, site_id, web_id, list_id, item_id, object, type, unique_id, detail) VALUES (?,?,?,?,?,?,?,?,?)',
    change.time ?? nowIso(core),
    change.siteId,
    change.webId ?? null,
    change.listId ?? null,
    change.itemId ?? null,
    change.object,
    changeType[change.type],
    change.uniqueId ?? null,
    JSON.stringify(change.detail ?? {})
  );
}

/** What happened to a list, or to something of a list that is no item: its root folder, a view. */
export function recordListChange(
  core: Core,
  list: Pick<ListRow, 'id' | 'web_id' | 'site_id'>,
  type: ChangeName,
  part: { readonly object: 'list' | 'folder' | 'view'; readonly uniqueId: string } = { object: 'list', uniqueId: list.id },
  time?: string
): void {
  recordChange(core, { siteId: list.site_id, webId: list.web_id, listId: list.id, type, ...part, ...(time === undefined ? {} : { time }) });
}

/** What happened to a web, or to something of a web: a site column, a site content type. */
export function recordWebChange(
  core: Core,
  web: Pick<WebRow, 'id' | 'site_id'>,
  type: ChangeName,
  part: Pick<ChangeInput, 'object' | 'uniqueId' | 'detail'> = { object: 'web', uniqueId: web.id },
  time?: string
): void {
  recordChange(core, { siteId: web.site_id, webId: web.id, type, ...part, ...(time === undefined ? {} : { time }) });
}

/** What happened to a list's item, file or folder. Its place and kind stay readable after it is gone. */
export function recordItemChange(
  core: Core,
  list: ListRow,
  item: Pick<ItemRow, 'ID' | 'UniqueId' | 'FSObjType' | 'FileDirRef' | 'FileLeafRef'>,
  type: ChangeName,
  detail: ChangeInput['detail'] = {},
  time?: string
): void {
  recordChange(core, {
    siteId: list.site_id,
    webId: list.web_id,
    listId: list.id,
    itemId: item.ID,
    object: 'item',
    type,
    uniqueId: item.UniqueId,
    detail: { kind: item.FSObjType, dir: item.FileDirRef, leaf: item.FileLeafRef, ...detail },
    ...(time === undefined ? {} : { time }),
  });
}

/** The first instant that the log still holds. */
export function changeLogStart(core: Core): string {
  return new Date(core.clock().getTime() - changeLogDays * 86_400_000).toISOString().slice(0, 19) + 'Z';
}
