import { countsAsWritten, type StoredLine } from '../../../evidence';
import type { Door } from '../../../tenant';
import type { PageLine, PageRow } from '../../rules';
import { pageLines } from '../lines/pageLines';

/** Those rows that count: by whom they name, unchanged since; oldest first. */
export async function countedRows(lines: readonly StoredLine<PageLine>[]): Promise<readonly PageRow[]> {
  const counts = await Promise.all(lines.map(countsAsWritten));
  return lines
    .filter((_, i) => counts[i])
    .map(({ content, rowId }): PageRow => ({ ...content, rowId }))
    .sort((a, b) => a.rowId - b.rowId);
}

/** The rows after one that is known. */
export const readRowsSince = async (door: Door, rowId: number): Promise<readonly PageRow[]> => countedRows(await pageLines.readSince(door, rowId));
