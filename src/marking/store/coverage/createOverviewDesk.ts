import type { Criterion } from '../../rules/coverage';
import type { MarkedLibrary, SiteAccess } from '../site/siteAccess';
import { findDisagreements } from './findDisagreements';
import { findDocuments } from './findDocuments';
import type { ChallengeCounts, Disagreements, FoundDocuments, Overview, ScanProgress } from './overview';
import { scanSite } from './scanSite';

/** Where a site's markings are seen as a whole. */
export interface OverviewDesk {
  /** The libraries in which marking is on, so that one can say how long a scan will take before it begins. */
  libraries(): Promise<readonly MarkedLibrary[]>;
  /** Reads them all once. Stopped, it gives what was read by then. */
  scan(onProgress: (progress: ScanProgress) => void, signal?: AbortSignal): Promise<Overview>;
  /** The documents that a finding counted, as they are now. */
  findDocuments(library: MarkedLibrary, criterion: Criterion, signal?: AbortSignal): Promise<FoundDocuments>;
  /** Compares every column with its history: a reading of its own. */
  disagreements(onProgress: (progress: ScanProgress) => void, signal?: AbortSignal): Promise<Disagreements>;
  /** How many challenges wait for an answer; null where the site has no list of them. */
  challenges(): Promise<ChallengeCounts | null>;
}

export interface OverviewDeskOptions {
  /** From 0 up to 1; chooses the documents of a check. */
  readonly random?: () => number;
}

export function createOverviewDesk(site: SiteAccess, { random = Math.random }: OverviewDeskOptions = {}): OverviewDesk {
  return {
    libraries: () => site.libraries(),
    scan: (onProgress, signal) => scanSite(site, { onProgress, signal, random }),
    findDocuments: (library, criterion, signal) => findDocuments(site, library, criterion, { signal }),
    disagreements: (onProgress, signal) => findDisagreements(site, { onProgress, signal }),
    challenges: async () => (await import(/* webpackChunkName: "marking-count-challenges" */ './countChallenges')).countChallenges(site),
  };
}
