import { countsAsWritten, type StoredLine } from '../../../evidence';
import type { Door } from '../../../tenant';
import { foldMoves, type Moves } from '../../rules';
import { moveLines, type MoveLine } from './moveLines';

/** What one request brings; where the list is longer, all of it is read. */
const NEWEST_ROWS = 1000;

/**
 * The changes that the department declared: rows by whom they name, unchanged since.
 * @throws TenantProblem; `notFound` where the KIM site keeps no list of them
 */
export async function readMoves(kim: Door): Promise<Moves> {
  const newest: readonly StoredLine<MoveLine>[] = await kim.ask(moveLines.newest(kim.webUrl, NEWEST_ROWS));
  const lines = newest.some(({ rowId }) => rowId > NEWEST_ROWS) ? await moveLines.readSince(kim, 0) : newest;
  const counts = await Promise.all(lines.map(countsAsWritten));
  const rows = lines.filter((_, at) => counts[at]).map(({ content, rowId }) => ({ ...content, rowId }));
  return foldMoves([...rows].sort((a, b) => a.rowId - b.rowId));
}
