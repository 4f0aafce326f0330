import type { PlannedSeries } from '../moves';
import type { Amount, AmountBy } from './types';

const isCounted = ({ documents, bytes, metres }: PlannedSeries): boolean => documents !== null || bytes !== null || metres !== null;

/** A millimetre of shelf is as exact as anybody measures: sums of decimals are brought back to that. */
const MILLIMETRES = 1000;

/** How much several series are together. */
export function amountOf(all: readonly PlannedSeries[]): Amount {
  const sum = (of: (each: PlannedSeries) => number | null): number => all.reduce((total, each) => total + (of(each) ?? 0), 0);
  return {
    series: all.length,
    documents: sum(({ documents }) => documents),
    bytes: sum(({ bytes }) => bytes),
    metres: Math.round(sum(({ metres }) => metres) * MILLIMETRES) / MILLIMETRES,
    uncounted: all.filter((each) => !isCounted(each)).length,
  };
}

/** How much there is of each kind, by name. */
export function amountBy<S extends PlannedSeries>(all: readonly S[], kind: (each: S) => string): AmountBy {
  const kinds = [...new Set(all.map(kind))].sort();
  // A name out of a file may be that of something every object has.
  const by = Object.create(null) as Record<string, Amount>;
  for (const each of kinds) by[each] = amountOf(all.filter((one) => kind(one) === each));
  return { ...by };
}
