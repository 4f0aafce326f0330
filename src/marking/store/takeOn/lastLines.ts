import { MARKING_HISTORY, siteList, type Door } from '../../../tenant';
import { readSince } from '../history/historyStore';

/**
 * What the history says of each document of a library, page by page: of a row only the line is kept. A line that was
 * then not applied is as if it had not been.
 */
export async function lastLines(door: Door, listId: string): Promise<ReadonlyMap<string, string>> {
  const applied = new Map<string, { operationId: string; after: string }[]>();
  await readSince(door, siteList(door.webUrl, MARKING_HISTORY), 0, (row) => {
    if (row.listId.toLowerCase() !== listId.toLowerCase()) return false;
    const lines = applied.get(row.documentId) ?? [];
    applied.set(row.documentId, lines);
    const at = row.kind === 'notApplied' ? lines.map(({ operationId }) => operationId).lastIndexOf(row.operationId) : -1;
    if (row.kind !== 'notApplied') lines.push({ operationId: row.operationId, after: row.after });
    else if (at >= 0) lines.splice(at, 1);
    return false;
  });
  return new Map([...applied].flatMap(([document, lines]) => (lines.length > 0 ? [[document, lines[lines.length - 1].after] as const] : [])));
}
