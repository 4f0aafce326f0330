import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import type { IItems } from '@pnp/sp/items';
import { HISTORY, itemsAfter, listOf, numberOf, quote, textOf, type Door, type ListRef, type RawRow } from '../../../tenant';
import { WITNESSES } from '../../../evidence/witness';
import { fromRow, HISTORY_FIELDS, type StoredRow } from './historyRow';

/** The newest row of history: its hash and its number. */
export interface Tip {
  readonly hash: string;
  readonly rowId: number;
}

const PAGE = 2000;

const rowsOf = (sp: SPFI, list: ListRef) =>
  listOf(sp, list)
    .items.select(...HISTORY_FIELDS)
    .expand(...WITNESSES);

export function readTip(list: ListRef): (sp: SPFI) => Promise<Tip> {
  return async (sp) => {
    const rows = (await listOf(sp, list).items.select('ID', HISTORY.hash.internalName).orderBy('ID', false).top(1)()) as RawRow[];
    return rows.length > 0 ? { hash: textOf(rows[0], HISTORY.hash.internalName), rowId: numberOf(rows[0], 'ID') } : { hash: '', rowId: 0 };
  };
}

/** Every row after `rowId`, in the order of ID, whatever the length of the history. */
export async function readSince(door: Door, list: ListRef, rowId: number, keep: (row: StoredRow) => boolean = () => true): Promise<StoredRow[]> {
  const kept: StoredRow[] = [];
  const columns = (items: IItems): IItems => items.select(...HISTORY_FIELDS).expand(...WITNESSES);
  await itemsAfter(door, list, rowId, columns, (rows) => void kept.push(...rows.map(fromRow).filter(keep)));
  return kept;
}

/** One document's rows, oldest first. */
export async function readDocument(door: Door, list: ListRef, documentId: string): Promise<StoredRow[]> {
  const filter = `${HISTORY.document.internalName} eq ${quote(documentId)}`;
  const rows = await door.ask(async (sp) => (await rowsOf(sp, list).filter(filter).top(PAGE)()) as RawRow[]);
  return rows.map(fromRow).sort((a, b) => a.rowId - b.rowId);
}
