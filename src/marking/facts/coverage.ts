import { COLUMNS } from '../../tenant/names';
import { textOf, type RawRow } from '../../tenant/names/row';
import {
  ageBandOf,
  ageBounds,
  byCount,
  isRaisedAndOld,
  lineJudge,
  NAMED_LINES,
  NO_AGES,
  sortable,
  topFolderOf,
  type AgeBand,
  type AgeBounds,
  type Coverage,
  type LineVerdict,
  type Sampler,
} from '../rules/coverage';
import type { Scheme } from '../rules';

/** The fields that coverage needs, and no more: every field of every row has to travel. */
export const COVERAGE_FIELDS: readonly string[] = [
  'ID',
  'FSObjType',
  'FileRef',
  'Created',
  COLUMNS.marking.internalName,
  COLUMNS.reclassifyOn.internalName,
  COLUMNS.reclassifyEvent.internalName,
];

/** Different lines that are remembered. A library has a few dozen; past this they are counted together, so that memory has an end. */
const MOST_LINES = 5000;
const MOST_FOLDERS = 2000;
const NAMED_FOLDERS = 100;

/** A document that a sampled check has drawn. */
export interface Drawn {
  readonly libraryId: string;
  readonly itemId: number;
}

export interface CoverageOptions {
  readonly scheme: Scheme;
  /** The highest line that the environment may hold; empty for the scheme's own. */
  readonly ceiling: string;
  readonly now: Date;
  /** The library's address from the root of the tenant, and its id. */
  readonly libraryUrl: string;
  readonly libraryId: string;
  /** Draws documents that have, or count as having, a marking. */
  readonly sampler?: Sampler<Drawn>;
}

interface Line {
  count: number;
  readonly verdict: LineVerdict;
}

/** The counts of a scan so far. Its size has a bound, whatever the size of the library. */
export interface CoverageTally {
  readonly counts: Record<'documents' | 'folders' | 'unmarked' | 'raisedAndOld' | 'lapsing' | 'lapsed' | 'onEvent', number>;
  /** Of lines that are no longer remembered one by one. */
  readonly beyond: Record<'marked' | 'invalid' | 'aboveCeiling', number> & { readonly byLevel: Record<string, number> };
  readonly lines: Map<string, Line>;
  readonly ages: Record<AgeBand, number>;
  readonly folders: Map<string, number>;
  otherFolders: number;
}

interface CoverageReducer {
  readonly fields: readonly string[];
  start(): CoverageTally;
  add(tally: CoverageTally, row: RawRow): CoverageTally;
}

const startTally = (): CoverageTally => ({
  counts: { documents: 0, folders: 0, unmarked: 0, raisedAndOld: 0, lapsing: 0, lapsed: 0, onEvent: 0 },
  beyond: { marked: 0, invalid: 0, aboveCeiling: 0, byLevel: {} },
  lines: new Map(),
  ages: { ...NO_AGES },
  folders: new Map(),
  otherFolders: 0,
});

function countBeyond(beyond: CoverageTally['beyond'], { standing, level, above }: LineVerdict): void {
  if (standing === 'invalid') beyond.invalid += 1;
  else beyond.marked += 1;
  if (above) beyond.aboveCeiling += 1;
  if (level !== null) beyond.byLevel[level] = (beyond.byLevel[level] ?? 0) + 1;
}

/** What a line comes to, judged once for all the documents that have it. */
function verdictOf(tally: CoverageTally, line: string, judge: (line: string) => LineVerdict): LineVerdict {
  const known = tally.lines.get(line);
  if (known !== undefined) {
    known.count += 1;
    return known.verdict;
  }
  const verdict = judge(line);
  if (verdict.standing === 'unmarked') return verdict;
  if (tally.lines.size < MOST_LINES) tally.lines.set(line, { count: 1, verdict });
  else countBeyond(tally.beyond, verdict);
  return verdict;
}

function countUnmarked(tally: CoverageTally, age: AgeBand, folder: string): void {
  tally.counts.unmarked += 1;
  tally.ages[age] += 1;
  const known = tally.folders.get(folder);
  if (known !== undefined || tally.folders.size < MOST_FOLDERS) tally.folders.set(folder, (known ?? 0) + 1);
  else tally.otherFolders += 1;
}

const MARKING = COLUMNS.marking.internalName;
const RECLASSIFY_ON = `${COLUMNS.reclassifyOn.internalName}.`;
const RECLASSIFY_EVENT = COLUMNS.reclassifyEvent.internalName;

function countLapse(counts: CoverageTally['counts'], row: RawRow, nowText: string): void {
  const on = sortable(row[RECLASSIFY_ON]);
  if (on !== '') counts[on <= nowText ? 'lapsed' : 'lapsing'] += 1;
  else if (textOf(row, RECLASSIFY_EVENT) !== '') counts.onEvent += 1;
}

/**
 * Counts how the documents of one library are marked. Every row is looked at once and then forgotten; a line is judged
 * once, however many documents have it.
 */
export function coverageReducer({ scheme, ceiling, now, libraryUrl, libraryId, sampler }: CoverageOptions): CoverageReducer {
  const judge = lineJudge(scheme, ceiling);
  const bounds: AgeBounds = ageBounds(now);
  const nowText = `${now.toISOString().slice(0, 19)}Z`;
  const countsAsMarked = scheme.unmarkedCountsAs !== null;
  return {
    fields: COVERAGE_FIELDS,
    start: startTally,
    add(tally, row) {
      if (textOf(row, 'FSObjType') === '1') {
        tally.counts.folders += 1;
        return tally;
      }
      tally.counts.documents += 1;
      const line = textOf(row, MARKING);
      const verdict = verdictOf(tally, line, judge);
      const unmarked = verdict.standing === 'unmarked';
      if (unmarked || verdict.raised) {
        const age = ageBandOf(sortable(row['Created.']), bounds);
        if (unmarked) countUnmarked(tally, age, topFolderOf(textOf(row, 'FileRef'), libraryUrl));
        else if (isRaisedAndOld(verdict, age)) tally.counts.raisedAndOld += 1;
      }
      if (!unmarked) countLapse(tally.counts, row, nowText);
      if (!unmarked || countsAsMarked) sampler?.offer(() => ({ libraryId, itemId: Number(row.ID) }));
      return tally;
    },
  };
}

/** What a scan came to. */
export function coverageOf(tally: CoverageTally): Coverage {
  const all = [...tally.lines].map(([line, { count, verdict }]) => ({ line, count, verdict }));
  const sumOf = (is: (verdict: LineVerdict) => boolean): number => all.reduce((sum, { count, verdict }) => sum + (is(verdict) ? count : 0), 0);
  const byLevel: Record<string, number> = { ...tally.beyond.byLevel };
  for (const { count, verdict } of all) if (verdict.level !== null) byLevel[verdict.level] = (byLevel[verdict.level] ?? 0) + count;
  const sorted = all.map(({ line, count, verdict }) => ({ line, count, level: verdict.level })).sort(byCount(({ line }) => line));
  const folders = [...tally.folders].map(([folder, count]) => ({ folder, count })).sort(byCount(({ folder }) => folder));
  const rest = (counted: readonly { count: number }[]): number => counted.reduce((sum, { count }) => sum + count, 0);
  return {
    documents: tally.counts.documents,
    folders: tally.counts.folders,
    marked: sumOf(({ standing }) => standing === 'marked') + tally.beyond.marked,
    unmarked: tally.counts.unmarked,
    invalid: sumOf(({ standing }) => standing === 'invalid') + tally.beyond.invalid,
    aboveCeiling: sumOf(({ above }) => above) + tally.beyond.aboveCeiling,
    raisedAndOld: tally.counts.raisedAndOld,
    lapsing: tally.counts.lapsing,
    lapsed: tally.counts.lapsed,
    onEvent: tally.counts.onEvent,
    byLevel,
    byLine: sorted.slice(0, NAMED_LINES),
    otherLines: rest(sorted.slice(NAMED_LINES)) + tally.beyond.marked + tally.beyond.invalid,
    unmarkedByAge: { ...tally.ages },
    unmarkedByFolder: folders.slice(0, NAMED_FOLDERS),
    otherFolders: rest(folders.slice(NAMED_FOLDERS)) + tally.otherFolders,
  };
}
