import type { SPFI } from '@pnp/sp';
import type { Together } from '../../../evidence';
import { TenantProblem } from '../../../tenant';
import { BULK_LIMIT, setTagOnItems } from '../labels/policyStore';

/** The order that puts the label of its class on a document: 25 in one call, one by one where that call is refused. */
export function labelDeed(
  webUrl: string,
  libraryUrl: string,
  label: string,
  { itemId, listId }: { readonly itemId: number; readonly listId: string },
  itemIdOf: (key: string) => number
): { readonly operation: (sp: SPFI) => Promise<unknown>; readonly together: Together } {
  return {
    operation: async (sp) => {
      const failed = await setTagOnItems(webUrl, libraryUrl, label, [itemId])(sp);
      if (failed.length > 0) throw new TenantProblem('refused', `SharePoint did not label item ${itemId}`);
    },
    together: {
      group: `${listId}|${label}`,
      most: BULK_LIMIT,
      operation: (keys) => async (sp) => {
        const failed = new Set(await setTagOnItems(webUrl, libraryUrl, label, keys.map(itemIdOf))(sp));
        return new Set(keys.filter((key) => failed.has(itemIdOf(key))));
      },
    },
  };
}
