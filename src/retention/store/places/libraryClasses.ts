import { readProblem, TenantProblem, type Door } from '../../../tenant';
import type { RecordSite } from '../site/recordSite';
import { newestPlaces } from './newestPlaces';
import { placeLines } from './placeLines';
import { savePlaces } from './savePlaces';

/** The class that was said of each library, by its id in small letters; none on a site that has no list of them yet. */
export async function readLibraryClasses(door: Door): Promise<ReadonlyMap<string, string>> {
  try {
    const places = newestPlaces(await placeLines.readSince(door, 0));
    return new Map(places.filter(({ kind }) => kind === 'library').map(({ listId, recordClass }) => [listId.toLowerCase(), recordClass]));
  } catch (error) {
    if ((await readProblem(error)).code === 'notFound') return new Map();
    throw error;
  }
}

/**
 * Says the class of a library.
 * @throws TenantProblem where it could not be kept
 */
export async function giveLibraryClass(site: RecordSite, library: { readonly id: string; readonly url: string }, code: string): Promise<void> {
  const { report } = savePlaces(
    site,
    [{ kind: 'library', place: library.url, documentId: library.id, listId: library.id, recordClass: code, dates: {}, reason: '' }],
    () => undefined
  );
  const { state, problem } = await report;
  if (state !== 'finished') throw new TenantProblem('refused', problem?.detail ?? 'The class of the library could not be kept.');
}
