import { matchWords } from './matchPhrase';
import type { AllowedNames } from './readNames';
import { readNames } from './readNames';
import type { Scheme } from '../scheme';
import type { ReadyPattern } from './schemeIndex';
import type { Token } from './tokens';
import { close, comma, endsSlot, hyphen, isSign, open } from './tokens';

/** The values that a pattern reads from a place in the line, and where they end. */
export interface PatternMatch {
  values: string[];
  end: number;
}

// The first that the scheme lists comes first, then the alphabet: UK/US EYES ONLY, as the policy writes it.
function inOrder({ pattern }: ReadyPattern, names: string[]): string[] {
  const [first] = pattern.listed;
  return [...names].sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : Number(a > b)));
}

function writeValues(ready: ReadyPattern, names: string[]): string[] {
  const { pattern } = ready;
  const write = (name: string): string => [pattern.before, name, pattern.after].filter(Boolean).join(' ');
  const unique = [...new Set(names)];
  return pattern.together === null ? unique.map(write) : [write(inOrder(ready, unique).join(pattern.together))];
}

/** Where the brackets end that open at `at` round part of a name, as in ACME (UK) LTD; -1 when they are none such. */
function bracketsEnd(ready: ReadyPattern, tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end < tokens.length; end++) {
    if (tokens[end] === close) return end > at + 1 ? end : -1;
    if (isSign(tokens[end]) && tokens[end] !== hyphen) return -1;
    if (ready.after.length > 0 && matchWords(ready.after, tokens, end) > 0) return -1;
  }
  return -1;
}

/** The end of the names that start at `start`: where the pattern's last words begin, or where the value ends; -1 when there is none. */
function namesEnd(ready: ReadyPattern, tokens: readonly Token[], start: number, most: number): number {
  const needsLast = ready.after.length > 0;
  const limit = Math.min(tokens.length, start + most);
  let at = start;
  while (at < limit) {
    if (needsLast && at > start && matchWords(ready.after, tokens, at) > 0) return at;
    const inside = tokens[at] === open && at > start ? bracketsEnd(ready, tokens, at) : -1;
    if (inside > 0) at = inside;
    else if (endsSlot(tokens[at]) || (tokens[at] === comma && !ready.connectors.has(comma))) break;
    at++;
  }
  return needsLast || at === start + most ? -1 : at;
}

/**
 * Reads a pattern's values at `start`, or null.
 * @param allowed which names are read here
 */
export function matchPattern(scheme: Scheme, ready: ReadyPattern, tokens: readonly Token[], start: number, allowed: AllowedNames): PatternMatch | null {
  let first = ready.before.length > 0 ? matchWords(ready.before, tokens, start) : start;
  if (first < 0) return null;
  // A hyphen next to the pattern's own words, as in HOME-OFFICE-USE-ONLY, is not part of the name.
  if (first > start && tokens[first] === hyphen) first++;
  // Longer than the longest line could not be written.
  const last = namesEnd(ready, tokens, first, scheme.line.maximumLength);
  if (last <= first) return null;
  const names = tokens.slice(first, tokens[last - 1] === hyphen ? last - 1 : last);
  const read = readNames(scheme, ready, names, allowed === 'afterSpace' && first > start ? 'any' : allowed);
  if (!read) return null;
  const end = ready.after.length > 0 ? matchWords(ready.after, tokens, last) : last;
  return { values: writeValues(ready, read), end };
}
