import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { and, eq, IN_LIMIT, isIn, listOf, numberOf, readPage, textOf, viewXml, type RawRow } from '../../../tenant';
import { readRecordFacts, RECORD_FIELDS, type RecordFacts } from '../../facts';

/** A document as it stands now, and what SharePoint calls this very state of it. */
export interface StandingDocument {
  readonly facts: RecordFacts;
  /** Given back with the order to recycle: it is refused where the document is no longer this. Empty where it was not read. */
  readonly etag: () => string;
}

export interface DocumentRef {
  readonly key: string;
  readonly listId: string;
  readonly itemId: number;
}

/** Ids in one filter of a plain question: an address has an end. */
const TAGS_AT_ONCE = 50;

const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

type Question = (sp: SPFI) => Promise<ReadonlyMap<string, StandingDocument>>;

const NONE: ReadonlyMap<string, StandingDocument> = new Map();

/**
 * The questions that read documents as they stand. What is not there, or may not be seen, has no state. Each state is put
 * together from two answers of one request: the row, and the file's ETag.
 */
export function readStanding(refs: readonly DocumentRef[]): Question[] {
  const questions: Question[] = [];
  const lists = [...new Set(refs.map(({ listId }) => listId))];
  for (const listId of lists) {
    const inList = refs.filter((ref) => ref.listId === listId);
    const keys = new Map(inList.map(({ key, itemId }) => [itemId, key]));
    const tags = new Map<number, string>();
    for (const part of inParts(inList, TAGS_AT_ONCE)) {
      questions.push(async (sp) => {
        const rows = (await listOf(sp, { id: listId })
          .items.select('ID', 'File/ETag')
          .expand('File')
          .filter(part.map(({ itemId }) => `ID eq ${Math.trunc(itemId)}`).join(' or '))
          .top(TAGS_AT_ONCE)()) as RawRow[];
        rows.forEach((row) => tags.set(numberOf(row, 'ID'), textOf((row.File ?? {}) as RawRow, 'ETag')));
        return NONE;
      });
    }
    for (const part of inParts(inList, IN_LIMIT)) {
      const where = and(
        isIn(
          'ID',
          'Counter',
          part.map(({ itemId }) => itemId)
        ),
        eq('FSObjType', 'Integer', 0)
      );
      const view = viewXml({ fields: RECORD_FIELDS, rows: IN_LIMIT, recursive: true, orderBy: [{ field: 'ID' }], where });
      questions.push(async (sp) => {
        const { rows } = await readPage({ id: listId }, view)(sp);
        return new Map(
          rows.map((row) => {
            const facts = readRecordFacts(row);
            // The two answers come in any order: the tag is looked up when it is needed.
            const state: StandingDocument = { facts, etag: () => tags.get(facts.id) ?? '' };
            return [keys.get(facts.id) ?? '', state] as const;
          })
        );
      });
    }
  }
  return questions;
}
