import { refuse } from '../../http/errors';
import { nowIso } from '../../store/core';
import type { SqlValue } from '../../store/database';
import { fileExtension, refuseIfHeld, updateItem } from '../../store/items/items';
import { itemTable } from '../../store/lists/columns';
import { listSettings } from '../../store/lists/lists';
import { tenantSwitch } from '../../store/tenantSettings';
import { versionOfWrite } from '../../store/items/versions';
import type { Args } from '../args';
import type { Context } from '../context';
import type { OperationDef } from '../define';
import { asSecurable, remove } from './disposeItem';
import { readForm, type FormValue } from './formValues';
import type { Item } from './items';
import { nowhere, type Node } from '../node';
import { renameFolder } from '../files/moveItem';
import { demoteColumns } from './officeColumns';

/** What a form may say of who wrote an item and when; the rest of its values are the item's own. */
const stamps = ['Modified', 'Editor', 'Created', 'Author'];

/**
 * What a form's write does to Modified and Editor. They become now and me, whatever the form says. With
 * `bNewDocumentUpdate` it is a system update: both are as given, or stay as they were – for everyone who may edit, or
 * only for those who may manage permissions, as the tenant is set.
 */
function stamp(item: Item, columns: Readonly<Record<string, SqlValue>>, systemUpdate: boolean, context: Context): Record<string, SqlValue> {
  const needs = tenantSwitch(context.core, 'editorsKeepModified') ? 'editListItems' : 'managePermissions';
  if (systemUpdate && context.can(asSecurable(item), needs)) return { Modified: item.row.Modified, Editor: item.row.Editor, ...columns };
  const own = Object.entries(columns).filter(([name]) => !stamps.includes(name));
  return { ...Object.fromEntries(own), Modified: nowIso(context.core), Editor: context.user.id };
}

function validateUpdate(item: Item, args: Args, context: Context): Node {
  const { columns, row } = item;
  const { core } = context;
  context.require({ kind: 'item', list: columns.list, itemId: row.ID }, 'editListItems');
  refuseIfHeld(core, columns.list, row, context.user.id);
  if (listSettings(columns.list).forceCheckout && row.CheckoutUser === null && row.FSObjType === 0) {
    throw refuse.failed(
      -2147018887,
      `The file "${core.origin}${row.FileRef}" is not checked out.  You must first check out this document before making changes.`,
      423
    );
  }
  const outcome = readForm(columns, args.list('formValues'), row.ID, context, {
    datesInUtc: args.flag('datesInUTC'),
    invariantNumbers: args.flag('numberInInvariantCulture'),
  });
  if (!outcome.failed) land(item, outcome.columns, args.flag('bNewDocumentUpdate'), context);
  return formResult('ValidateUpdateListItem', outcome.values);
}

function land(item: Item, columns: Readonly<Record<string, SqlValue>>, systemUpdate: boolean, context: Context): void {
  const { FileLeafRef, ...rest } = columns;
  const { core } = context;
  const { list } = item.columns;
  const values: Record<string, SqlValue> = stamp(item, rest, systemUpdate, context);
  if (typeof FileLeafRef === 'string' && FileLeafRef !== item.row.FileLeafRef) {
    const name =
      item.row.FSObjType === 0 && !FileLeafRef.includes('.') && item.row.File_x0020_Type ? `${FileLeafRef}.${item.row.File_x0020_Type}` : FileLeafRef;
    if (core.db.get(`SELECT 1 FROM ${itemTable(list.seq)} WHERE "FileDirRef" = ? AND "FileLeafRef" = ?`, item.row.FileDirRef, name)) {
      throw refuse.failed(-2130575257, `A file or folder with the name ${name} already exists.`);
    }
    if (item.row.FSObjType === 1) renameFolder(core, list, item.row.FileRef, `${item.row.FileDirRef}/${name}`);
    values.FileLeafRef = name;
    values.File_x0020_Type = item.row.FSObjType === 0 ? fileExtension(name) : null;
  }
  updateItem(core, list, item.row, {
    values,
    version: systemUpdate ? 'none' : versionOfWrite(list, item.row),
    by: context.user.id,
    ...(values.FileLeafRef === undefined ? {} : { log: 'rename' }),
  });
  demoteColumns(core, list, item.row.ID);
}

export function formResult(name: string, values: readonly FormValue[]): Node {
  return { kind: 'values', name, type: 'SP.ListItemFormUpdateValue', values };
}

/** What may be called on an item, beside permissions and the recycle bin. */
export const itemOperations: Readonly<Record<string, OperationDef<Item>>> = {
  ValidateUpdateListItem: {
    parameters: ['formValues', 'bNewDocumentUpdate', 'checkInComment', 'datesInUTC', 'numberInInvariantCulture', 'sharedLockId'],
    writes: true,
    run: (item, args, context) => validateUpdate(item, args, context),
  },
  DeleteObject: {
    writes: true,
    run: (item, _args, context) => {
      remove(item, context);
      return nowhere('DeleteObject');
    },
  },
};
