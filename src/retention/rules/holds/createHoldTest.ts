import type { RecordClass } from '../recordClass';
import { classRelatives } from './classRelatives';
import { isInForce, type HoldMoment } from './isInForce';
import { placeOf, placesAround } from './placeOf';
import { keyOf, keysOfScope } from './scopeKeys';
import { beginningOf, sealer } from './sealKeys';
import type { HeldBy, HeldInput, Hold, HoldTest, SealedHold } from './types';
import { wordsOf } from './wordsOf';

/** What holds are judged in the light of. */
export interface HoldSetting extends HoldMoment {
  /** The schedule's classes: a hold on a class follows its successors, and one on a function the functions of classes. */
  readonly classes?: readonly Pick<RecordClass, 'code' | 'supersededBy' | 'businessFunction'>[];
  /** What the site is for; counts where neither the document nor its class says. */
  readonly siteFunction?: string;
}

type Hits = readonly HeldBy[];

/** Holds by their keys; those of confidential holds are hashed with their salt first. */
interface Shelf {
  readonly byKey: ReadonlyMap<string, Hits>;
  readonly longest: number;
  readonly seal: ((key: string) => string) | null;
}

const NONE: Hits = [];
/** Documents of one place share words; past so many the oldest are not worth their room. */
const REMEMBERED = 50_000;

const openly = ({ id, title, reason, backing }: Hold): HeldBy => ({ holdId: id, confidential: false, title, reason, backed: backing !== 'nothing' });
const sealedly = (id: string): HeldBy => ({ holdId: id, confidential: true, title: '', reason: '', backed: null });

function shelfOf(holds: readonly { readonly by: HeldBy; readonly keys: readonly string[]; readonly longest: number }[], salt: string | null): Shelf {
  const byKey = new Map<string, HeldBy[]>();
  for (const { by, keys } of holds) for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), by]);
  const longest = Math.max(0, ...holds.map((hold) => hold.longest));
  return { byKey, longest, seal: salt === null ? null : sealer(salt, new Set([...byKey.keys()].map(beginningOf))) };
}

function shelvesOf(holds: readonly Hold[], sealed: readonly SealedHold[], moment: HoldMoment): readonly Shelf[] {
  const open = holds
    .filter((hold) => isInForce(hold, moment))
    // A hold that was given as confidential says nothing of itself here either.
    .map((hold) => ({ by: hold.confidential ? sealedly(hold.id) : openly(hold), ...keysOfScope(hold.scope) }));
  const bySalt = new Map<string, SealedHold[]>();
  for (const hold of sealed) if (isInForce(hold, moment)) bySalt.set(hold.salt, [...(bySalt.get(hold.salt) ?? []), hold]);
  return [
    ...(open.length > 0 ? [shelfOf(open, null)] : []),
    ...[...bySalt].map(([salt, of]) =>
      shelfOf(
        of.map(({ id, keys, longest }) => ({ by: sealedly(id), keys, longest })),
        salt
      )
    ),
  ];
}

/** Remembers answers by what was asked, so that what many documents share is looked up once. */
function remembering<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const answer = ask(key);
    known.set(key, answer);
    return answer;
  };
}

const both = (a: Hits, b: Hits): Hits => (b.length === 0 ? a : a.length === 0 ? b : [...new Set([...a, ...b])]);

/**
 * The test of a document against the department's holds. What a hold names is compared in one form, so that open and
 * confidential holds cannot differ in what they hold:
 *
 * - a class: that code, what took its place, and what it took the place of;
 * - a function: the document's own or its class's; the site's where neither says;
 * - a site, library or folder: all that lies in it, whole names only, whatever the case;
 * - words: whole words of the name or of a folder's, in that order, whatever case and accents;
 * - a document: by its UniqueId, wherever it is moved;
 * - everything.
 *
 * @param holds the holds that anybody may know
 * @param sealed the confidential ones
 */
export function createHoldTest(holds: readonly Hold[], sealed: readonly SealedHold[], setting: HoldSetting): HoldTest {
  const shelves = shelvesOf(holds, sealed, setting);
  if (shelves.length === 0) return () => NONE;
  const relatives = classRelatives(setting.classes ?? []);
  const functions = new Map((setting.classes ?? []).map(({ code, businessFunction }) => [keyOf.recordClass(code), businessFunction]));
  const longest = Math.max(...shelves.map((shelf) => shelf.longest));

  // What no open hold names need not be looked for; of sealed ones nobody knows what they name.
  const names = (kind: string): boolean => shelves.some(({ byKey, seal }) => seal !== null || [...byKey.keys()].some((key) => key.startsWith(kind)));
  const namesItems = names(keyOf.item(''));
  const namesPlaces = names(keyOf.place(''));

  const look = (key: string): Hits => {
    let hits = NONE;
    for (const { byKey, seal } of shelves) hits = both(hits, byKey.get(seal === null ? key : seal(key)) ?? NONE);
    return hits;
  };
  const phrase = remembering((words) => look(keyOf.phrase(words)));
  const spoken = (text: string): Hits => {
    if (longest === 0) return NONE;
    const words = wordsOf(text);
    let hits = NONE;
    for (let from = 0; from < words.length; from += 1) {
      let said = '';
      for (let to = from; to < Math.min(words.length, from + longest); to += 1) {
        said = to === from ? words[to] : `${said} ${words[to]}`;
        hits = both(hits, phrase(said));
      }
    }
    return hits;
  };
  const around = (place: string): Hits => placesAround(place).reduce((hits, each) => both(hits, look(keyOf.place(each))), NONE);
  const folder = remembering((path) => {
    const place = placeOf(path);
    return { place: place === '/' ? '' : place, hits: path.split('/').reduce((hits, name) => both(hits, spoken(name)), around(place)) };
  });
  const site = remembering((address) => {
    const place = placeOf(address);
    return place === '/' ? look(keyOf.place(place)) : around(place);
  });
  const businessFunction = remembering((title) => (title.trim() === '' ? NONE : look(keyOf.businessFunction(title))));
  const recordClass = remembering((code) => {
    const ofClass = functions.get(keyOf.recordClass(code)) ?? '';
    return { hits: relatives(code).reduce((hits, key) => both(hits, look(key)), businessFunction(ofClass)), saysFunction: ofClass.trim() !== '' };
  });
  const always = look(keyOf.everything);

  return ({ uniqueId, name, serverRelativeUrl, site: address, recordClass: code, businessFunction: own }: HeldInput) => {
    const cut = serverRelativeUrl.lastIndexOf('/');
    const leaf = serverRelativeUrl.slice(cut + 1);
    const lies = folder(serverRelativeUrl.slice(0, Math.max(0, cut)));
    const ofClass = recordClass(code);
    let hits = both(both(always, lies.hits), both(site(address), ofClass.hits));
    hits = both(hits, businessFunction(own));
    if (!ofClass.saysFunction && own.trim() === '') hits = both(hits, businessFunction(setting.siteFunction ?? ''));
    if (namesItems) hits = both(hits, look(keyOf.item(uniqueId)));
    if (namesPlaces) hits = both(hits, look(keyOf.place(`${lies.place}/${leaf.normalize('NFC').toLowerCase()}`)));
    hits = both(hits, spoken(leaf));
    return name === leaf ? hits : both(hits, spoken(name));
  };
}
