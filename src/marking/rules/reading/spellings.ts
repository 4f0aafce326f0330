import { levelsOf } from '../levels';
import type { Scheme } from '../scheme';
import { slotNames } from '../scheme';
import { tokenise, writeTokens } from './tokens';

/** A spelling of something in a scheme, in capitals, and the canonical name of that thing. */
export interface Spelling {
  spelling: string;
  name: string;
}

const spellingsOf = new WeakMap<Scheme, Spelling[]>();

function makeSpellings(scheme: Scheme): Spelling[] {
  const terms = slotNames.flatMap((slot) => (scheme.slots[slot]?.terms ?? []).filter((term) => term.offered !== false));
  const names = [...levelsOf(scheme).map(({ name }) => name), ...(scheme.sensitive ? [scheme.sensitive.word] : [])];
  return [...names.map((name) => ({ name, aliases: [] as string[] })), ...terms].flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].map((spelling) => ({ spelling: writeTokens(tokenise(spelling)), name }))
  );
}

/** Every spelling of a scheme's levels and offered values. */
export function spellings(scheme: Scheme): Spelling[] {
  const made = spellingsOf.get(scheme) ?? makeSpellings(scheme);
  spellingsOf.set(scheme, made);
  return made;
}

/** How many slips in a word of this length still look like that word: about one in four letters, three at most. */
export function mostSlips(spelling: string): number {
  return Math.min(3, Math.floor(spelling.length / 4));
}
