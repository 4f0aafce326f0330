import { TenantProblem, type Door } from '../../../tenant';
import { readPublishedLabels } from '../labels/publishedLabels';

/** What the site's Microsoft labels say of deleting. */
export interface LabelsKnown {
  /** Whether a document with this label may be deleted; null where nothing is known of the label. */
  allowsDeleting(label: string): boolean | null;
  /** Whether this label is published here and deletes by itself when its time has passed. */
  deletes(label: string): boolean;
}

/** Labels that are published to the site; where they cannot be read, nothing is known of any, and nothing that has one goes. */
export async function readLabels(door: Door): Promise<LabelsKnown> {
  try {
    const labels = await readPublishedLabels(door);
    return { allowsDeleting: (label) => labels.find(label)?.deletable ?? null, deletes: (label) => labels.find(label)?.deletes === true };
  } catch (error) {
    if (error instanceof TenantProblem && error.passing) throw error;
    return { allowsDeleting: () => null, deletes: () => false };
  }
}
