import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/site-users/web';
import { listOf } from '../../../tenant';

/** SharePoint's bit for "delete items". */
const DELETE_ITEMS = 0x8;
/** And for "edit items". */
const EDIT_ITEMS = 0x4;

/** What SharePoint says of one item beside its columns. */
export interface ItemSays {
  /** Null where SharePoint did not say. */
  readonly mayDelete: boolean | null;
  readonly mayEdit: boolean | null;
  /** Whether its label keeps it, and makes it a record; null where it has none, or SharePoint did not say. */
  readonly label: { readonly name: string; readonly keeps: boolean | null; readonly record: boolean | null } | null;
}

interface RawItem {
  readonly EffectiveBasePermissions?: { readonly Low?: string | number };
  readonly ComplianceInfo?: {
    readonly ComplianceTag?: string | null;
    readonly TagPolicyHold?: boolean | null;
    readonly TagPolicyRecord?: boolean | null;
  } | null;
}

const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

/** The question whether a person may delete an item, and what its label does. */
export const askItem =
  (listId: string, itemId: number) =>
  async (sp: SPFI): Promise<ItemSays> => {
    const item = (await listOf(sp, { id: listId }).items.getById(itemId).select('Id', 'EffectiveBasePermissions', 'ComplianceInfo')()) as RawItem;
    const low = Number(item.EffectiveBasePermissions?.Low ?? Number.NaN);
    const name = item.ComplianceInfo?.ComplianceTag ?? '';
    const { TagPolicyHold, TagPolicyRecord } = item.ComplianceInfo ?? {};
    return {
      mayDelete: Number.isNaN(low) ? null : (low & DELETE_ITEMS) !== 0,
      mayEdit: Number.isNaN(low) ? null : (low & EDIT_ITEMS) !== 0,
      label: name === '' ? null : { name, keeps: flag(TagPolicyHold), record: flag(TagPolicyRecord) },
    };
  };

export interface Hands {
  readonly checkedOutTo: { readonly login: string; readonly name: string } | null;
  readonly openBy: { readonly login: string; readonly name: string } | null;
}

interface RawUser {
  readonly LoginName?: string;
  readonly Title?: string;
}

const userOf = (user: RawUser | null | undefined): { login: string; name: string } | null =>
  typeof user?.LoginName === 'string' ? { login: user.LoginName, name: user.Title ?? '' } : null;

/** The question in whose hands a file is: checked out to somebody, or open in their Office. */
export const askHands =
  (listId: string, itemId: number) =>
  async (sp: SPFI): Promise<Hands> => {
    const item = (await listOf(sp, { id: listId })
      .items.getById(itemId)
      .select(
        'Id',
        'File/CheckOutType',
        'File/CheckedOutByUser/LoginName',
        'File/CheckedOutByUser/Title',
        'File/LockedByUser/LoginName',
        'File/LockedByUser/Title'
      )
      .expand('File', 'File/CheckedOutByUser', 'File/LockedByUser')()) as { File?: { CheckedOutByUser?: RawUser | null; LockedByUser?: RawUser | null } };
    return { checkedOutTo: userOf(item.File?.CheckedOutByUser), openBy: userOf(item.File?.LockedByUser) };
  };

/** The question how much lies right in a folder. */
export const askChildren =
  (listId: string, itemId: number) =>
  async (sp: SPFI): Promise<number> => {
    const item = (await listOf(sp, { id: listId }).items.getById(itemId).select('Id', 'Folder/ItemCount').expand('Folder')()) as {
      Folder?: { ItemCount?: number };
    };
    const count = item.Folder?.ItemCount;
    if (typeof count !== 'number') throw new Error('SharePoint did not say how much lies in the folder.');
    return count;
  };
