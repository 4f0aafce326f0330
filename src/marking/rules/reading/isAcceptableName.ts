import { matchPhrase } from './matchPhrase';
import { isMisspelt, resemblesSchemeWord } from './resemblesSchemeWord';
import type { Scheme } from '../scheme';
import type { ReadyPattern } from './schemeIndex';
import { schemeIndex } from './schemeIndex';
import type { Token } from './tokens';
import { close, hyphen, isSign, open, writeTokens } from './tokens';

/** Words that may be the name of a body which the scheme does not list. */
export interface NameCandidate {
  scheme: Scheme;
  ready: ReadyPattern;
  /** The words round it as well: its own, what is named together with it, and the pattern's last words. */
  tokens: readonly Token[];
  start: number;
  end: number;
  /** Where a listed name begins that the name ends in; `end` where it ends in none. */
  listedFrom: number;
  /** Whether it is the first of its slot, so that a scheme's everyday word there is no value of its own. */
  startsSlot: boolean;
}

// The longest phrase of a scheme has few words; more than this need not be tried.
const longestPhrase = 6;

function textOf({ tokens }: NameCandidate, start: number, end: number): string {
  return writeTokens(tokens.slice(start, end));
}

/** The tokens before the listed name that it may end in, each with its place. */
function ownTokens({ tokens, start, listedFrom }: NameCandidate): [token: Token, at: number][] {
  return tokens.slice(start, listedFrom).map((token, nth): [Token, number] => [token, start + nth]);
}

function wordsOf({ tokens, start, end }: NameCandidate): Token[] {
  return tokens.slice(start, end).filter((token) => !isSign(token));
}

function isShortEnough(name: NameCandidate): boolean {
  return wordsOf(name).length <= (name.ready.pattern.unlisted?.maximumWords ?? 0);
}

function hasOnlyAllowedWords(name: NameCandidate): boolean {
  const { word } = name.ready;
  return ownTokens(name).every(([token]) => token === hyphen || token === open || token === close || (!isSign(token) && word?.test(token)));
}

// THE USE ONLY and YOUR ORGANISATION USE ONLY name nobody, nor do numbers alone.
function namesSomebody(name: NameCandidate): boolean {
  return wordsOf(name).some((word) => /\p{L}/u.test(word) && !name.ready.emptyWords.has(word));
}

function beginsAndEndsInWords({ ready, tokens, start, end }: NameCandidate): boolean {
  const ends = [tokens[start], tokens[end - 1]];
  return !ends.some((token) => ready.connectors.has(token) || (isSign(token) && token !== close));
}

function isNoSchemeWord(name: NameCandidate): boolean {
  return !resemblesSchemeWord(textOf(name, name.start, name.end), name.scheme);
}

function doesNotBeginMisspelt(name: NameCandidate): boolean {
  const { scheme, start, tokens, ready } = name;
  const most = Math.min(start + longestPhrase, tokens.length - ready.after.length);
  for (let end = start + 1; end <= most; end++) if (isMisspelt(textOf(name, start, end), scheme)) return false;
  return true;
}

/** Whether a one-word level or descriptor at `at` may be part of the name, as in OFFICIAL RECEIVER or LEGAL DEFENCE UNIT. */
function mayHoldEverydayWord(name: NameCandidate, at: number, isDescriptor: boolean): boolean {
  const { tokens, start, startsSlot, ready } = name;
  if (wordsOf(name).length < 2) return false;
  if (tokens[at - 1] === open && tokens[at + 1] === close) return false;
  if (isDescriptor && at > start) return true;
  return startsSlot && tokens.slice(start, at).every((token) => ready.emptyWords.has(token));
}

function holdsNoSchemeWord(name: NameCandidate): boolean {
  const index = schemeIndex(name.scheme);
  return ownTokens(name).every(([, at]) => {
    const found = matchPhrase(index, name.tokens, at);
    if (!found) return true;
    const { meaning } = found.phrase;
    if (found.end > at + 1) return false;
    if (meaning.kind === 'term' && meaning.slot === 'prefix') return true;
    const isDescriptor = meaning.kind === 'term' && meaning.slot === 'descriptors';
    return (isDescriptor || meaning.kind === 'classification') && mayHoldEverydayWord(name, at, isDescriptor);
  });
}

// COMMERCIAL CABINET OFFICE is a descriptor and a body.
function isNoValueBeforeListedName(name: NameCandidate): boolean {
  const { scheme, tokens, start, end, listedFrom } = name;
  if (listedFrom !== start + 1 || listedFrom === end) return true;
  const meaning = matchPhrase(schemeIndex(scheme), tokens, start)?.phrase.meaning;
  return !meaning || (meaning.kind === 'term' && meaning.slot === 'prefix');
}

function bracketsHoldNoSchemeWord(name: NameCandidate): boolean {
  return ownTokens(name).every(([token, at]) => token !== open || !isMisspelt(textOf(name, at + 1, name.tokens.indexOf(close, at)), name.scheme));
}

const tests: readonly ((name: NameCandidate) => boolean)[] = [
  isShortEnough,
  hasOnlyAllowedWords,
  namesSomebody,
  beginsAndEndsInWords,
  holdsNoSchemeWord,
  isNoValueBeforeListedName,
  bracketsHoldNoSchemeWord,
  isNoSchemeWord,
  doesNotBeginMisspelt,
];

/**
 * Whether words that the scheme does not list are the name of a body, so that a
 * misspelt descriptor never passes as one: COMERCIAL USE ONLY is no name.
 */
export function isAcceptableName(name: NameCandidate): boolean {
  return name.end > name.start && tests.every((test) => test(name));
}
