import { createClassifier, type PlaceClass } from '../../retention/rules';
import { RECORD_COLUMNS } from '../../tenant/names';
import { textOf, type RawRow } from '../../tenant/names/row';

export interface ClassOfRow {
  /** Whether it depends on the folder that a document lies in: then a folder that goes elsewhere takes other classes with it. */
  readonly byFolder: boolean;
  of(row: RawRow): string;
}

const OWN = RECORD_COLUMNS.recordClass.internalName;

/**
 * Makes the function that says which class a row has: its own, else that of the nearest place above it.
 * @param places what was said of places; none where retention is not on
 * @param library the library's address from the root of the tenant
 */
export function classOfRow(places: readonly PlaceClass[], library: string): ClassOfRow {
  const inside = `${library.toLowerCase()}/`;
  const byFolder = places.some(({ place }) => place.toLowerCase().startsWith(inside));
  const classify = createClassifier(places);
  const inFolder = (folder: string): string =>
    classify({ uniqueId: '', name: '', serverRelativeUrl: `${folder}/`, ownClass: '', created: '', modified: '', facts: {} }).code;
  const ofLibrary = inFolder(library);
  // Rows of one folder come after one another, more often than not.
  let lastFolder = library;
  let last = ofLibrary;
  return {
    byFolder,
    of(row) {
      const own = textOf(row, OWN);
      if (own !== '' || !byFolder) return own === '' ? ofLibrary : own;
      const path = textOf(row, 'FileRef');
      const end = path.lastIndexOf('/');
      if (end !== lastFolder.length || !path.startsWith(lastFolder)) {
        lastFolder = path.slice(0, Math.max(0, end));
        last = inFolder(lastFolder);
      }
      return last;
    },
  };
}
