import type { GatheredLibrary, Tally } from '../rules';
import { addHoldings, emptyHoldings, OTHERS, sumHolding, type Holding, type Holdings } from './holdings';

/** Names that a count tells apart: what is past the commonest is told together. */
const MOST_FORMATS = 30;
const MOST_CLASSES = 60;
const MOST_MARKINGS = 30;
/** Classes of a library that each say what they hold. */
const MOST_SERIES = 8;

/** Most first; of as many, by name, so that the same counts are always written the same. */
export const byCount = ([a, n]: readonly [string, number], [b, m]: readonly [string, number]): number => m - n || (a < b ? -1 : 1);

function tallyOf(counts: Iterable<readonly [string, number]>, most: number): Tally {
  const sorted = [...counts].sort(byCount);
  const rest = sorted.slice(most).reduce((sum, [, n]) => sum + n, 0);
  const kept = new Map(sorted.slice(0, most));
  if (rest > 0) kept.set(OTHERS, (kept.get(OTHERS) ?? 0) + rest);
  return Object.fromEntries(kept);
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

export interface LibraryNamed extends Pick<GatheredLibrary, 'id' | 'title' | 'url' | 'created'> {
  /** Whether all of it was read. */
  readonly complete: boolean;
}

/**
 * What a library holds, out of what its windows do.
 * @param dayOf the day of a moment in the site's zone
 */
export function libraryOf(library: LibraryNamed, windows: Iterable<Holding>, dayOf: (moment: string) => string): GatheredLibrary {
  const { folders, older, classes, markings } = sumHolding(windows);
  const all = emptyHoldings();
  classes.forEach((each) => addHoldings(all, each));
  const holds = ({ documents, bytes, from, to, formats }: Holdings): Pick<GatheredLibrary, 'documents' | 'bytes' | 'from' | 'to' | 'formats'> => ({
    documents,
    bytes,
    from: from === '' ? '' : dayOf(from),
    to: to === '' ? '' : dayOf(to),
    formats: tallyOf(formats, MOST_FORMATS),
  });
  return {
    ...library,
    ...holds(all),
    folders,
    classes: tallyOf(
      [...classes].filter(([code]) => code !== '').map(([code, { documents }]) => [code, documents] as const),
      MOST_CLASSES
    ),
    ...(classes.size > 1 && classes.size <= MOST_SERIES
      ? { byClass: Object.fromEntries([...classes].sort(byName).map(([code, each]) => [code, holds(each)])) }
      : {}),
    markings: tallyOf(markings, MOST_MARKINGS),
    olderThanSite: older,
  };
}
