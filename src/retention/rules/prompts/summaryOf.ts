import { decidable, type QueuedSeries, type QueueSeries } from '../series';
import type { PromptSummary } from './types';

export interface SummaryOptions {
  /** Every series that was counted. */
  readonly series: readonly QueueSeries[];
  /** Those that wait for a decision. */
  readonly toDecide: readonly QueuedSeries[];
  readonly page: string;
  classNameOf(code: string): string;
}

/** Whether a series lies in a place, or is it. */
const liesIn = (place: string, key: { readonly place: string }): boolean => {
  const [inner, outer] = [key.place.toLowerCase(), place.toLowerCase()];
  return inner === outer || inner.startsWith(`${outer}/`);
};

/** What is said of one library, or of a whole site, when its queue was read to the end. */
export function summaryOf(place: string, { series, toDecide, page, classNameOf }: SummaryOptions): PromptSummary {
  const here = series.filter(({ key }) => liesIn(place, key));
  const waiting = toDecide.filter(({ key }) => liesIn(place, key));
  const classes = new Set(waiting.map(({ key }) => key.recordClass));
  const sum = <T extends QueueSeries>(of: readonly T[], count: (each: T) => number): number => of.reduce((total, each) => total + count(each), 0);
  return {
    due: sum(waiting, decidable),
    earliest: waiting.reduce((first, { earliest }) => (earliest !== null && (first === '' || earliest < first) ? earliest : first), ''),
    recordClass: classes.size === 1 ? classNameOf([...classes][0]) : '',
    decisions: waiting.length,
    held: sum(here, ({ held }) => held),
    noClass: sum(
      here.filter(({ key }) => key.recordClass === ''),
      ({ documents }) => documents
    ),
    documents: sum(here, ({ documents }) => documents),
    page,
  };
}
