import type { SPFI } from '@pnp/sp';
import { and, eq, IN_LIMIT, isIn, readPage, viewXml, type ListRef } from '../../../tenant';
import { readRecordFacts, RECORD_FIELDS, type RecordFacts } from '../../facts';

/** The questions that read these documents or folders of a library, 500 in each: as many as SharePoint takes. */
export function askRecords(list: ListRef, itemIds: readonly number[], folders = false): ((sp: SPFI) => Promise<readonly RecordFacts[]>)[] {
  const parts = Array.from({ length: Math.ceil(itemIds.length / IN_LIMIT) }, (_, i) => itemIds.slice(i * IN_LIMIT, (i + 1) * IN_LIMIT));
  return parts.map((part) => {
    const where = and(isIn('ID', 'Counter', part), eq('FSObjType', 'Integer', folders ? 1 : 0));
    const view = viewXml({ fields: RECORD_FIELDS, rows: IN_LIMIT, recursive: true, orderBy: [{ field: 'ID' }], where });
    return async (sp) => (await readPage(list, view)(sp)).rows.map(readRecordFacts);
  });
}
