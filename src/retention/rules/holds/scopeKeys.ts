import { placeOf } from './placeOf';
import type { HoldScope } from './types';
import { wordsOf } from './wordsOf';

const name = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** What a scope names and what a document has, in one form: a document is held where it has a key that a scope names. */
export const keyOf = {
  everything: 'everything',
  recordClass: (code: string): string => `class:${name(code)}`,
  businessFunction: (title: string): string => `function:${name(title)}`,
  /** A site, a library or a folder; `place` is already in its one form. */
  place: (place: string): string => `place:${place}`,
  /** Words in a row; `phrase` is already in its one form. */
  phrase: (phrase: string): string => `words:${phrase}`,
  item: (uniqueId: string): string => `item:${uniqueId.replace(/[{}\s]/g, '').toLowerCase()}`,
} as const;

export interface ScopeKeys {
  readonly keys: readonly string[];
  /** How many words the longest phrase has. */
  readonly longest: number;
}

const said = (text: string): boolean => text.trim() !== '';

/** The keys of all that a scope names; none where it names nothing. */
export function keysOfScope(scope: HoldScope): ScopeKeys {
  const phrases = scope.words.map(wordsOf).filter(({ length }) => length > 0);
  const keys = [
    ...(scope.everything === true ? [keyOf.everything] : []),
    ...scope.classes.filter(said).map(keyOf.recordClass),
    ...scope.functions.filter(said).map(keyOf.businessFunction),
    ...[...scope.sites, ...scope.folders].filter(said).map((address) => keyOf.place(placeOf(address))),
    ...phrases.map((words) => keyOf.phrase(words.join(' '))),
    ...scope.items.filter(said).map(keyOf.item),
  ];
  return { keys: [...new Set(keys)], longest: Math.max(0, ...phrases.map(({ length }) => length)) };
}
