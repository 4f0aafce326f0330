import { createClassifier, type PlaceClass } from '../../../rules';
import type { Standing } from '../../../store/site/recordSite';

/** A library, folder or case, with what was said of it and what it hands down. */
export interface PlaceRow {
  readonly title: string;
  /** Where it lies in its library; empty for the library itself. */
  readonly path: string;
  readonly place: PlaceClass;
  /** What was said of it itself; null where nothing was. */
  readonly said: PlaceClass | null;
  /** The class that it has, of its own or of the place above it. */
  readonly code: string;
}

/** A site's libraries with the folders and cases of each that have a word of their own, in the order of their addresses. */
export function placeRows({ libraries, places }: Standing): readonly PlaceRow[] {
  const classify = createClassifier(places);
  const codeIn = (place: string): string =>
    classify({ uniqueId: '', name: '-', serverRelativeUrl: `${place}/-`, ownClass: '', created: '', modified: '', facts: {} }).code;
  return libraries.flatMap(({ id, title, url }): PlaceRow[] => {
    const said = places.find((place) => place.kind === 'library' && place.listId.toLowerCase() === id) ?? null;
    const empty: PlaceClass = {
      kind: 'library',
      place: url,
      documentId: id,
      listId: id,
      recordClass: '',
      dates: {},
      reason: '',
      who: { login: '', name: '' },
      when: '',
    };
    const inside = places
      .filter((place) => place.kind !== 'library' && place.place.toLowerCase().startsWith(`${url.toLowerCase()}/`))
      .filter(({ recordClass, dates, kind }) => recordClass !== '' || kind === 'case' || Object.keys(dates).length > 0)
      .sort((a, b) => (a.place < b.place ? -1 : 1));
    return [
      { title, path: '', place: said ?? empty, said, code: codeIn(url) },
      ...inside.map((place) => ({
        title: place.place.slice(place.place.lastIndexOf('/') + 1),
        path: place.place.slice(url.length + 1),
        place,
        said: place,
        code: codeIn(place.place),
      })),
    ];
  });
}
