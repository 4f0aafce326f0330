import type { Phrase, SchemeIndex } from './schemeIndex';
import type { Token } from './tokens';
import { comma, hyphen } from './tokens';

function isAnd(token: Token): boolean {
  return token === 'AND' || token === '&';
}

/**
 * Where a row of words ends when it stands in `tokens` at `start`, else -1.
 * A hyphen between two words is passed over: MARKET-SENSITIVE is MARKET SENSITIVE.
 * @param asName whether a comma is passed over too and `&` is AND, as in the names of some departments
 */
export function matchWords(words: readonly Token[], tokens: readonly Token[], start: number, asName = false): number {
  let at = start;
  for (let nth = 0; nth < words.length; nth++) {
    if (nth > 0 && (tokens[at] === hyphen || (asName && tokens[at] === comma))) at++;
    if (tokens[at] !== words[nth] && !(asName && isAnd(words[nth]) && isAnd(tokens[at]))) return -1;
    at++;
  }
  return at;
}

/** The longest known phrase that starts at `start`, and where it ends. */
export function matchPhrase(index: SchemeIndex, tokens: readonly Token[], start: number): { phrase: Phrase; end: number } | null {
  for (const phrase of index.phrases.get(tokens[start]) ?? []) {
    const end = matchWords(phrase.tokens, tokens, start);
    if (end > 0) return { phrase, end };
  }
  return null;
}
