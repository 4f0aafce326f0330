import { countsAsWritten, type StoredLine } from '../../../evidence';
import type { Door } from '../../../tenant';
import { newestRollUps, type FunctionRollUp, type StoredRollUp } from '../../rules';
import { rollUpLines } from './rollUpLines';

/** What one request brings; where the list is longer, all of it is read. */
const NEWEST_ROWS = 1000;

export interface ReadRollUps {
  /** The newest of each site. */
  readonly sites: readonly StoredRollUp[];
  /** Rows that somebody wrote in another's name, or changed: they do not count. */
  readonly passedOver: number;
}

/**
 * What sites tell of their functions: in one request, as long as the list has no more than a thousand rows.
 * @throws TenantProblem; `notFound` where the KIM site keeps no list of functions
 */
export async function readRollUps(kim: Door): Promise<ReadRollUps> {
  const newest: readonly StoredLine<FunctionRollUp>[] = await kim.ask(rollUpLines.newest(kim.webUrl, NEWEST_ROWS));
  const lines = newest.some(({ rowId }) => rowId > NEWEST_ROWS) ? await rollUpLines.readSince(kim, 0) : newest;
  const counts = await Promise.all(lines.map(countsAsWritten));
  const own = lines.filter((_, at) => counts[at]);
  return { sites: newestRollUps(own.map(({ content, rowId }) => ({ ...content, rowId }))), passedOver: lines.length - own.length };
}
