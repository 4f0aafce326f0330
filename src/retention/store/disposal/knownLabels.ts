import { SPQueryable, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import { TenantProblem, type Door } from '../../../tenant';

/** What the site's Microsoft labels say of deleting. */
export interface LabelsKnown {
  /** Whether a document with this label may be deleted; null where nothing is known of the label. */
  allowsDeleting(label: string): boolean | null;
}

interface Tag {
  readonly TagName?: string;
  readonly BlockDelete?: boolean;
  readonly BlockEdit?: boolean;
  readonly SuperLock?: boolean;
}

/** Labels that are published to the site; where they cannot be read, nothing is known of any, and nothing that has one goes. */
export async function readLabels(door: Door): Promise<LabelsKnown> {
  const site = encodeURIComponent(`'${door.webUrl.replace(/'/g, "''")}'`);
  const path = `${door.webUrl}/_api/SP.CompliancePolicy.SPPolicyStoreProxy.GetAvailableTagsForSite(siteUrl=@a1)?@a1=${site}`;
  try {
    const tags = (await door.ask(async (sp: SPFI) => SPQueryable([sp.web, path])<unknown>())) as readonly Tag[];
    const allows = new Map(
      tags.map(({ TagName, BlockDelete, BlockEdit, SuperLock }) => [TagName ?? '', BlockDelete === false && BlockEdit !== true && SuperLock !== true])
    );
    return { allowsDeleting: (label) => allows.get(label) ?? null };
  } catch (error) {
    if (error instanceof TenantProblem && error.passing) throw error;
    return { allowsDeleting: () => null };
  }
}
