import type { RecordClass } from '../recordClass';
import { classRelatives } from './classRelatives';
import { isInForce, type HoldMoment } from './isInForce';
import { placeOf, placesAround } from './placeOf';
import { keyOf, keysOfScope } from './scopeKeys';
import { sealer } from './sealKeys';
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
  readonly seal: (key: string) => string;
}

const NONE: Hits = [];
/** Documents of one place share words; past so many the oldest are not worth their room. */
const REMEMBERED = 50_000;

const openly = ({ id, title, reason, backing }: Hold): HeldBy => ({ holdId: id, confidential: false, title, reason, backed: backing !== 'nothing' });
const sealedly = (id: string): HeldBy => ({ holdId: id, confidential: true, title: '', reason: '', backed: null });

function shelfOf(holds: readonly { readonly by: HeldBy; readonly keys: readonly string[]; readonly longest: number }[], seal: Shelf['seal']): Shelf {
  const byKey = new Map<string, HeldBy[]>();
  for (const { by, keys } of holds) for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), by]);
  return { byKey, seal, longest: Math.max(0, ...holds.map(({ longest }) => longest)) };
}

function shelvesOf(holds: readonly Hold[], sealed: readonly SealedHold[], moment: HoldMoment): readonly Shelf[] {
  const open = holds
    .filter((hold) => isInForce(hold, moment))
    // A hold that was given as confidential says nothing of itself here either.
    .map((hold) => ({ by: hold.confidential ? sealedly(hold.id) : openly(hold), ...keysOfScope(hold.scope) }));
  const bySalt = new Map<string, SealedHold[]>();
  for (const hold of sealed) if (isInForce(hold, moment)) bySalt.set(hold.salt, [...(bySalt.get(hold.salt) ?? []), hold]);
  return [
    ...(open.length > 0 ? [shelfOf(open, (key) => key)] : []),
    ...[...bySalt].map(([salt, of]) =>
      shelfOf(
        of.map(({ id, keys, longest }) => ({ by: sealedly(id), keys, longest })),
        sealer(salt)
      )
    ),
  ];
}

function remembering(ask: (key: string) => Hits): (key: string) => Hits {
  const known = new Map<string, Hits>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const hits = ask(key);
    known.set(key, hits);
    return hits;
  };
}

const union = (all: readonly Hits[]): Hits => {
  const some = all.filter(({ length }) => length > 0);
  return some.length === 0 ? NONE : some.length === 1 ? some[0] : [...new Set(some.flat())];
};

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

  const look = (key: string): Hits => union(shelves.map(({ byKey, seal }) => byKey.get(seal(key)) ?? NONE));
  const phrase = remembering((words) => look(keyOf.phrase(words)));
  const spoken = (text: string): Hits => {
    if (longest === 0) return NONE;
    const words = wordsOf(text);
    const hits: Hits[] = [];
    for (let from = 0; from < words.length; from += 1) {
      let said = '';
      for (let to = from; to < Math.min(words.length, from + longest); to += 1) {
        said = to === from ? words[to] : `${said} ${words[to]}`;
        hits.push(phrase(said));
      }
    }
    return union(hits);
  };
  const folder = remembering((path) => union([...placesAround(placeOf(path)).map((place) => look(keyOf.place(place))), ...path.split('/').map(spoken)]));
  const site = remembering((address) => {
    const place = placeOf(address);
    return union((place === '/' ? [place] : placesAround(place)).map((around) => look(keyOf.place(around))));
  });
  const recordClass = remembering((code) => union(relatives(code).map(look)));
  const businessFunction = remembering((title) => (title.trim() === '' ? NONE : look(keyOf.businessFunction(title))));
  const always = look(keyOf.everything);

  return ({ uniqueId, name, serverRelativeUrl, site: address, recordClass: code, businessFunction: own }: HeldInput) => {
    const cut = serverRelativeUrl.lastIndexOf('/');
    const leaf = serverRelativeUrl.slice(cut + 1);
    const ofClass = functions.get(keyOf.recordClass(code)) ?? '';
    const unsaid = own.trim() === '' && ofClass.trim() === '';
    return union([
      always,
      look(keyOf.item(uniqueId)),
      look(keyOf.place(placeOf(serverRelativeUrl))),
      folder(serverRelativeUrl.slice(0, Math.max(0, cut))),
      spoken(leaf),
      name === leaf ? NONE : spoken(name),
      site(address),
      recordClass(code),
      businessFunction(own),
      businessFunction(ofClass),
      unsaid ? businessFunction(setting.siteFunction ?? '') : NONE,
    ]);
  };
}
