import { isAcceptableName } from './isAcceptableName';
import { matchWords } from './matchPhrase';
import type { Scheme } from '../scheme';
import type { ListedName, ReadyPattern } from './schemeIndex';
import type { Token } from './tokens';
import { hyphen, isSign, tokenise, writeTokens } from './tokens';

/**
 * Which names may be read at a place: only listed ones; others too, but not one
 * that begins with a value of its own (after a mere space COMMERCIAL is the
 * descriptor); or any, as at the start of a slot.
 */
export type AllowedNames = 'listed' | 'afterSpace' | 'any';

interface NameRead {
  name: string;
  end: number;
}

interface Names {
  scheme: Scheme;
  ready: ReadyPattern;
  tokens: readonly Token[];
  allowed: AllowedNames;
}

// A listed name counts only as a whole: HOME OFFICE LTD is another body.
function listedAt({ ready, tokens }: Names, start: number): { listed: ListedName; end: number } | null {
  for (const listed of ready.listed) {
    const end = matchWords(listed.tokens, tokens, start, true);
    if (end > 0 && (end === tokens.length || ready.connectors.has(tokens[end]))) return { listed, end };
  }
  return null;
}

// AND parts two names only where a listed one follows: SMITH AND SONS is one name.
function partsNames(names: Names, at: number): boolean {
  const { ready, tokens } = names;
  return ready.connectors.has(tokens[at]) && (isSign(tokens[at]) || listedAt(names, at + 1) !== null);
}

function trimHyphens(tokens: readonly Token[], start: number, end: number): [start: number, end: number] {
  return [tokens[start] === hyphen ? start + 1 : start, tokens[end - 1] === hyphen ? end - 1 : end];
}

function readUnlisted(names: Names, start: number): NameRead | null {
  const { scheme, ready, tokens, allowed } = names;
  if (allowed === 'listed') return null;
  let stop = start;
  let tail: ReturnType<typeof listedAt> = null;
  for (; stop < tokens.length && !tail && !partsNames(names, stop); stop++) {
    if (stop > start) tail = listedAt(names, stop);
    if (tail) break;
  }
  const listedFrom = stop;
  const [from, end] = trimHyphens(tokens, start, tail?.end ?? stop);
  const whole = [...tokens, ...ready.after];
  const startsSlot = allowed === 'any' || start > 0;
  const candidate = { scheme, ready, tokens: whole, start: from, end, listedFrom: tail ? listedFrom : end, startsSlot };
  if (!isAcceptableName(candidate)) return null;
  const words = tail ? [...tokens.slice(from, listedFrom), ...tokenise(tail.listed.name)] : tokens.slice(from, end);
  return { name: writeTokens(words), end: tail?.end ?? stop };
}

function readName(names: Names, start: number): NameRead | null {
  const found = listedAt(names, start);
  return found ? { name: found.listed.name, end: found.end } : readUnlisted(names, start);
}

/** The names in a row of words, or null when one of them is none. */
export function readNames(scheme: Scheme, ready: ReadyPattern, tokens: readonly Token[], allowed: AllowedNames): string[] | null {
  const names: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = readName({ scheme, ready, tokens, allowed }, at);
    if (!read) return null;
    names.push(read.name);
    at = read.end;
    // A sign that joins names must have one after it.
    if (at < tokens.length && ++at === tokens.length) return null;
  }
  return names.length > 0 ? names : null;
}
