import type { SPFI } from '@pnp/sp';
import type { StoredLine } from '../../../evidence';
import type { Progress, Running } from '../../../work';
import { documentCounter, type RecordFacts } from '../../facts';
import {
  classRules,
  createQueueTally,
  decisionBook,
  exceptionsOf,
  sortQueue,
  type ClassDecision,
  type ClassRule,
  type CountedDocument,
  type Day,
  type PlaceClass,
  type QueueSeries,
  type QueueTally,
  type SortedQueue,
  type TriggerDates,
} from '../../rules';
import { datedFactLines, foldDates, readDatedFacts, type DatedFact } from '../dates/datedFacts';
import { countedDecisions, readDecisions } from '../decisions/countedDecisions';
import { decide, type NewDecision } from '../decisions/decide';
import { decisionLines } from '../decisions/decisionLines';
import { settlePlaces } from '../places/settlePlaces';
import type { RecordLibrary, RecordSite, Standing } from '../site/recordSite';
import { createLibraryReader, type LibraryProgress, type LibraryReader } from './libraryReader';

/** What is known of a site's queue so far. */
export interface QueueSnapshot {
  readonly queue: SortedQueue;
  /** Every series that was counted, whatever its part of the queue. */
  readonly series: readonly QueueSeries[];
  readonly today: Day;
  readonly libraries: readonly LibraryProgress[];
  /** Rows read, folders included, and how many SharePoint counts, which are also those that this person may not see. */
  readonly read: number;
  readonly of: number;
  /** Documents counted into series. */
  readonly documents: number;
  readonly complete: boolean;
  readonly holdsKnown: boolean;
  readonly kimProblem: Standing['kimProblem'];
  /** The version of the schedule by which it was reckoned; empty where there is none. */
  readonly rule: string;
  ruleOf(code: string): ClassRule | null;
}

export interface QueueDesk {
  /**
   * Reads on from where it was, window by window, until the end or until it is stopped. `onChange` is told of the first
   * screen, and of each window.
   * @throws TenantProblem where SharePoint could not be read; calling it again goes on
   */
  read(onChange: (snapshot: QueueSnapshot) => void, signal?: AbortSignal): Promise<QueueSnapshot>;
  /** Writes what a person decides; what stands is there when the run has ended. */
  decide(decisions: readonly NewDecision[], onProgress: Progress): Running;
  /** What is known now; null before anything is. */
  snapshot(): QueueSnapshot | null;
}

/** So many of the newest rows come with the first request; where there are more, all are read before anything else is. */
const NEWEST = 5000;

/** What documents are counted with. */
interface Counting {
  readonly count: (facts: RecordFacts, library: string) => CountedDocument;
  readonly tally: QueueTally;
}

/** One reading of a site's documents: what they are judged by, and what was counted. */
interface Judging {
  readonly standing: Standing;
  readonly reader: LibraryReader;
  readonly today: Day;
  ruleOf(code: string): ClassRule | null;
  places: readonly PlaceClass[];
  dated: ReadonlyMap<string, TriggerDates>;
  decisions: readonly ClassDecision[];
  /** The rows of the first request, until everything that they are judged by is known. */
  first: { readonly facts: RecordFacts; readonly library: RecordLibrary }[] | null;
  partial: { readonly dates: boolean; readonly decisions: boolean };
}

type Reading = Judging & { counting: Counting };

/** A site's queue: what is due, by series and year. */
export function createQueueDesk(site: RecordSite, window?: number): QueueDesk {
  const { door, settings } = site;
  const sitePath = decodeURIComponent(new URL(door.webUrl).pathname).replace(/\/$/, '');
  let reading: Reading | null = null;

  const countingOf = (now: Judging): Counting => {
    const count = documentCounter({
      zone: now.standing.zone,
      places: now.places,
      holds: now.standing.holds,
      ruleOf: now.ruleOf,
      dated: now.dated,
      site: sitePath,
      businessFunction: settings.businessFunction,
    });
    const tally = createQueueTally({
      today: now.today,
      // The same documents are drawn all day.
      seed: Number(now.today.replace(/-/g, '')),
      exceptionOf: exceptionsOf(decisionBook(now.decisions), now.today),
      actionOf: (code) => now.ruleOf(code)?.recordClass.action ?? 'review',
    });
    now.first?.forEach(({ facts, library }) => tally.add(count(facts, library.url)));
    return { count, tally };
  };

  const begin = async (): Promise<Reading> => {
    const standing = await site.standing();
    const today = await site.today();
    const reader = createLibraryReader(door, standing.libraries, window);
    const questions: readonly ((sp: SPFI) => Promise<unknown>)[] = [
      decisionLines.newest(door.webUrl, NEWEST),
      datedFactLines.newest(door.webUrl, NEWEST),
      ...reader.first,
    ];
    const [decisions, dates, ...rows] = await door.askAll(questions);
    if (!decisions.ok) throw decisions.problem;
    if (!dates.ok) throw dates.problem;
    const decided = decisions.value as StoredLine<ClassDecision>[];
    const dated = dates.value as StoredLine<DatedFact>[];
    const first: { facts: RecordFacts; library: RecordLibrary }[] = [];
    reader.take(rows, (facts, library) => first.push({ facts, library }));
    const isPart = (lines: readonly StoredLine<unknown>[]): boolean => lines.some(({ rowId }) => rowId > NEWEST);
    const now: Judging = {
      standing,
      reader,
      today,
      ruleOf: classRules(standing.schedule, settings, today),
      places: standing.places,
      dated: foldDates(dated),
      decisions: await countedDecisions(decided),
      first,
      partial: { dates: isPart(dated), decisions: isPart(decided) },
    };
    return { ...now, counting: countingOf(now) };
  };

  /** Reads what the first request had no room for, and counts its rows anew where that changes anything. */
  const complete = async (now: Reading): Promise<void> => {
    if (now.first === null) return;
    const { standing, partial } = now;
    const [places, dated, decisions] = await Promise.all([
      settlePlaces(door, standing.places, standing.libraries),
      partial.dates ? readDatedFacts(door) : now.dated,
      partial.decisions ? readDecisions(door) : now.decisions,
    ]);
    now.places = places;
    now.dated = dated;
    now.decisions = decisions;
    now.partial = { dates: false, decisions: false };
    now.counting = countingOf(now);
    now.first = null;
  };

  const snapshotOf = (now: Reading): QueueSnapshot => {
    const libraries = now.reader.progress();
    const sum = (each: (progress: LibraryProgress) => number): number => libraries.reduce((total, progress) => total + each(progress), 0);
    const series = now.counting.tally.series();
    return {
      series,
      queue: sortQueue(series, decisionBook(now.decisions), now.today),
      today: now.today,
      libraries,
      read: sum(({ seen }) => seen),
      of: sum(({ library, seen }) => Math.max(library.itemCount, seen)),
      documents: now.counting.tally.counted,
      complete: now.first === null && libraries.every((progress) => progress.complete),
      holdsKnown: now.standing.holds.known,
      kimProblem: now.standing.kimProblem,
      rule: now.standing.schedule?.version ?? '',
      ruleOf: now.ruleOf,
    };
  };

  let going: Promise<QueueSnapshot> | null = null;
  const isStopped = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

  const readOn: QueueDesk['read'] = async (onChange, signal) => {
    if (reading === null) {
      reading = await begin();
      onChange(snapshotOf(reading));
    }
    const now = reading;
    if (isStopped(signal)) return snapshotOf(now);
    await complete(now);
    let more = now.reader.progress().some((progress) => !progress.complete);
    while (more && !isStopped(signal)) {
      more = await now.reader.next((facts, library) => now.counting.tally.add(now.counting.count(facts, library.url)));
      onChange(snapshotOf(now));
    }
    const end = snapshotOf(now);
    onChange(end);
    return end;
  };

  return {
    read(onChange, signal) {
      // Two readings at once would count the same window twice: the second begins when the first has ended.
      const after = going ?? Promise.resolve();
      const mine = after.catch(() => undefined).then(() => readOn(onChange, signal));
      going = mine;
      return mine;
    },
    decide(decisions, onProgress) {
      const run = decide(site, decisions, onProgress);
      const report = run.report.then(async (said) => {
        // What was written is read again: somebody else may have decided meanwhile.
        if (reading !== null) reading.decisions = await readDecisions(door).catch(() => reading?.decisions ?? []);
        return said;
      });
      return { control: run.control, report };
    },
    snapshot: () => (reading === null ? null : snapshotOf(reading)),
  };
}
