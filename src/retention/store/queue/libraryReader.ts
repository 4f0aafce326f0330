import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { and, gt, leq, listOf, readPage, viewXml, type BatchResult, type Door, type RowPage } from '../../../tenant';
import { readRecordFacts, RECORD_FIELDS, type RecordFacts } from '../../facts';
import type { RecordLibrary } from '../site/recordSite';

/** Past 5,000 rows SharePoint serves a condition only where an index alone leaves fewer. */
const WINDOW = 4000;
/** Rows of the first request, over all libraries. */
const FIRST_ROWS = 4000;
const FEWEST_FIRST = 500;

/** How far one library has been read. */
export interface LibraryProgress {
  readonly library: RecordLibrary;
  /** Rows seen, folders included. */
  readonly seen: number;
  readonly complete: boolean;
}

type Tell = (facts: RecordFacts, library: RecordLibrary) => void;

/** Reads libraries by ID, oldest rows first, and remembers how far it came. */
export interface LibraryReader {
  /** The questions of the first request: the beginning and the end of each library. `take` is given their answers. */
  readonly first: readonly ((sp: SPFI) => Promise<unknown>)[];
  take(answers: readonly BatchResult<unknown>[], tell: Tell): void;
  /** One more window; says whether there may be more. */
  next(tell: Tell): Promise<boolean>;
  progress(): readonly LibraryProgress[];
}

interface Place {
  readonly library: RecordLibrary;
  after: number;
  last: number;
  seen: number;
}

const newestId =
  (id: string) =>
  async (sp: SPFI): Promise<number> => {
    const rows = (await listOf(sp, { id }).items.select('ID').orderBy('ID', false).top(1)()) as { ID: number }[];
    return rows.length > 0 ? rows[0].ID : 0;
  };

/** Rows from the beginning: in the order of ID, which needs no condition however long the list is. */
const firstRows = (id: string, rows: number): ((sp: SPFI) => Promise<RowPage>) =>
  readPage({ id }, viewXml({ fields: RECORD_FIELDS, rows, recursive: true, orderBy: [{ field: 'ID' }] }));

export function createLibraryReader(door: Door, libraries: readonly RecordLibrary[], size: number = WINDOW): LibraryReader {
  const places: Place[] = libraries.map((library) => ({ library, after: 0, last: Number.POSITIVE_INFINITY, seen: 0 }));
  const rows = Math.min(size, Math.max(FEWEST_FIRST, Math.floor(FIRST_ROWS / Math.max(1, places.length))));

  const tellRows = (place: Place, page: RowPage, tell: Tell): void => {
    place.seen += page.rows.length;
    for (const row of page.rows) {
      const facts = readRecordFacts(row);
      if (facts.id > place.after) place.after = facts.id;
      if (!facts.isFolder) tell(facts, place.library);
    }
  };

  const readWindow = async (place: Place, tell: Tell): Promise<void> => {
    const until = place.after + size;
    const where = and(gt('ID', 'Counter', place.after), leq('ID', 'Counter', until));
    const view = viewXml({ fields: RECORD_FIELDS, rows: size, recursive: true, orderBy: [{ field: 'ID' }], where });
    let paging: string | null = null;
    const found: RowPage[] = [];
    do {
      // A window that fails half-way is read again whole, so that nothing is counted twice.
      const page: RowPage = await door.ask(readPage({ id: place.library.id }, view, paging !== null ? { paging } : {}));
      found.push(page);
      paging = page.next;
    } while (paging !== null);
    for (const page of found) tellRows(place, page, tell);
    // An empty window is not the end: rows may have been deleted.
    place.after = until;
  };

  return {
    first: places.flatMap(({ library }): ((sp: SPFI) => Promise<unknown>)[] => [firstRows(library.id, rows), newestId(library.id)]),
    take(answers, tell) {
      places.forEach((place, at) => {
        const beginning = answers[2 * at] as BatchResult<RowPage>;
        const end = answers[2 * at + 1] as BatchResult<number>;
        if (!beginning.ok) throw beginning.problem;
        if (!end.ok) throw end.problem;
        tellRows(place, beginning.value, tell);
        place.last = end.value;
        // Fewer rows than were asked for are all there are.
        if (beginning.value.next === null) place.after = Math.max(place.after, place.last);
      });
    },
    async next(tell) {
      const place = places.find(({ after, last }) => after < last);
      if (place === undefined) return false;
      if (place.last === Number.POSITIVE_INFINITY) place.last = await door.ask(newestId(place.library.id));
      if (place.after < place.last) await readWindow(place, tell);
      return places.some(({ after, last }) => after < last);
    },
    progress: () => places.map(({ library, seen, after, last }) => ({ library, seen, complete: after >= last })),
  };
}
