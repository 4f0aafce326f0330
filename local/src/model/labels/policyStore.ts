import { refuse } from '../../http/errors';
import { applyLabel, mayRelabel, setListTag } from '../../store/labels/applyLabel';
import { findTag, retentionSettings, tagByName, tagsForSite, type ComplianceTag, type RetentionSettings } from '../../store/labels/complianceTags';
import { joinUrl, nowIso } from '../../store/core';
import { itemById, refuseIfHeld } from '../../store/items/items';
import { listSettings } from '../../store/lists/lists';
import type { ItemRow, ListRow } from '../../store/rows';
import { siteByUrl } from '../../store/sites/sites';
import type { Args } from '../args';
import type { Context } from '../context';
import type { OperationDef } from '../define';
import { tagShape } from './labelShapes';
import { decode } from '../lists/lists';
import { nowhere, type Node } from '../node';
import { changeRecordLock } from './recordLock';

/** SP.CompliancePolicy.SPPolicyStoreProxy: retention labels by SharePoint's own REST, as the signed-in person. */

const tagType = 'SP.CompliancePolicy.ComplianceTag';

/** The most items that one call labels. */
const bulkLimit = 25;

const pathOf = (url: string, context: Context): string =>
  joinUrl(decode(url.toLowerCase().startsWith(context.core.origin.toLowerCase()) ? url.slice(context.core.origin.length) : url));

/** A list by its address, absolute or from the server's root. */
function listAt(args: Args, context: Context): ListRow {
  const list = context.core.db.get<ListRow>('SELECT * FROM lists WHERE url = ? AND site_id = ?', pathOf(args.text('listUrl'), context), context.site.id);
  if (!list) throw refuse.noFolder();
  return list;
}

function tagNamed(name: string, list: ListRow, context: Context): ComplianceTag | null {
  return name === '' ? null : findTag(context.core, list.site_id, name);
}

/** An item that the person may edit. */
function editable(list: ListRow, id: number, context: Context): ItemRow {
  const row = itemById(context.core, list, id);
  if (!row || !context.can({ kind: 'item', list, itemId: id }, 'viewListItems')) throw refuse.noItem();
  context.require({ kind: 'item', list, itemId: id }, 'editListItems');
  refuseIfHeld(context.core, list, row, context.user.id);
  return row;
}

function availableTags(args: Args, context: Context): Node {
  const site = siteByUrl(context.core, pathOf(args.text('siteUrl'), context));
  if (site?.id !== context.site.id) throw refuse.noFolder();
  return { kind: 'values', name: 'GetAvailableTagsForSite', type: tagType, values: tagsForSite(context.core, site.id).map(tagShape) };
}

function listTag(args: Args, context: Context): Node {
  const list = listAt(args, context);
  context.require({ kind: 'list', list }, 'viewListItems');
  const tag = tagByName(context.core, listSettings(list).complianceTag ?? '');
  return tag ? { kind: 'value', name: 'GetListComplianceTag', type: tagType, value: tagShape(tag) } : nowhere('GetListComplianceTag');
}

function setTagOfList(args: Args, context: Context): Node {
  const list = listAt(args, context);
  context.require({ kind: 'list', list }, 'manageLists');
  setListTag(context.core, list, tagNamed(args.text('complianceTagValue', ''), list, context), args.flag('syncToItems'));
  return nowhere('SetListComplianceTag');
}

/** Labels items one by one. @returns the numbers of those that could not be labelled */
function setTagOnItems(args: Args, context: Context): Node {
  const list = listAt(args, context);
  const ids = args.list('itemIds').map(Number);
  if (ids.length > bulkLimit) throw refuse.badArgument(`No more than ${bulkLimit} items may be labelled at once.`);
  const tag = tagNamed(args.text('complianceTagValue', ''), list, context);
  const failed = ids.filter((id) => {
    const row = itemById(context.core, list, id);
    const may = row && context.can({ kind: 'item', list, itemId: id }, 'viewListItems', 'editListItems') && mayRelabel(row, tag, context.user.is_admin === 1);
    if (may) applyLabel(context.core, list, row, tag, { by: context.user.id });
    return !may;
  });
  return { kind: 'values', name: 'SetComplianceTagOnBulkItems', type: 'Int32', values: failed };
}

function setLock(name: string, locked: boolean, args: Args, context: Context): Node {
  const list = listAt(args, context);
  const row = editable(list, args.number('itemId'), context);
  const flags = changeRecordLock(list, row, locked, args.flag('refreshLabeledTime') ? nowIso(context.core) : null, context);
  return { kind: 'value', name, type: 'Int32', value: flags };
}

/** A setting of the tenant: read by everybody, changed by its administrators, of whom there is none here. */
function tenantSetting(name: string, key: keyof RetentionSettings, parameter: string): Readonly<Record<string, OperationDef<null>>> {
  return {
    [`Get${name}`]: { run: (_none, _args, context) => ({ kind: 'value', name: `Get${name}`, type: 'Boolean', value: retentionSettings(context.core)[key] }) },
    [`Set${name}`]: {
      parameters: [parameter],
      writes: true,
      run: () => {
        throw refuse.accessDenied();
      },
    },
  };
}

const operations: Readonly<Record<string, OperationDef<null>>> = {
  GetAvailableTagsForSite: { parameters: ['siteUrl'], run: (_none, args, context) => availableTags(args, context) },
  GetListComplianceTag: { parameters: ['listUrl'], run: (_none, args, context) => listTag(args, context) },
  SetListComplianceTag: {
    parameters: ['listUrl', 'complianceTagValue', 'blockDelete', 'blockEdit', 'syncToItems'],
    writes: true,
    run: (_none, args, context) => setTagOfList(args, context),
  },
  SetComplianceTagOnBulkItems: {
    parameters: ['itemIds', 'listUrl', 'complianceTagValue'],
    writes: true,
    run: (_none, args, context) => setTagOnItems(args, context),
  },
  LockRecordItem: {
    parameters: ['listUrl', 'itemId', 'refreshLabeledTime'],
    writes: true,
    run: (_none, args, context) => setLock('LockRecordItem', true, args, context),
  },
  UnlockRecordItem: { parameters: ['listUrl', 'itemId'], writes: true, run: (_none, args, context) => setLock('UnlockRecordItem', false, args, context) },
  ...tenantSetting('AllowFilesWithKeepLabelToBeDeletedSPO', 'allowDeletion', 'allowDeletion'),
  ...tenantSetting('AllowFilesWithKeepLabelToBeDeletedODB', 'allowDeletionOneDrive', 'allowDeletion'),
  ...tenantSetting('AdvancedRecordVersioningDisabled', 'recordVersioningDisabled', 'disabled'),
  ...tenantSetting('MetadataEditBlockingEnabled', 'metadataEditBlocked', 'enabled'),
};

export const policyStoreOperations: Readonly<Record<string, OperationDef<null>>> = Object.fromEntries(
  Object.entries(operations).map(([name, operation]) => [`SP.CompliancePolicy.SPPolicyStoreProxy.${name}`, operation])
);
