import type { PlannedSeries } from '../moves';

/** Public Records Act 1958, sections 3(4) and 10(2): by when a record that the archive takes is transferred, or kept back with approval. */
const TWENTY_YEARS = 20;
/** A year, a day of it, or a year that begins in it: `2031`, `2031-03-31`, `2031/32`. */
const YEAR = /^\s*([1-9]\d{3})(?!\d)/;

const yearIn = (text: string): number | null => {
  const found = YEAR.exec(text);
  return found === null ? null : Number(found[1]);
};

/**
 * The year in which a series is due. Where nobody has named one, it is twenty years after the end of its covering dates,
 * and only where it goes to the archive: when another is due depends on its class and trigger, which are not known here.
 */
export function yearOf(series: Pick<PlannedSeries, 'yearDue' | 'coveringTo' | 'action' | 'decision'>): {
  readonly year: number | null;
  readonly reckoned: boolean;
} {
  const named = yearIn(series.yearDue);
  if (named !== null) return { year: named, reckoned: false };
  const to = yearIn(series.coveringTo);
  const goes = series.decision === 'select' || (series.action === 'transfer' && series.decision !== 'destroy');
  return to !== null && goes ? { year: to + TWENTY_YEARS, reckoned: true } : { year: null, reckoned: false };
}
