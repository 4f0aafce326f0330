import { refuse } from '../../http/errors';
import { insertBlob, readBlob } from '../files/blobs';
import { changeLogStart, recordItemChange, type ChangeName } from '../changes/changes';
import { contentTypesOf } from '../lists/contentTypes';
import { addressIndex, itemTable, itemTableName } from '../lists/columns';
import { DefaultLabels } from '../labels/defaultLabels';
import { labelPrevents, refuseByLabel } from '../labels/labelRules';
import { newGuid, nowIso, type Core } from '../core';
import { quoteName, type SqlValue } from '../database';
import { lockHolder } from '../files/fileLocks';
import { forget } from './forget';
import { LaterIndexes } from '../lists/laterIndexes';
import { listSettings } from '../lists/lists';
import { principalById } from '../people/people';
import { belowFolder } from './places';
import { RowInserter } from './rowInserter';
import { isPreserving, mustPreserve, preservedCopy } from '../labels/preservation';
import type { ItemRow, ListRow } from '../rows';
import { rememberAbsence, rememberColumns, rememberRow } from '../changes/searchPast';
import type { ItemRef } from '../types';
import { refuseDuplicates } from '../lists/uniqueValues';
import { keepVersion, type NewVersion } from './versions';

export { dropBlob, insertBlob, readBlob } from '../files/blobs';

/** What an insert needs to know beyond the fields' values. Instants are kept text. */
export interface NewItem {
  readonly fsObjType: 0 | 1;
  /** File or folder name; null gives a list item the name SharePoint gives it. */
  readonly leaf: string | null;
  readonly dir: string;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  readonly contentTypeId?: string;
  readonly values: Readonly<Record<string, SqlValue>>;
  readonly blob?: number | null;
  readonly size?: number | null;
  /** 512 for each major version. */
  readonly uiVersion?: number;
  readonly checkedOutTo?: number | null;
  readonly scope?: number | null;
  readonly uniqueId?: string;
  /** The item's GUID column. */
  readonly guid?: string;
}

export function fileExtension(leaf: string): string | null {
  const at = leaf.lastIndexOf('.');
  return at > 0 ? leaf.slice(at + 1).toLowerCase() : null;
}

/** The content type that new items of this kind get in a list. */
export function defaultContentType(core: Core, list: ListRow, folder: boolean): string {
  const types = contentTypesOf(core, list.id);
  const isFolder = (id: string): boolean => id.toUpperCase().startsWith('0X0120');
  return types.find((type) => isFolder(type.id) === folder)?.id ?? (folder ? '0x0120' : list.base_type === 1 ? '0x0101' : '0x01');
}

export function itemById(core: Core, list: ListRow, id: number): ItemRow | undefined {
  return core.db.get<ItemRow>(`SELECT * FROM ${itemTable(list.seq)} WHERE "ID" = ?`, id);
}

export function itemByRef(core: Core, list: ListRow, fileRef: string): ItemRow | undefined {
  return core.db.get<ItemRow>(`SELECT * FROM ${itemTable(list.seq)} WHERE "FileRef" = ?`, fileRef);
}

/** From so many new rows in a list of fewer on, its indexes are made anew when all are there. */
const manyRows = 20_000;

/** A writer of new items into one list. All of them are in its table, and counted, only after `finish`. */
export class ItemInserter {
  private nextId: number;
  private count: number;
  private latest: string;
  private untilMany: number;
  private readonly rows: RowInserter;
  private readonly indexes: LaterIndexes;
  private readonly types: { file: string; folder: string };
  private readonly logStart: string;
  private readonly labels: DefaultLabels;

  constructor(
    private readonly core: Core,
    private readonly list: ListRow
  ) {
    const row = core.db.get<{ next_id: number; item_count: number; user_modified: string }>(
      'SELECT next_id, item_count, user_modified FROM lists WHERE id = ?',
      list.id
    );
    this.nextId = row?.next_id ?? 1;
    this.count = row?.item_count ?? 0;
    this.latest = row?.user_modified ?? '';
    this.untilMany = this.count < manyRows ? manyRows : Infinity;
    this.rows = new RowInserter(core.db, itemTable(list.seq));
    this.indexes = new LaterIndexes(core.db, itemTableName(list.seq));
    this.logStart = changeLogStart(core);
    this.labels = new DefaultLabels(core, list);
    this.types = { file: defaultContentType(core, list, false), folder: defaultContentType(core, list, true) };
  }

  /** @param type how the log is told of it. What happened before the log begins is not told. */
  add(item: NewItem, type: ChangeName = 'add'): ItemRef {
    refuseDuplicates(this.core, this.list, item.values, null);
    const id = this.nextId;
    this.nextId += 1;
    this.count += 1;
    const uniqueId = item.uniqueId ?? newGuid();
    const leaf = item.leaf ?? `${id}_.000`;
    const columns: Record<string, SqlValue> = {
      ID: id,
      UniqueId: uniqueId,
      FSObjType: item.fsObjType,
      FileLeafRef: leaf,
      FileDirRef: item.dir,
      File_x0020_Type: item.fsObjType === 0 && item.leaf !== null ? fileExtension(leaf) : null,
      File_x0020_Size: item.size ?? null,
      Author: item.author,
      Editor: item.editor,
      Created: item.created,
      Modified: item.modified,
      owshiddenversion: 1,
      _UIVersion: item.uiVersion ?? 512,
      GUID: item.guid ?? newGuid(),
      ContentTypeId: item.contentTypeId ?? (item.fsObjType === 1 ? this.types.folder : this.types.file),
      CheckoutUser: item.checkedOutTo ?? null,
      _blob: item.blob ?? null,
      _scope: item.scope ?? null,
      ...(item.fsObjType === 0 ? this.labels.columns(item.dir) : {}),
      ...item.values,
    };
    this.rows.add(columns);
    this.untilMany -= 1;
    if (this.untilMany === 0) this.indexes.drop(addressIndex(this.list.seq));
    rememberAbsence(this.core, this.list, id, type === 'add' ? item.modified : nowIso(this.core));
    if (type !== 'add' || item.modified >= this.logStart) {
      const place = { ID: id, UniqueId: uniqueId, FSObjType: item.fsObjType, FileDirRef: item.dir, FileLeafRef: leaf };
      recordItemChange(this.core, this.list, place, type, {}, type === 'add' ? item.modified : undefined);
    }
    if (item.modified > this.latest) this.latest = item.modified;
    return { id, uniqueId };
  }

  /** @throws where a name is taken in its folder */
  finish(): void {
    this.rows.flush();
    this.indexes.restore();
    this.core.db.run(
      'UPDATE lists SET next_id = ?, item_count = ?, modified = ?, user_modified = ?, change = change + 1 WHERE id = ?',
      this.nextId,
      this.count,
      this.latest,
      this.latest,
      this.list.id
    );
  }
}

export function insertItem(core: Core, list: ListRow, item: NewItem, type: ChangeName = 'add'): ItemRef {
  const inserter = new ItemInserter(core, list);
  const ref = inserter.add(item, type);
  inserter.finish();
  return ref;
}

export interface ItemChange {
  readonly values: Readonly<Record<string, SqlValue>>;
  readonly version: NewVersion;
  /** Who writes; without it the version is its Editor's. */
  readonly by?: number;
  /** How the log is told of it, where it is neither an update nor a system update. */
  readonly log?: ChangeName;
}

/** Content approval: what people write waits for it, as a draft where there are drafts. */
function moderation(list: ListRow): Readonly<Record<string, SqlValue>> {
  const settings = listSettings(list);
  return settings.moderation ? { _ModerationStatus: settings.minorVersions ? 3 : 2 } : {};
}

/** Writes columns of one item. The item's hidden version, and with it its ETag, always grows. */
export function updateItem(
  core: Core,
  list: ListRow,
  item: Pick<ItemRow, 'ID' | 'UniqueId' | 'FSObjType' | 'FileDirRef' | 'FileLeafRef'>,
  change: ItemChange
): void {
  refuseDuplicates(core, list, change.values, item.ID);
  const before = itemById(core, list, item.ID);
  const counts = change.version === 'major' || change.version === 'minor';
  // A move within a list changes nothing that a label keeps.
  if (before && change.log !== 'moveInto') refuseByLabel(core, before, '_blob' in change.values ? 'editContents' : 'editProperties');
  if (before && counts) keepVersion(core, list, before);
  const written = change.version === 'none' ? {} : { ...(change.by === undefined ? {} : { _writer: change.by }), ...moderation(list) };
  const entries = Object.entries({ ...written, ...change.values });
  if (before)
    rememberColumns(
      core,
      list,
      before,
      entries.map(([name]) => name)
    );
  const sets = entries.map(([name]) => `${quoteName(name)} = ?`);
  sets.push('"owshiddenversion" = "owshiddenversion" + 1');
  if (change.version === 'major') sets.push('"_UIVersion" = ("_UIVersion" / 512 + 1) * 512');
  if (change.version === 'minor') sets.push('"_UIVersion" = "_UIVersion" + 1');
  core.db.run(`UPDATE ${itemTable(list.seq)} SET ${sets.join(', ')} WHERE "ID" = ?`, ...entries.map(([, value]) => value), item.ID);
  recordItemChange(core, list, item, change.log ?? (change.version === 'none' ? 'systemUpdate' : 'update'));
  const now = nowIso(core);
  core.db.run(
    'UPDATE lists SET modified = ?, user_modified = CASE WHEN ? = 1 THEN ? ELSE user_modified END, change = change + 1 WHERE id = ?',
    now,
    change.version === 'none' ? 0 : 1,
    now,
    list.id
  );
}

/** Everything in a folder, at any depth. */
export function itemsBelow(core: Core, list: ListRow, folderRef: string): ItemRow[] {
  const { text, params } = belowFolder(folderRef);
  return core.db.all<ItemRow>(`SELECT * FROM ${itemTable(list.seq)} WHERE ${text}`, ...params);
}

/**
 * What a label has to say before an item goes: some may not go at all, of others a copy is kept. A folder goes only
 * when nothing that is retained is left in it.
 */
function keepWhatIsLabelled(core: Core, list: ListRow, removed: ItemRow, row: ItemRow, log: ChangeName): void {
  refuseByLabel(core, row, log === 'moveAway' ? 'moveAcross' : 'delete');
  if (log !== 'deleteObject' || !mustPreserve(list, row)) return;
  if (row.ID !== removed.ID || isPreserving(list)) throw labelPrevents();
  const copy = preservedCopy(core, list, row, row._blob === null ? null : insertBlob(core, readBlob(core, row._blob)));
  insertItem(core, copy.list, copy.item);
}

/** Removes an item, and a folder with all in it. Contents and versions stay where the recycle bin, or another list, will have it. */
export function removeItem(core: Core, list: ListRow, item: ItemRow, keepBlobs: boolean, log: ChangeName = 'deleteObject'): ItemRow[] {
  const rows = item.FSObjType === 1 ? [item, ...itemsBelow(core, list, item.FileRef)] : [item];
  for (const row of rows) keepWhatIsLabelled(core, list, item, row, log);
  for (const row of rows) {
    rememberRow(core, list, row);
    core.db.run(`DELETE FROM ${itemTable(list.seq)} WHERE "ID" = ?`, row.ID);
    recordItemChange(core, list, row, log);
    if (!keepBlobs) forget(core, row);
  }
  const now = nowIso(core);
  core.db.run('UPDATE lists SET item_count = item_count - ?, item_deleted = ?, modified = ?, change = change + 1 WHERE id = ?', rows.length, now, now, list.id);
  return rows;
}

/** Refuses a write that someone else's checkout or open editing session stands against. */
export function refuseIfHeld(core: Core, list: ListRow, item: ItemRow, userId: number): void {
  if (item.CheckoutUser !== null && item.CheckoutUser !== userId) {
    throw refuse.checkedOut(core.origin + item.FileRef, principalById(core, list.site_id, item.CheckoutUser)?.login ?? 'another user');
  }
  const holder = lockHolder(core, item);
  if (holder !== null) throw refuse.locked(core.origin + item.FileRef, principalById(core, list.site_id, holder)?.login ?? 'another user');
}
