import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { HOLD, HOLDS, listOf, siteList, type BatchResult, type RawRow } from '../../../tenant';
import type { HoldsKnown } from '../../rules';

/** The question that reads the department's holds, for one request with others. */
export const askHolds =
  (webUrl: string) =>
  async (sp: SPFI): Promise<RawRow[]> =>
    (await listOf(sp, siteList(webUrl, HOLDS)).items.select('ID', HOLD.hold.internalName, HOLD.json.internalName).orderBy('ID', false).top(5000)()) as RawRow[];

/** What is known of holds. Whatever cannot be read or understood leaves them unknown, and then everything is held. */
export function knownHolds(answer: BatchResult<RawRow[]> | null): HoldsKnown {
  return answer === null || !answer.ok || answer.value.length > 0 ? { known: false } : { known: true, test: () => [] };
}
