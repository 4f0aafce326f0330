import { matchPhrase, matchWords } from './matchPhrase';
import type { Scheme } from './scheme';
import type { ListedName, ReadyPattern } from './schemeIndex';
import { schemeIndex } from './schemeIndex';
import { suggestTerm } from './suggestTerm';
import type { Token } from './tokens';
import { comma, endsSlot, hyphen, isSign, writeTokens } from './tokens';

/** The values that a pattern reads from a place in the line, and where they end. */
export interface PatternMatch {
  values: string[];
  end: number;
}

function listedAt(ready: ReadyPattern, tokens: readonly Token[], start: number): { name: ListedName; end: number } | null {
  for (const name of ready.listed) {
    const end = matchWords(name.tokens, tokens, start, true);
    if (end > 0) return { name, end };
  }
  return null;
}

function isMisspelt(text: string, scheme: Scheme): boolean {
  const meant = suggestTerm(text, scheme);
  return meant !== null && meant !== text;
}

// A name that is not listed must not hold any word of the scheme, nor begin with
// one misspelt, nor end in a listed name: COMERCIAL HMG USE ONLY would pass as
// the name of a body. A body with such a name is put on the scheme's list.
function isAcceptableName(scheme: Scheme, ready: ReadyPattern, run: readonly Token[]): boolean {
  if (!ready.word || !ready.pattern.unlisted || run.length === 0) return false;
  const words = run.filter((token) => token !== hyphen);
  if (words.length > ready.pattern.unlisted.maximumWords) return false;
  const { word } = ready;
  if (ready.pattern.unlisted.refused?.includes(words.join(' '))) return false;
  const index = schemeIndex(scheme);
  if (words.some((token) => isSign(token) || !word.test(token))) return false;
  if (words.some((_, at) => at > 0 && isMisspelt(words.slice(0, at).join(' '), scheme))) return false;
  const whole = [...run, ...ready.after];
  return run.every((_, at) => {
    const found = matchPhrase(index, whole, at);
    const known = found?.phrase.meaning;
    // LEGAL and COMMERCIAL are words of bodies' names as well; PERSONAL DATA is not.
    const isEverydayWord = known?.kind === 'term' && known.slot === 'descriptors' && found?.end === at + 1 && run.length > 1;
    const isWordOfScheme = known !== undefined && !isEverydayWord && !(known.kind === 'term' && known.slot === 'prefix');
    return !isWordOfScheme && !(at > 0 && listedAt(ready, run, at)?.end === run.length);
  });
}

// Where a name that is not listed ends: at a sign that joins names, or at a
// word such as AND when a listed name follows it.
function unlistedEnd(ready: ReadyPattern, tokens: readonly Token[], start: number): number {
  for (let at = start; at < tokens.length; at++) {
    if (!ready.connectors.has(tokens[at])) continue;
    if (isSign(tokens[at]) || listedAt(ready, tokens, at + 1)) return at;
  }
  return tokens.length;
}

function readNames(scheme: Scheme, ready: ReadyPattern, tokens: readonly Token[], mayBeUnlisted: boolean): string[] | null {
  const names: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const listed = listedAt(ready, tokens, at);
    if (listed && (listed.end === tokens.length || ready.connectors.has(tokens[listed.end]))) {
      names.push(listed.name.name);
      at = listed.end;
    } else {
      const end = unlistedEnd(ready, tokens, at);
      const run = tokens.slice(at, end);
      // Before a comma a name that is not listed may as well be another slot's misspelt value.
      if (!mayBeUnlisted || tokens[end] === comma || !isAcceptableName(scheme, ready, run)) return null;
      names.push(writeTokens(run));
      at = end;
    }
    if (at < tokens.length && ++at === tokens.length) return null;
  }
  return names.length > 0 ? names : null;
}

function writeValues({ pattern }: ReadyPattern, names: string[]): string[] {
  const write = (name: string): string => [pattern.before, name, pattern.after].filter(Boolean).join(' ');
  const unique = [...new Set(names)];
  return pattern.together === null ? unique.map(write) : [write(unique.join(pattern.together))];
}

/** The end of the names that start at `start`: where the pattern's last words begin, or where the value ends. */
function namesEnd(ready: ReadyPattern, tokens: readonly Token[], start: number): number {
  for (let at = start; at < tokens.length && !endsSlot(tokens[at]); at++) {
    if (ready.after.length > 0) {
      if (at > start && matchWords(ready.after, tokens, at) > 0) return at;
    } else if (tokens[at] === comma && !ready.connectors.has(comma)) return at;
    if (tokens[at] === comma && !ready.connectors.has(comma)) return -1;
  }
  if (ready.after.length > 0) return -1;
  const end = tokens.findIndex((token, at) => at >= start && endsSlot(token));
  return end < 0 ? tokens.length : end;
}

/**
 * Reads a pattern's values at `start`, or null.
 * @param mayBeUnlisted whether names that the scheme does not list are read here
 */
export function matchPattern(scheme: Scheme, ready: ReadyPattern, tokens: readonly Token[], start: number, mayBeUnlisted: boolean): PatternMatch | null {
  const first = ready.before.length > 0 ? matchWords(ready.before, tokens, start) : start;
  if (first < 0) return null;
  const last = namesEnd(ready, tokens, first);
  if (last <= first) return null;
  let names = tokens.slice(first, last);
  // A hyphen before the last words, as in HOME-OFFICE-USE-ONLY, is not part of the name.
  if (names[names.length - 1] === hyphen) names = names.slice(0, -1);
  const read = readNames(scheme, ready, names, mayBeUnlisted);
  if (!read) return null;
  const end = ready.after.length > 0 ? matchWords(ready.after, tokens, last) : last;
  return { values: writeValues(ready, read), end };
}
