import type { SeriesShown } from '../../../../words/functionSeries';
import { plannedSeries, yearOf, type PageState, type RecordSeries, type StageTaken } from '../../../rules';

/** A series with what was done about it, and when it is due. */
export interface SeriesAtWork {
  readonly series: RecordSeries;
  /** Oldest first. */
  readonly taken: readonly StageTaken[];
  readonly year: number | null;
  readonly reckoned: boolean;
  /** Nothing more is due of it. */
  readonly done: boolean;
}

const DONE = new Set(['transferred', 'destroyed']);

/** The series of a page, those that are due first at the top, what has no year after them, and what is done last. */
export function listSeries({ page, stages }: Pick<PageState, 'page' | 'stages'>): readonly SeriesAtWork[] {
  const rank = ({ done, year }: SeriesAtWork): number => (done ? 20_000 : (year ?? 10_000));
  return page.keyRecordSeries
    .map((series): SeriesAtWork => {
      const taken = stages.get(series.id) ?? [];
      const planned = plannedSeries(series, taken);
      return { series, taken, ...yearOf(planned), done: DONE.has(planned.stage) };
    })
    .sort((a, b) => rank(a) - rank(b) || a.series.name.localeCompare(b.series.name));
}

/** Which of them somebody wants to see: a kind, or those due in a year. */
export type SeriesFilter = SeriesShown | number;

const wasSelected = ({ series, taken }: SeriesAtWork): boolean =>
  series.appraisalDecision === 'select' || (series.appraisalDecision !== 'destroy' && taken.some(({ stage }) => stage.stage === 'selected'));

export function filterSeries(all: readonly SeriesAtWork[], filter: SeriesFilter, thisYear: number): readonly SeriesAtWork[] {
  return all.filter((each) => {
    if (filter === 'all') return true;
    if (filter === 'selected') return wasSelected(each);
    if (filter === 'withoutYear') return each.year === null;
    if (filter === 'overdue') return !each.done && each.year !== null && each.year < thisYear;
    return each.year === filter;
  });
}

/** The years in which something is due, in their order. */
export const yearsDue = (all: readonly SeriesAtWork[]): readonly number[] =>
  [...new Set(all.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);
