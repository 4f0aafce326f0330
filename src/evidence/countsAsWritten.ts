import { hashRow } from '../work';
import type { StoredLine } from './evidenceList';
import { wasWrittenTo } from './witness';

/** Whether a row counts: added by the account that it names, never written to since, and with its own hash. Anything else is nobody's word. */
export async function countsAsWritten({ ownHand, witness, chain }: StoredLine<unknown>): Promise<boolean> {
  return ownHand && !wasWrittenTo(witness) && (await hashRow(chain.content, chain.previous)) === chain.hash;
}
