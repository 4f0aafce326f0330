import { scanList, type Reducer } from '../../../../scan';
import { COLUMNS, guidOf, textOf, type Door, type RawRow } from '../../../../tenant';
import type { HistoryFinding } from '../../../rules';
import { markedLibraries } from '../../site/markedLibraries';
import type { StoredRow } from '../historyRow';
import { newestByDocument } from '../trustedRows';

const MARKING = COLUMNS.marking.internalName;

/**
 * Documents whose marking is not what the history says. A column is written only after its row, so where rows were
 * taken out without a trace in the chain, the documents remember.
 * @param open operations that have not ended: their documents may be half-written
 */
export async function columnFindings(door: Door, rows: readonly StoredRow[], open: ReadonlySet<string>): Promise<HistoryFinding[]> {
  // A row that left the line as it found it, such as one that a copy was released, says nothing of whether it was right.
  const applied = newestByDocument(rows.filter((row) => row.kind === 'notApplied' || row.before !== row.after));
  const last = new Map(rows.map((row) => [row.documentId, row]));
  const reducer: Reducer<HistoryFinding[]> = {
    fields: ['UniqueId', 'FileLeafRef', MARKING],
    start: () => [],
    add: (findings, raw: RawRow) => {
      const id = guidOf(raw, 'UniqueId');
      const line = textOf(raw, MARKING);
      const newest = last.get(id);
      const row = applied.get(id);
      if (textOf(raw, 'FSObjType') === '1' || line === (row?.after ?? '') || (newest !== undefined && open.has(newest.operationId))) return findings;
      findings.push({
        code: row === undefined ? 'notInHistory' : 'columnDiffers',
        list: 'history',
        row: row?.rowId ?? null,
        document: textOf(raw, 'FileLeafRef'),
        when: row?.when ?? '',
        who: row?.whoName ?? '',
        by: '',
      });
      return findings;
    },
  };
  const findings: HistoryFinding[] = [];
  for (const library of await markedLibraries(door)) findings.push(...(await scanList(door, { id: library.id }, [reducer] as const)).facts[0]);
  return findings;
}
