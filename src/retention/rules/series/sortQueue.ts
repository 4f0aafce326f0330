import type { Day } from '../periods/types';
import type { DecisionBook } from './decisions';
import type { QueueSeries, SeriesDecision } from './types';

/** A series with what was decided of it. */
export interface QueuedSeries extends QueueSeries {
  /** What stands today; null where it is asked. */
  readonly decision: SeriesDecision | null;
  /** What was decided before and is over; null where nothing was. */
  readonly before: SeriesDecision | null;
  /** How many have become due since it was decided. */
  readonly since: number;
}

/** The queue, as it is shown. A series stands in one part only. */
export interface SortedQueue {
  /** Due, not all of it held, and nobody has decided. */
  readonly toDecide: readonly QueuedSeries[];
  /** Due, and decided. */
  readonly decided: readonly QueuedSeries[];
  /** Due, and held whole. */
  readonly held: readonly QueuedSeries[];
  /** Not due yet; some within a year. */
  readonly coming: readonly QueuedSeries[];
  /** Waits for a date or a person. */
  readonly waiting: readonly QueuedSeries[];
  readonly noClass: readonly QueuedSeries[];
  /** Kept for good. */
  readonly permanent: readonly QueuedSeries[];
  /** Due later than within a year: counted, not shown. */
  readonly later: number;
  /** Due, and kept longer by decisions on each of them alone. */
  readonly keptLonger: number;
  /** Due, and to go by decisions on each of them alone. */
  readonly goingAlone: number;
}

/** Oldest first; of one year by class, then by place. */
function byAge(a: QueueSeries, b: QueueSeries): number {
  if (a.earliest !== b.earliest) return (a.earliest ?? '9999') < (b.earliest ?? '9999') ? -1 : 1;
  if (a.key.recordClass !== b.key.recordClass) return a.key.recordClass < b.key.recordClass ? -1 : 1;
  return a.key.place < b.key.place ? -1 : a.key.place > b.key.place ? 1 : 0;
}

/** Of what is due, what somebody can decide: the rest is held, or may be. */
export const decidable = ({ due, dueHeld, dueUnknown }: QueueSeries): number => due - dueHeld - dueUnknown;

/** Sorts series into the parts of the queue, with what stands of each today. */
export function sortQueue(series: readonly QueueSeries[], book: DecisionBook, today: Day): SortedQueue {
  const parts = { toDecide: [], decided: [], held: [], coming: [], waiting: [], noClass: [], permanent: [] } as {
    [K in Exclude<keyof SortedQueue, 'later' | 'keptLonger' | 'goingAlone'>]: QueuedSeries[];
  };
  let later = 0;
  let keptLonger = 0;
  let goingAlone = 0;
  for (const each of [...series].sort(byAge)) {
    const alone = each.keptLonger + each.goingAlone;
    keptLonger += each.keptLonger;
    goingAlone += each.goingAlone;
    const decision = book.on(each.key, today);
    const newest = book.newest(each.key);
    const queued: QueuedSeries = {
      ...each,
      decision,
      before: decision === null ? newest : null,
      since: decision === null ? 0 : Math.max(0, each.due - decision.documents),
    };
    if (each.key.recordClass === '') parts.noClass.push(queued);
    // Where each of its documents has a decision of its own, what was decided of the series can still be seen, and withdrawn.
    else if (each.due > 0 || (alone > 0 && decision !== null))
      (decision !== null ? parts.decided : decidable(each) > 0 ? parts.toDecide : parts.held).push(queued);
    else if (each.coming > 0) parts.coming.push(queued);
    else if (each.key.year === null) (each.permanent === each.documents ? parts.permanent : parts.waiting).push(queued);
    else later += each.documents - alone;
  }
  return { ...parts, later, keptLonger, goingAlone };
}
