import '@pnp/sp/items';
import type { IItems } from '@pnp/sp/items';
import { HISTORY, itemsAfter, listOf, numberOf, textOf, type Door, type ListRef, type RawRow } from '../../../tenant';
import type { Tip } from '../history/historyStore';
import { WITNESSES } from '../../../evidence/witness';
import { CHALLENGE_FIELDS, readChallengeRow, type StoredChallengeRow } from './challengeRow';

/** Every row after `rowId`, in the order of ID, however long the list. */
export async function readChallengeRows(door: Door, list: ListRef, rowId: number): Promise<StoredChallengeRow[]> {
  const read: StoredChallengeRow[] = [];
  const columns = (items: IItems): IItems => items.select(...CHALLENGE_FIELDS).expand(...WITNESSES);
  await itemsAfter(door, list, rowId, columns, (rows) => void read.push(...rows.flatMap((row) => readChallengeRow(row) ?? [])));
  return read;
}

/** The end of the list's chain. */
export async function readChallengeTip(door: Door, list: ListRef): Promise<Tip> {
  const rows = await door.ask(async (sp) => (await listOf(sp, list).items.select('ID', HISTORY.hash.internalName).orderBy('ID', false).top(1)()) as RawRow[]);
  return rows.length > 0 ? { hash: textOf(rows[0], HISTORY.hash.internalName), rowId: numberOf(rows[0], 'ID') } : { hash: '', rowId: 0 };
}
