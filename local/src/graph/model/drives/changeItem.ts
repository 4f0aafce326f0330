import { moveFile, moveFolder } from '../../../model/files/moveFiles';
import { readIso } from '../../../locale/instants';
import type { Body } from '../../../model/node';
import { joinUrl } from '../../../store/core';
import { itemByRef, updateItem } from '../../../store/items/items';
import type { ItemRow } from '../../../store/rows';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { rowById } from './findItem';
import { conflictBehaviour, freeName } from './freeName';
import { driveId } from '../ids';
import type { DriveItemValue } from '../values';

/** Properties that say where an item is and what it is called; others that PATCH may carry without a change. */
const readable = new Set(['name', 'parentReference', 'fileSystemInfo', 'id', 'eTag', 'cTag']);

/** The folder that a reference names, by id or by path. @throws 400 where it lies in another drive */
export function folderOf(value: DriveItemValue, reference: unknown): string {
  const { id, driveId: drive, path } = (reference ?? {}) as { id?: unknown; driveId?: unknown; path?: unknown };
  if (typeof drive === 'string' && drive.toLowerCase() !== driveId(value.list).toLowerCase()) {
    throw graphRefuse.invalidRequest('Items cannot be moved between drives by this request.');
  }
  if (typeof id === 'string') {
    const row = rowById(id, value.context, value.list);
    return row?.FileRef ?? value.list.url;
  }
  const inside = typeof path === 'string' ? /\/root:?(.*)$/.exec(path)?.[1] : undefined;
  if (inside === undefined) throw graphRefuse.invalidRequest('The parent reference names no folder.');
  return joinUrl(value.list.url, decodeURIComponent(inside));
}

/** Renames and moves, and sets the dates of the file system. */
export function changeItem(value: DriveItemValue, body: Body, asker: Asker): void {
  const { context, list, row } = value;
  if (row === null) throw graphRefuse.invalidRequest('The root of a drive cannot be changed.');
  const other = Object.keys(body).find((name) => !readable.has(name) && !name.includes('@'));
  if (other !== undefined) throw graphRefuse.notSupported(`changing driveItem.${other}`);
  const dir = body.parentReference === undefined ? row.FileDirRef : folderOf(value, body.parentReference);
  const wanted = typeof body.name === 'string' ? body.name : row.FileLeafRef;
  if (wanted === '' || wanted.includes('/')) throw graphRefuse.invalidRequest('The provided name cannot contain any of the following characters: / ');
  if (joinUrl(dir, wanted) !== row.FileRef) move(value, row, dir, wanted, asker, body);
  const dates = datesOf(body.fileSystemInfo);
  if (Object.keys(dates).length === 0) return;
  context.require({ kind: 'item', list, itemId: row.ID }, 'editListItems');
  updateItem(context.core, list, itemByRef(context.core, list, joinUrl(dir, wanted)) ?? row, { values: dates, version: 'none' });
}

function move(value: DriveItemValue, row: ItemRow, dir: string, wanted: string, asker: Asker, body: Body): void {
  const { context, list } = value;
  const behaviour = conflictBehaviour(asker, body, 'fail');
  const taken = itemByRef(context.core, list, joinUrl(dir, wanted));
  const inTheWay = taken !== undefined && taken.UniqueId !== row.UniqueId;
  if (inTheWay && behaviour === 'fail') throw graphRefuse.nameAlreadyExists();
  const url = joinUrl(dir, inTheWay && behaviour === 'rename' ? freeName(value, dir, wanted) : wanted);
  const how = { overwrite: behaviour === 'replace', retainEditor: true };
  (row.FSObjType === 1 ? moveFolder : moveFile)({ list, row }, url, how, context);
}

function datesOf(info: unknown): Readonly<Record<string, string>> {
  const { createdDateTime, lastModifiedDateTime } = (info ?? {}) as { createdDateTime?: unknown; lastModifiedDateTime?: unknown };
  const at = (given: unknown): string | null => (typeof given === 'string' ? readIso(given) : null);
  const [created, modified] = [at(createdDateTime), at(lastModifiedDateTime)];
  return { ...(created ? { Created: created } : {}), ...(modified ? { Modified: modified } : {}) };
}
