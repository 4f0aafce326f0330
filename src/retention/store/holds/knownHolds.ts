import type { StoredLine } from '../../../evidence';
import { TenantProblem, type BatchResult, type Door } from '../../../tenant';
import { createHoldTest, foldHolds, type HoldLine, type HoldSetting, type HoldsKnown } from '../../rules';
import { allHoldRows, type HoldsHead } from './askHolds';
import { readHoldLines } from './readHoldLines';

const UNKNOWN: HoldsKnown = { known: false };

export interface HoldAnswers {
  readonly head: BatchResult<HoldsHead>;
  readonly newest: BatchResult<StoredLine<HoldLine>[]>;
}

/**
 * What is known of holds. Whatever cannot be read or understood, was changed since, is by another than it says, or is gone
 * leaves them unknown, and then everything is held.
 * @param door the KIM site's
 * @param setting without classes where the schedule could not be read
 */
export async function knownHolds(door: Door, { head, newest }: HoldAnswers, setting: HoldSetting): Promise<HoldsKnown> {
  try {
    const rows = await allHoldRows(door, head, newest);
    if (rows === null) return UNKNOWN;
    const { holds, sealed, problems } = foldHolds(await readHoldLines(rows.lines), rows.deleted);
    if (problems.length > 0) return UNKNOWN;
    // Which class took another's place stands in the schedule: without it a hold on a class may reach further than one sees.
    if (setting.classes === undefined && holds.length + sealed.length > 0) return UNKNOWN;
    // A person's clock may be slow: a hold that SharePoint has received is not of the future.
    const now = rows.lines.reduce((latest, { witness }) => (witness.added > latest ? witness.added : latest), setting.now);
    return { known: true, test: createHoldTest(holds, sealed, { ...setting, now }) };
  } catch (error) {
    if (error instanceof TenantProblem) return UNKNOWN;
    throw error;
  }
}
