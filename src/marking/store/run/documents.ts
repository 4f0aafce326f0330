import type { SPFI } from '@pnp/sp';
import { and, eq, IN_LIMIT, isIn, readPage, viewXml, type ListRef } from '../../../tenant';
import { MARKING_FIELDS, readMarkingFacts, type MarkingFacts } from '../../facts';

const inParts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** The operations that read the documents with these ids, 500 at a time: as many as SharePoint takes in one question. */
export function readDocuments(list: ListRef, ids: readonly number[]): ((sp: SPFI) => Promise<MarkingFacts[]>)[] {
  return inParts(ids, IN_LIMIT).map((part) => {
    const view = viewXml({
      fields: MARKING_FIELDS,
      rows: IN_LIMIT,
      recursive: true,
      orderBy: [{ field: 'ID' }],
      where: and(isIn('ID', 'Counter', part), eq('FSObjType', 'Integer', 0)),
    });
    return async (sp: SPFI) => (await readPage(list, view)(sp)).rows.map(readMarkingFacts);
  });
}
