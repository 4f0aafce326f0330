import { levelsOf } from '../levels';
import type { Scheme } from '../scheme';
import type { Coverage } from './coverage';

/** From where a figure is a sign. Signs ask a question; none of them says that anybody marked wrongly. */
export const OVER_MARKING = {
  /** Marked documents from which a library's shares say something. */
  largeLibrary: 200,
  /** The share of one line, above the lowest level, among a large library's marked documents. */
  oneLineShare: 0.9,
  /** The share of the highest level in use, in a large library. */
  highestShare: 0.5,
  /** How many times the site's own share that is. */
  highestAgainstSite: 2,
} as const;

/**
 * - `oneLine`: nearly everything in a large library has the same marking, above the lowest level.
 * - `highestLevel`: a large library has far more at the highest level in use than the rest of the site.
 * - `raisedAndOld`: documents that were sensitive more than five years ago and still are.
 */
export type OverMarkingCode = 'oneLine' | 'highestLevel' | 'raisedAndOld';

export interface OverMarkingSign {
  readonly code: OverMarkingCode;
  readonly libraryId: string;
  /** Documents that it is about. */
  readonly count: number;
  /** From 0 to 1, of the library's marked documents. */
  readonly share: number;
  /** The line or level that it is about; empty for `raisedAndOld`. */
  readonly value: string;
  /** The same share in the whole site; 0 where it does not matter. */
  readonly siteShare: number;
}

export interface LibraryCoverage {
  readonly libraryId: string;
  readonly coverage: Coverage;
}

/** The highest level at which anything stands; null where nothing is marked. */
function highestInUse(coverage: Coverage, scheme: Scheme): string | null {
  const used = levelsOf(scheme).filter(({ name }) => (coverage.byLevel[name] ?? 0) > 0);
  return used.length > 0 ? used[used.length - 1].name : null;
}

const shareOf = (count: number, marked: number): number => (marked === 0 ? 0 : count / marked);

/** The signs of over-marking in a site (GSCP paragraph 38: a marking keeps a balance between control and use). */
export function overMarkingSigns(libraries: readonly LibraryCoverage[], site: Coverage, scheme: Scheme): OverMarkingSign[] {
  const lowest = levelsOf(scheme)[0]?.name ?? '';
  const highest = highestInUse(site, scheme);
  const siteShare = highest === null ? 0 : shareOf(site.byLevel[highest] ?? 0, site.marked);
  return libraries.flatMap(({ libraryId, coverage }) => {
    const signs: OverMarkingSign[] = [];
    const { marked } = coverage;
    const [commonest] = coverage.byLine.filter(({ level }) => level !== null);
    if (marked >= OVER_MARKING.largeLibrary) {
      if (commonest !== undefined && commonest.level !== lowest && shareOf(commonest.count, marked) > OVER_MARKING.oneLineShare)
        signs.push({ code: 'oneLine', libraryId, count: commonest.count, share: shareOf(commonest.count, marked), value: commonest.line, siteShare: 0 });
      const atHighest = highest === null ? 0 : (coverage.byLevel[highest] ?? 0);
      const share = shareOf(atHighest, marked);
      if (highest !== null && highest !== lowest && share >= OVER_MARKING.highestShare && share >= siteShare * OVER_MARKING.highestAgainstSite)
        signs.push({ code: 'highestLevel', libraryId, count: atHighest, share, value: highest, siteShare });
    }
    if (coverage.raisedAndOld > 0)
      signs.push({ code: 'raisedAndOld', libraryId, count: coverage.raisedAndOld, share: shareOf(coverage.raisedAndOld, marked), value: '', siteShare: 0 });
    return signs;
  });
}
