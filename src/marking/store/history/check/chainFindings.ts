import { checkChain } from '../../../../work';
import type { HistoryFinding } from '../../../rules';
import { namesAnotherTime, wasWrittenTo } from '../../../../evidence/witness';
import { findingAbout, isByWhomItNames, type EvidenceRow } from './evidence';

/** Rows that stand twice, and rows that point at one that came after them: neither comes about by adding rows. */
function misplaced(rows: readonly EvidenceRow[]): HistoryFinding[] {
  const first = new Map<string, EvidenceRow>();
  for (const row of rows) if (!first.has(row.chain.hash)) first.set(row.chain.hash, row);
  return rows.flatMap((row) => {
    const { chain } = row;
    if (first.get(chain.hash) !== row) return [findingAbout('copiedRow', row)];
    const before = first.get(chain.previous);
    return before !== undefined && before.chain.id >= chain.id ? [findingAbout('outOfOrder', row)] : [];
  });
}

/**
 * What is wrong with the rows of one list of evidence, whatever it keeps: its chain, whose hand each row is, and what
 * SharePoint has noted of it.
 * @param rows in the order of ID
 */
export async function chainFindings(rows: readonly EvidenceRow[]): Promise<HistoryFinding[]> {
  const byId = new Map(rows.map((row) => [row.chain.id, row]));
  const broken = await checkChain(rows.map((row) => row.chain));
  const changed = new Set(broken.filter(({ code }) => code === 'changedRow').map(({ id }) => id));
  const gone = new Set<string>();
  const missing = broken.filter(({ code, id }) => {
    const previous = byId.get(id)?.chain.previous ?? '';
    // Many rows may point at the one that is not there; the break is one.
    if (code !== 'missingRow' || changed.has(id) || gone.has(previous)) return false;
    gone.add(previous);
    return true;
  });
  return [
    ...rows
      .filter((row) => changed.has(row.chain.id) || wasWrittenTo(row.witness))
      .map((row) => findingAbout('changedRow', row, wasWrittenTo(row.witness) ? row.witness.changedBy : undefined)),
    ...missing.flatMap(({ id }) => {
      const row = byId.get(id);
      return row === undefined ? [] : [findingAbout('missingRow', row)];
    }),
    ...misplaced(rows),
    ...rows.filter((row) => !isByWhomItNames(row)).map((row) => findingAbout('otherHand', row)),
    // Of a row in another's hand the day says nothing more.
    ...rows
      .filter((row) => isByWhomItNames(row) && !changed.has(row.chain.id) && namesAnotherTime(row.when, row.witness))
      .map((row) => findingAbout('otherTime', row)),
  ];
}
