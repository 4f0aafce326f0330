import type { Day, Need } from '../periods/types';
import type { DisposalAction } from '../recordClass';
import { createDrawing, type Drawing } from './drawSample';
import { wholeSeriesText } from './seriesKey';
import type { CountedDocument, QueueSeries, SampleDocument, SeriesDecision, SeriesKey } from './types';

interface Growing {
  readonly key: SeriesKey;
  readonly drawing: Drawing<SampleDocument>;
  readonly missing: Partial<Record<Need, number>>;
  documents: number;
  bytes: number;
  held: number;
  due: number;
  dueHeld: number;
  dueUnknown: number;
  coming: number;
  keptLonger: number;
  goingAlone: number;
  permanent: number;
  earliest: Day | null;
  latest: Day | null;
  newest: Day | '';
}

/** Counts documents into their series, each once and in any order; memory grows with the series, not with the documents. */
export interface QueueTally {
  add(document: CountedDocument): void;
  /** How many documents were counted. */
  readonly counted: number;
  series(): readonly QueueSeries[];
}

export interface QueueTallyOptions {
  readonly today: Day;
  readonly seed: number;
  /** What becomes of records of a class when their time has come. */
  actionOf(recordClass: string): DisposalAction;
  /** What was decided of one document alone; null where nothing was. */
  exceptionOf?(uniqueId: string): Pick<SeriesDecision, 'kind'> | null;
}

/** The same day a year on; 29 February becomes 1 March, which is no day too few. */
export function yearAfter(day: Day): Day {
  const [year, rest] = [Number(day.slice(0, 4)) + 1, day.slice(4)];
  return rest === '-02-29' ? `${year}-03-01` : `${year}${rest}`;
}

const begin = (key: SeriesKey, seed: number): Growing => ({
  key,
  drawing: createDrawing(seed),
  missing: {},
  documents: 0,
  bytes: 0,
  held: 0,
  due: 0,
  dueHeld: 0,
  dueUnknown: 0,
  coming: 0,
  keptLonger: 0,
  goingAlone: 0,
  permanent: 0,
  earliest: null,
  latest: null,
  newest: '',
});

export function createQueueTally({ today, seed, actionOf, exceptionOf }: QueueTallyOptions): QueueTally {
  const bySeries = new Map<string, Growing>();
  const soon = yearAfter(today);
  let counted = 0;

  const addTo = (series: Growing, { uniqueId, name, serverRelativeUrl, size, due, held, modified }: CountedDocument): void => {
    series.documents += 1;
    if (size > 0) series.bytes += size;
    if (held === 'held') series.held += 1;
    if (modified > series.newest) series.newest = modified;
    if (due.permanent) {
      series.permanent += 1;
      return;
    }
    const { disposeFrom } = due;
    // A date that still waits for another is none yet.
    if (disposeFrom === null || due.needs.length > 0) {
      for (const need of new Set(due.needs.length > 0 ? due.needs : (['person'] as const))) series.missing[need] = (series.missing[need] ?? 0) + 1;
      return;
    }
    const alone = disposeFrom <= today ? (exceptionOf?.(uniqueId) ?? null) : null;
    if (alone !== null) {
      if (alone.kind === 'destroy' || alone.kind === 'transfer') series.goingAlone += 1;
      else series.keptLonger += 1;
      return;
    }
    if (series.earliest === null || disposeFrom < series.earliest) series.earliest = disposeFrom;
    if (series.latest === null || disposeFrom > series.latest) series.latest = disposeFrom;
    if (disposeFrom > today) {
      if (disposeFrom <= soon) series.coming += 1;
      return;
    }
    series.due += 1;
    if (held === 'held') series.dueHeld += 1;
    if (held === 'unknown') series.dueUnknown += 1;
    series.drawing.add(uniqueId, () => ({ name, serverRelativeUrl, disposeFrom }));
  };

  return {
    get counted() {
      return counted;
    },
    add(document) {
      counted += 1;
      const text = wholeSeriesText(document.key);
      let series = bySeries.get(text);
      if (series === undefined) {
        series = begin(document.key, seed);
        bySeries.set(text, series);
      }
      addTo(series, document);
    },
    series: () =>
      [...bySeries.values()].map(({ drawing, ...rest }) => ({
        ...rest,
        missing: { ...rest.missing },
        action: actionOf(rest.key.recordClass),
        sample: drawing.drawn(),
      })),
  };
}
