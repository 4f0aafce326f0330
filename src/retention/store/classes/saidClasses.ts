import { countsAsWritten, type StoredLine } from '../../../evidence';
import type { Door } from '../../../tenant';
import { recordLines, type RecordLine } from '../history/recordLines';

/**
 * The class that the newest line of each document's history gave it, by UniqueId; a line that was not applied gives it
 * back what it had. Lines in another's name, or changed since, count for nothing.
 */
export async function foldClasses(lines: readonly StoredLine<RecordLine>[]): Promise<ReadonlyMap<string, RecordLine>> {
  const byDocument = new Map<string, RecordLine>();
  for (const line of [...lines].sort((a, b) => b.rowId - a.rowId)) {
    const key = line.content.documentId.toLowerCase();
    const isClass = line.content.kind === 'class' || line.content.kind === 'classNotApplied';
    if (isClass && !byDocument.has(key) && (await countsAsWritten(line))) byDocument.set(key, line.content);
  }
  return byDocument;
}

/**
 * The newest line on the class of every document of a site, however long its history: for whoever judges many documents.
 * @throws TenantProblem where it could not be read: then no document's own class is accounted for
 */
export const readSaidLines = async (door: Door): Promise<ReadonlyMap<string, RecordLine>> =>
  foldClasses(await recordLines.readSince(door, 0, ({ content }) => content.kind.startsWith('class')));
