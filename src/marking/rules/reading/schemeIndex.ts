import { otherNamesOf } from './nations';
import type { Pattern, Scheme, SlotName, Term } from '../scheme';
import { slotNames } from '../scheme';
import type { Token } from './tokens';
import { bar, colon, comma, dash, hyphen, isSign, open, tokenise } from './tokens';

/** What a phrase of known words stands for. */
export type Meaning =
  | { kind: 'classification'; name: string; sensitive: boolean }
  | { kind: 'sensitive' }
  | { kind: 'term'; slot: SlotName; term: Term }
  | { kind: 'legacy'; name: string };

/** A spelling that is read, as tokens, and what it stands for. */
export interface Phrase {
  tokens: Token[];
  meaning: Meaning;
}

/** A spelling of a name in a pattern, as tokens. */
export interface ListedName {
  /** The name as the scheme lists it. */
  name: string;
  tokens: Token[];
}

/** A pattern made ready for reading. */
export interface ReadyPattern {
  slot: SlotName;
  pattern: Pattern;
  before: Token[];
  after: Token[];
  /** Longest first, so that the longest name wins. */
  listed: ListedName[];
  connectors: Set<Token>;
  word: RegExp | null;
  /** Words that name nobody: those of the policy's placeholder, and the pattern's own. */
  emptyWords: Set<Token>;
}

/** A scheme made ready for reading. */
export interface SchemeIndex {
  /** Phrases by their first word, longest first. */
  phrases: Map<Token, Phrase[]>;
  patterns: ReadyPattern[];
  terms: Map<SlotName, Map<string, Term>>;
}

const indexes = new WeakMap<Scheme, SchemeIndex>();

// A hyphen between words is optional on reading, so a phrase does not keep its own.
function phraseTokens(text: string): Token[] {
  return tokenise(text).filter((token) => token !== hyphen);
}

function classificationPhrases(scheme: Scheme): Phrase[] {
  return scheme.classifications.flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].flatMap((spelling) => {
      const tokens = phraseTokens(spelling);
      const plain: Phrase = { tokens, meaning: { kind: 'classification', name, sensitive: false } };
      if (!scheme.sensitive) return [plain];
      const word = phraseTokens(scheme.sensitive.word);
      const meaning: Meaning = { kind: 'classification', name, sensitive: true };
      // OFFICIAL-SENSITIVE, OFFICIAL SENSITIVE, OFFICIAL - SENSITIVE and OFFICIAL (SENSITIVE) are all met with.
      const joined = [[], [dash], [colon], [bar], [open], [comma]].map((sign) => [...tokens, ...sign, ...word]);
      return [plain, ...joined.map((each) => ({ tokens: each, meaning }))];
    })
  );
}

function allPhrases(scheme: Scheme): Phrase[] {
  const phrases = classificationPhrases(scheme);
  for (const slot of slotNames) {
    for (const term of scheme.slots[slot]?.terms ?? []) {
      for (const spelling of [term.name, ...(term.aliases ?? [])]) {
        phrases.push({ tokens: phraseTokens(spelling), meaning: { kind: 'term', slot, term } });
      }
    }
  }
  if (scheme.sensitive) phrases.push({ tokens: phraseTokens(scheme.sensitive.word), meaning: { kind: 'sensitive' } });
  for (const name of scheme.legacy?.terms ?? []) phrases.push({ tokens: phraseTokens(name), meaning: { kind: 'legacy', name } });
  return phrases;
}

// HMG of HMG USE ONLY may be named together with others: HMG AND MOD USE ONLY.
function namesOfTerms(scheme: Scheme, slot: SlotName, pattern: Pattern): string[] {
  const ending = ` ${pattern.after ?? ''}`;
  if (!pattern.after || pattern.together !== null) return [];
  const terms = scheme.slots[slot]?.terms ?? [];
  return terms.filter(({ name }) => name.endsWith(ending)).map(({ name }) => name.slice(0, -ending.length));
}

function readyPattern(scheme: Scheme, slot: SlotName, pattern: Pattern): ReadyPattern {
  const before = phraseTokens(pattern.before ?? '');
  const after = phraseTokens(pattern.after ?? '');
  const listed = [...pattern.listed, ...namesOfTerms(scheme, slot, pattern)].flatMap((name) => {
    const others = pattern.together === null ? [] : otherNamesOf(name).filter((other) => !pattern.listed.includes(other));
    return [name, ...others].map((spelling): ListedName => ({ name, tokens: phraseTokens(spelling) }));
  });
  const placeholders = (pattern.unlisted?.refused ?? []).flatMap((name) => tokenise(name)).filter((token) => !isSign(token));
  return {
    slot,
    pattern,
    before,
    after,
    listed: listed.sort((a, b) => b.tokens.length - a.tokens.length),
    connectors: new Set(pattern.connectors),
    word: pattern.unlisted ? new RegExp(`^(?:${pattern.unlisted.word})$`, 'u') : null,
    emptyWords: new Set([...placeholders, ...before, ...after, ...pattern.connectors]),
  };
}

function makeIndex(scheme: Scheme): SchemeIndex {
  const phrases = new Map<Token, Phrase[]>();
  for (const phrase of allPhrases(scheme)) {
    const [first] = phrase.tokens;
    if (first === undefined) continue;
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  for (const group of phrases.values()) group.sort((a, b) => b.tokens.length - a.tokens.length);
  return {
    phrases,
    patterns: slotNames.flatMap((slot) => (scheme.slots[slot]?.patterns ?? []).map((pattern) => readyPattern(scheme, slot, pattern))),
    terms: new Map(slotNames.map((slot) => [slot, new Map((scheme.slots[slot]?.terms ?? []).map((term) => [term.name, term]))])),
  };
}

/** A scheme made ready for reading, made once for each scheme object. */
export function schemeIndex(scheme: Scheme): SchemeIndex {
  const known = indexes.get(scheme);
  if (known) return known;
  const made = makeIndex(scheme);
  indexes.set(scheme, made);
  return made;
}
