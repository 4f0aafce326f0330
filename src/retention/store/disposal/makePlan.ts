import { scanList, type Reducer } from '../../../scan';
import { readProblem, type TenantProblemCode } from '../../../tenant';
import { readRecordFacts, RECORD_FIELDS } from '../../facts';
import {
  needsSecond,
  sameSeries,
  type DisposalDeed,
  type DisposalPlan,
  type NotDisposedCode,
  type PlannedPart,
  type SeriesKey,
  type TriggerDates,
} from '../../rules';
import type { RecordLibrary, RecordSite } from '../site/recordSite';
import { classWords } from './classWords';
import { createGrounds, type Grounds } from './grounds';
import { judgeRecord, NOTHING_PLANNED, placeRecord, type JudgedRecord } from './judgeRecord';
import { markOf, planHash } from './marks';
import { DOCUMENTS_A_PART } from './planLines';

/** A document of the chosen series, and what would become of it. */
export interface DraftDocument {
  readonly listId: string;
  readonly itemId: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly path: string;
  readonly recordClass: string;
  readonly modified: string;
  /** Bytes. */
  readonly size: number;
  readonly dates: TriggerDates;
  /** Empty where it is not known. */
  readonly keepUntil: string;
  readonly series: SeriesKey;
  /** Why it does not go, the weightiest first; empty where it goes. */
  readonly codes: readonly NotDisposedCode[];
}

/** A library as it was read for a plan. */
export interface LibraryRead {
  readonly title: string;
  readonly seen: number;
  /** What SharePoint counts there; null where only folders of it were read. */
  readonly itemCount: number | null;
  /** Why it could not be read; null where it was. */
  readonly problem: TenantProblemCode | null;
}

/** A plan before it is kept. */
export interface DraftPlan {
  readonly going: readonly DraftDocument[];
  readonly staying: readonly DraftDocument[];
  /** How many more would go than one plan holds: they are for the next. */
  readonly beyond: number;
  readonly libraries: readonly LibraryRead[];
  readonly plan: DisposalPlan;
  readonly parts: readonly PlannedPart[];
  readonly needsSecond: boolean;
  /** False where somebody stopped the reading. */
  readonly complete: boolean;
}

/** As many documents as one plan holds. */
export const MOST_DOCUMENTS = 10_000;

const isBelow = (place: string, library: RecordLibrary): boolean =>
  place.toLowerCase() === library.url.toLowerCase() || place.toLowerCase().startsWith(`${library.url.toLowerCase()}/`);

/** Where in a library the chosen series lie: null is the whole of it. */
function foldersOf(series: readonly SeriesKey[], library: RecordLibrary): readonly (string | null)[] {
  const places = series.map(({ place }) => place).filter((place) => isBelow(place, library));
  if (places.length === 0) return [];
  return places.some((place) => place.toLowerCase() === library.url.toLowerCase()) ? [null] : [...new Set(places)];
}

const toDraft = ({ facts, document, dates, due, series, verdict }: JudgedRecord, listId: string): DraftDocument => ({
  listId,
  itemId: facts.id,
  uniqueId: facts.uniqueId,
  name: facts.name,
  path: facts.serverRelativeUrl,
  recordClass: document.recordClass,
  modified: document.modified,
  size: document.size,
  dates,
  keepUntil: due?.keepUntil ?? '',
  series,
  codes: verdict.go ? [] : verdict.codes,
});

async function partsOf(going: readonly DraftDocument[]): Promise<readonly PlannedPart[]> {
  const groups = new Map<string, DraftDocument[]>();
  for (const each of going) {
    const key = `${each.listId}|${each.recordClass}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const parts: PlannedPart[] = [];
  for (const group of groups.values()) {
    const sorted = [...group].sort((a, b) => a.itemId - b.itemId);
    for (let at = 0; at < sorted.length; at += DOCUMENTS_A_PART) {
      const some = sorted.slice(at, at + DOCUMENTS_A_PART);
      parts.push({
        listId: some[0].listId,
        recordClass: some[0].recordClass,
        itemIds: some.map(({ itemId }) => itemId),
        uniqueIds: some.map(({ uniqueId }) => uniqueId),
        marks: await Promise.all(some.map(({ path, ...each }) => markOf({ ...each, serverRelativeUrl: path }))),
      });
    }
  }
  return parts;
}

export interface MakePlanOptions {
  /** What shall be done to them; the recycle bin where nothing is said. */
  readonly deed?: DisposalDeed;
  /** Only these documents of the series, by UniqueId. */
  readonly only?: ReadonlySet<string>;
  readonly signal?: AbortSignal;
  /** Told how many rows have been read. */
  onRead?(rows: number): void;
}

function tally(staying: readonly DraftDocument[]): DisposalPlan['staying'] {
  const counts: Partial<Record<NotDisposedCode, number>> = {};
  for (const { codes } of staying) counts[codes[0]] = (counts[codes[0]] ?? 0) + 1;
  return counts;
}

/**
 * Reads the chosen series, window by window, and judges every document in them by what stands now.
 * @throws TenantProblem where holds, schedule or decisions could not be read: then there is nothing to plan on
 */
export async function makePlan(site: RecordSite, series: readonly SeriesKey[], options: MakePlanOptions = {}): Promise<DraftPlan> {
  const grounds = await createGrounds(site).read();
  const deed = options.deed ?? 'recycle';
  const found = new Map<string, DraftDocument>();
  const libraries: LibraryRead[] = [];
  let complete = true;
  let unseen = 0;
  let before = 0;

  for (const library of grounds.standing.libraries) {
    for (const folder of foldersOf(series, library)) {
      const reducer: Reducer<number> = {
        fields: RECORD_FIELDS,
        start: () => 0,
        add(count, row) {
          const facts = readRecordFacts(row);
          if (facts.isFolder) return count;
          const placed = placeRecord(grounds, facts, library.url);
          if (options.only?.has(facts.uniqueId) === false || !series.some((each) => sameSeries(each, placed.series))) return count;
          found.set(`${library.id}/${facts.id}`, toDraft(judgeRecord(site, grounds, placed, { ...NOTHING_PLANNED, deed }), library.id));
          return count + 1;
        },
      };
      const read = before;
      try {
        const report = await scanList(site.door, { id: library.id }, [reducer] as const, {
          ...(folder !== null ? { folder } : {}),
          signal: options.signal,
          onPage: (rows) => options.onRead?.(read + rows),
        });
        before += report.seen;
        complete = complete && report.complete;
        if (folder === null && report.complete) unseen += Math.max(0, library.itemCount - report.seen);
        libraries.push({ title: library.title, seen: report.seen, itemCount: folder === null ? library.itemCount : null, problem: null });
      } catch (error) {
        const problem = await readProblem(error, site.clock.now());
        libraries.push({ title: library.title, seen: 0, itemCount: library.itemCount, problem: problem.code });
        unseen += library.itemCount;
      }
    }
  }

  const all = [...found.values()];
  const ready = all.filter(({ codes }) => codes.length === 0);
  const going = ready.slice(0, MOST_DOCUMENTS);
  const staying = all.filter(({ codes }) => codes.length > 0);
  const parts = await partsOf(going);
  const planId = site.newId();
  return {
    going,
    staying,
    beyond: ready.length - going.length,
    libraries,
    parts,
    complete,
    needsSecond: [...new Set(going.map(({ recordClass }) => recordClass))].some((code) =>
      needsSecond(grounds.ruleOf(code)?.recordClass ?? null, site.settings.alwaysSecond)
    ),
    plan: {
      planId,
      deed,
      series,
      rule: grounds.schedule.version,
      classWords: await wordsOf(grounds, going),
      documents: going.length,
      bytes: going.reduce((sum, { size }) => sum + size, 0),
      staying: tally(staying),
      unseen,
      parts: parts.length,
      hash: await planHash(planId, deed, parts),
      who: site.person,
      when: new Date(site.clock.now()).toISOString(),
    },
  };
}

async function wordsOf(grounds: Grounds, going: readonly DraftDocument[]): Promise<Readonly<Record<string, string>>> {
  const codes = [...new Set(going.map(({ recordClass }) => recordClass))];
  const words = await Promise.all(
    codes.map(async (code) => {
      const recordClass = grounds.ruleOf(code)?.recordClass ?? null;
      return [code, recordClass === null ? '' : await classWords(recordClass, grounds.schedule)] as const;
    })
  );
  return Object.fromEntries(words);
}
