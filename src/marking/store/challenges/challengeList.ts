import '@pnp/sp/items';
import { HISTORY, listOf, numberOf, textOf, type Door, type ListRef, type RawRow } from '../../../tenant';
import type { Tip } from '../history/historyStore';
import { WITNESSES } from '../history/witness';
import { CHALLENGE_FIELDS, readChallengeRow, type StoredChallengeRow } from './challengeRow';

const PAGE = 2000;

/** Every row after `rowId`, page by page in the order of ID, so that a list of any length is read. */
export async function readChallengeRows(
  door: Door,
  list: ListRef,
  rowId: number,
  onPage: (rows: readonly StoredChallengeRow[]) => Promise<void> | void
): Promise<number> {
  for (let after = rowId; ;) {
    const rows = await door.ask(
      async (sp) =>
        (await listOf(sp, list)
          .items.select(...CHALLENGE_FIELDS)
          .expand(...WITNESSES)
          .filter(`ID gt ${after}`)
          .orderBy('ID', true)
          .top(PAGE)()) as RawRow[]
    );
    await onPage(rows.map(readChallengeRow).filter((row): row is StoredChallengeRow => row !== null));
    after = rows.reduce((highest, row) => Math.max(highest, numberOf(row, 'ID')), after);
    if (rows.length < PAGE) return after;
  }
}

/** The end of the list's chain. */
export async function readChallengeTip(door: Door, list: ListRef): Promise<Tip> {
  const rows = await door.ask(async (sp) => (await listOf(sp, list).items.select('ID', HISTORY.hash.internalName).orderBy('ID', false).top(1)()) as RawRow[]);
  return rows.length > 0 ? { hash: textOf(rows[0], HISTORY.hash.internalName), rowId: numberOf(rows[0], 'ID') } : { hash: '', rowId: 0 };
}
