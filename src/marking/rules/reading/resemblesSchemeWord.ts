import { editDistance } from './editDistance';
import { rememberAnswers } from './rememberAnswers';
import type { Scheme } from '../scheme';
import { slotNames } from '../scheme';
import { mostSlips, spellings } from './spellings';
import { tokenise, writeTokens } from './tokens';

// PROTECT is one letter from PROJECT, so of an earlier scheme's words only the long ones are known by their slips.
const longEnough = 8;

function wordsIn(text: string): number {
  return text.split(/[ /]/).length;
}

// A name that drops a whole word is another name: MANAGEMENT is not HR MANAGEMENT misspelt.
function slipsAllowed(text: string, spelling: string): number {
  const most = mostSlips(spelling);
  return most > 2 && wordsIn(text) !== wordsIn(spelling) ? 2 : most;
}

function isNear(text: string, spelling: string): boolean {
  if (Math.abs(text.length - spelling.length) > mostSlips(spelling)) return false;
  const most = slipsAllowed(text, spelling);
  if (most > 0) return editDistance(text, spelling, most) <= most;
  // Of three letters only a swap is a slip: a change of one is another body's name.
  const isSwap = text.length === 3 && [...text].sort().join('') === [...spelling].sort().join('');
  return text === spelling || (isSwap && editDistance(text, spelling, 1) === 1);
}

function schemeWords(scheme: Scheme): string[] {
  const legacy = (scheme.legacy?.terms ?? []).filter((name) => name.length >= longEnough);
  return [...spellings(scheme).map(({ spelling }) => spelling), ...legacy];
}

// What stands before the last words of a value: RECIPIENTS of RECIPIENTS ONLY, HMG of HMG USE ONLY.
function firstWords(scheme: Scheme): string[] {
  const endings = slotNames.flatMap((slot) => (scheme.slots[slot]?.patterns ?? []).flatMap(({ after }) => tokenise(after ?? '')));
  return slotNames.flatMap((slot) =>
    (scheme.slots[slot]?.terms ?? []).flatMap(({ name }) => {
      const words = tokenise(name);
      const length = words.length;
      while (words.length > 0 && endings.includes(words[words.length - 1])) words.pop();
      return words.length < length ? [writeTokens(words)] : [];
    })
  );
}

interface KnownWords {
  whole: Set<string>;
  first: string[];
}

const knownOf = new WeakMap<Scheme, KnownWords>();

function knownWords(scheme: Scheme): KnownWords {
  const known = knownOf.get(scheme) ?? { whole: new Set(schemeWords(scheme)), first: firstWords(scheme) };
  knownOf.set(scheme, known);
  return known;
}

/** Whether a text is one of the scheme's words or phrases with a slip in it, but not that very one. */
export const isMisspelt = rememberAnswers((text, scheme) => {
  const { whole } = knownWords(scheme);
  return !whole.has(text) && [...whole].some((word) => isNear(text, word));
});

/** Whether a text is one of the scheme's words or phrases, or the first words of one, rightly spelt or not. */
export const resemblesSchemeWord = rememberAnswers((text, scheme) => {
  const { whole, first } = knownWords(scheme);
  return whole.has(text) || isMisspelt(text, scheme) || first.some((word) => isNear(text, word));
});
