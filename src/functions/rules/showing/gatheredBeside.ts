import type { GatheredFacts, GatheredLibrary } from '../facts';
import type { FunctionPage, RecordSeries } from '../page';

/** What the site was found to hold, without what a person has written of. */
export interface GatheredBeside {
  /** Those who own the site; empty where a person said who does. */
  readonly owners: GatheredFacts['owners'];
  /** Libraries that hold something and are no series of the page. */
  readonly libraries: readonly GatheredLibrary[];
  readonly channels: NonNullable<GatheredFacts['channels']>;
}

const sameId = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();

/** The library that a series is kept in, as counted; null where it was not. */
export const libraryOf = ({ libraryId }: Pick<RecordSeries, 'libraryId'>, gathered: GatheredFacts | null): GatheredLibrary | null =>
  gathered?.libraries.find(({ id }) => sameId(id, libraryId)) ?? null;

/** What is shown as gathered: never in the place of what a person wrote. */
export function gatheredBeside(page: Pick<FunctionPage, 'keyPosts' | 'keyRecordSeries'>, gathered: GatheredFacts): GatheredBeside {
  return {
    owners: page.keyPosts.some(({ role }) => role === 'owner') ? [] : gathered.owners,
    libraries: gathered.libraries.filter(({ id, documents }) => documents > 0 && !page.keyRecordSeries.some(({ libraryId }) => sameId(libraryId, id))),
    channels: gathered.channels ?? [],
  };
}
