import { folderNode } from '../../../model/files/filesAndFolders';
import { ListColumns } from '../../../query/itemColumns';
import { joinUrl } from '../../../store/core';
import { itemByRef } from '../../../store/items/items';
import { writeContent } from '../../../model/files/writeContent';
import { graphRefuse } from '../../errors';
import { callOn } from './callOn';
import { freeName, type ConflictBehaviour } from './freeName';
import { urlOf, type DriveItemValue } from '../values';

/** A name in a folder, taken or not. */
export interface Spot {
  readonly folder: DriveItemValue;
  readonly name: string;
}

/** What stands at a spot, whoever may see it. */
export const standsAt = ({ folder, name }: Spot): DriveItemValue | null => {
  const row = itemByRef(folder.context.core, folder.list, joinUrl(urlOf(folder), name));
  return row ? { ...folder, row } : null;
};

/** What a write left, read once more. */
export function again(value: DriveItemValue): DriveItemValue {
  const row = value.row && itemByRef(value.context.core, value.list, value.row.FileRef);
  return { ...value, list: value.context.freshList(value.list), row: row ?? value.row };
}

/** Puts bytes where a name says: a new file, a new version of one that is there, or a new one beside it. */
export function uploadTo(spot: Spot, bytes: Uint8Array, behaviour: ConflictBehaviour): { value: DriveItemValue; made: boolean } {
  const { folder } = spot;
  const taken = standsAt(spot);
  if (taken && behaviour === 'fail') throw graphRefuse.nameAlreadyExists();
  if (taken?.row?.FSObjType === 1 && behaviour === 'replace') throw graphRefuse.nameAlreadyExists();
  const name = taken && behaviour === 'rename' ? freeName(folder, urlOf(folder), spot.name) : spot.name;
  const files = folderNode({ list: folder.list, item: folder.row }, folder.context).navigate('Files');
  callOn(files, 'AddUsingPath', { DecodedUrl: name, Overwrite: true }, bytes);
  const value = standsAt({ folder, name });
  if (!value) throw graphRefuse.itemNotFound();
  return { value, made: !taken || behaviour === 'rename' };
}

/** Puts new bytes into a file that is there. */
export function replaceContent(value: DriveItemValue, bytes: Uint8Array): DriveItemValue {
  if (value.row?.FSObjType !== 0) throw graphRefuse.invalidRequest('The content of a folder cannot be written.');
  writeContent({ columns: new ListColumns(value.context.core, value.list), row: value.row }, bytes, value.context);
  return again(value);
}
