import type { TriggerDates } from '../periods/types';
import { emailDates, isEmail } from './email';
import type { PlaceClass, RecordInput, StandingClass } from './types';

/** What a folder hands down to all that lies in it. */
interface Inherited {
  readonly place: PlaceClass | null;
  readonly dates: TriggerDates;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const NOTHING: Inherited = { place: null, dates: {} };

/** Folders that are remembered at once; past that the memory begins anew, so that a million folders cost no more. */
const REMEMBERED = 50_000;

const placeKey = (place: string): string => place.replace(/\/+$/, '').toLowerCase();

/**
 * Makes the function that says which class a document has and what its dates are. The nearest word counts: the
 * document's own, else that of the case or folder that lies nearest above it, else that of its library. A place that
 * has dates and no class hands down its dates. Dates come from every place on the way, the nearer over the farther,
 * and the document's own over them all; those of an e-mail are of the day on which it was sent. Addresses are compared
 * without regard to capitals, as SharePoint does.
 * @param places the newest word on each place
 */
export function createClassifier(places: readonly PlaceClass[]): (input: RecordInput) => StandingClass {
  const byPlace = new Map(places.map((place) => [placeKey(place.place), place]));
  const memory = new Map<string, Inherited>();

  const resolve = (folder: string): Inherited => {
    if (folder === '') return NOTHING;
    const above = inheritedIn(folder.slice(0, Math.max(0, folder.lastIndexOf('/'))));
    const here = byPlace.get(folder.toLowerCase());
    if (here === undefined) return above;
    return { place: here.recordClass === '' ? above.place : here, dates: { ...above.dates, ...here.dates } };
  };

  function inheritedIn(folder: string): Inherited {
    const known = memory.get(folder);
    if (known !== undefined) return known;
    const found = resolve(folder);
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(folder, found);
    return found;
  }

  // Rows of one folder come after one another, more often than not.
  let lastFolder = '';
  let last = NOTHING;

  return ({ name, serverRelativeUrl, ownClass, created, modified, facts }) => {
    const end = serverRelativeUrl.lastIndexOf('/');
    if (end !== lastFolder.length || !serverRelativeUrl.startsWith(lastFolder)) {
      lastFolder = serverRelativeUrl.slice(0, Math.max(0, end));
      last = inheritedIn(lastFolder);
    }
    const { place } = last;
    const known: Writable<TriggerDates> = { ...last.dates, created, modified };
    if (created === '') delete known.created;
    if (modified === '') delete known.modified;
    Object.assign(known, facts);
    const dates = isEmail(name) ? emailDates(known) : known;
    if (ownClass !== '') return { code: ownClass, source: 'document', place: null, dates };
    return { code: place === null ? '' : place.recordClass, source: place === null ? 'none' : place.kind, place, dates };
  };
}
