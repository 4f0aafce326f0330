import { sha256 } from '../../../work';
import type { DisposalDeed, DisposalDocument, PlannedPart } from '../../rules';

const MARK_LENGTH = 12;

/** By what a document is known again as it was; its class stands beside it. Twelve characters: ten thousand of them fit into a few rows. */
export async function markOf({ uniqueId, serverRelativeUrl, modified, size }: DisposalDocument): Promise<string> {
  return (await sha256(JSON.stringify([uniqueId, serverRelativeUrl, modified, size]))).slice(0, MARK_LENGTH);
}

/** Over what a plan does and all that it says of its documents, in an order that does not depend on how they were read. */
export async function planHash(planId: string, deed: DisposalDeed, parts: readonly PlannedPart[]): Promise<string> {
  const lines = parts.flatMap(({ listId, recordClass, itemIds, uniqueIds, marks }) =>
    itemIds.map((id, i) => JSON.stringify([listId, recordClass, id, uniqueIds[i], marks[i]]))
  );
  return sha256(JSON.stringify([planId, ...(deed === 'recycle' ? [] : [deed]), [...lines].sort()]));
}
