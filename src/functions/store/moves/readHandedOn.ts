import type { Door } from '../../../tenant';
import { foldPage, type FunctionPage, type HandedOn } from '../../rules';
import { readRowsSince } from '../page/readRows';

/**
 * What a function hands on, as its page on its own site stands now.
 * @returns null where nobody has said anything there
 * @throws TenantProblem where it could not be read
 */
export async function readHandedOn(door: Door, functionId: string): Promise<HandedOn | null> {
  const { page, lastRow } = foldPage(await readRowsSince(door, 0), functionId);
  if (lastRow === 0) return null;
  const { history, legislation, keyRecordSeries }: FunctionPage = page;
  return { history, legislation, keyRecordSeries };
}
