import { and, eq, IN_LIMIT, isIn, readPage, textOf, numberOf, viewXml, type Door, type ListRef } from '../../tenant';

/**
 * The versions of some documents of a library, as SharePoint counts them, by their number. Reads only; a document that is
 * not there any more has none.
 * @throws TenantProblem where they could not be read
 */
export async function readVersions(door: Door, list: ListRef, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  for (let at = 0; at < ids.length; at += IN_LIMIT) {
    const view = viewXml({
      fields: ['ID', '_UIVersionString'],
      rows: IN_LIMIT,
      recursive: true,
      orderBy: [{ field: 'ID' }],
      where: and(isIn('ID', 'Counter', ids.slice(at, at + IN_LIMIT)), eq('FSObjType', 'Integer', 0)),
    });
    const { rows } = await door.ask(readPage(list, view));
    rows.forEach((row) => found.set(numberOf(row, 'ID'), textOf(row, '_UIVersionString')));
  }
  return found;
}
