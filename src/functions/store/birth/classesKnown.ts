import type { RecordsKnown } from '../site/functionSite';

/** The class that was said of each library, by its id in small letters. */
export const classesKnown = (records: Pick<RecordsKnown, 'places'> | null): ReadonlyMap<string, string> =>
  new Map(
    (records?.places ?? [])
      .filter(({ kind, recordClass }) => kind === 'library' && recordClass !== '')
      .map((each) => [each.listId.toLowerCase(), each.recordClass])
  );
