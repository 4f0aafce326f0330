import { wasWrittenTo, type StoredLine } from '../../../evidence';
import type { Door } from '../../../tenant';
import { hashRow } from '../../../work';
import type { ClassDecision } from '../../rules';
import { decisionLines } from './decisionLines';

/**
 * Rows that count, in the order in which they were added: each by the account that it names, never written to since,
 * and with its own hash. Anything else is nobody's decision.
 */
export async function countedDecisions(lines: readonly StoredLine<ClassDecision>[]): Promise<readonly ClassDecision[]> {
  const counted: { readonly rowId: number; readonly content: ClassDecision }[] = [];
  for (const { content, ownHand, witness, chain, rowId } of lines) {
    if (!ownHand || wasWrittenTo(witness) || (await hashRow(chain.content, chain.previous)) !== chain.hash) continue;
    counted.push({ rowId, content });
  }
  return counted.sort((a, b) => a.rowId - b.rowId).map(({ content }) => content);
}

/**
 * Every decision of a site that counts, however long the list.
 * @throws TenantProblem where they could not be read: then nothing is known to be decided
 */
export const readDecisions = async (door: Door): Promise<readonly ClassDecision[]> => countedDecisions(await decisionLines.readSince(door, 0));
