import '@pnp/sp/items';
import type { IItems } from '@pnp/sp/items';
import type { Door } from './door';
import { numberOf, type RawRow } from './names/row';
import { listOf, type ListRef } from './rows';

/** Fewer than SharePoint serves past its threshold: there a condition must itself select fewer than 5,000 rows. */
const WINDOW = 2000;

/**
 * Reads every item after an ID, in windows of ID and in their order. A list of any length is read whole: "after this ID"
 * alone would select too many rows of a long one.
 * @param ask says which columns
 * @param tell is given each window's rows; one may be empty, where rows were deleted
 */
export async function itemsAfter(
  door: Door,
  list: ListRef,
  id: number,
  ask: (items: IItems) => IItems,
  tell: (rows: readonly RawRow[]) => void
): Promise<void> {
  const [last] = (await door.ask(async (sp) => listOf(sp, list).items.select('ID').orderBy('ID', false).top(1)())) as RawRow[];
  const newest = last === undefined ? 0 : numberOf(last, 'ID');
  for (let after = id; after < newest; after += WINDOW) {
    const range = `ID gt ${after} and ID le ${after + WINDOW}`;
    tell(await door.ask(async (sp) => (await ask(listOf(sp, list).items).filter(range).orderBy('ID', true).top(WINDOW)()) as RawRow[]));
  }
}
