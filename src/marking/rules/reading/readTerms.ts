import { matchPattern } from './matchPattern';
import { matchPhrase } from './matchPhrase';
import type { AllowedNames } from './readNames';
import type { Scheme, SlotName } from '../scheme';
import type { Meaning, ReadyPattern } from './schemeIndex';
import { schemeIndex } from './schemeIndex';
import type { Token } from './tokens';
import { comma, endsSlot, hyphen, isSign, slash, tokenise, writeTokens } from './tokens';

/** One thing found in a line, in the order of the line. */
export type Found = Exclude<Meaning, { kind: 'term' }> | { kind: 'value'; slot: SlotName; value: string } | { kind: 'unknown'; text: string };

interface Match {
  found: Found[];
  end: number;
  slot: SlotName | null;
}

/** What the words just before a place allow there. */
interface Place {
  /** The slot of the value just before, when only a space stands between. */
  joinedTo: SlotName | 'unknown' | null;
  /** Whether a sign after the classification stands just before. */
  startsSlot: boolean;
  /** Whether only spaces have parted values so far. */
  onlySpaces: boolean;
  classificationSeen: boolean;
  /** Levels and descriptors that were read already. */
  seen: Set<string>;
}

function foundOf(meaning: Meaning): Found {
  return meaning.kind === 'term' ? { kind: 'value', slot: meaning.slot, value: meaning.term.name } : meaning;
}

function allowedNames({ joinedTo, startsSlot, onlySpaces, seen }: Place, { slot }: ReadyPattern, token: Token): AllowedNames {
  if (joinedTo === 'unknown' || (joinedTo !== null && joinedTo !== slot && !onlySpaces)) return 'listed';
  // A word that was read already is not that value again: OFFICIAL OFFICIAL RECEIVER USE ONLY.
  return startsSlot || seen.has(token) ? 'any' : 'afterSpace';
}

function matchAt(scheme: Scheme, tokens: readonly Token[], at: number, place: Place): Match | null {
  let best: Match | null = null;
  const index = schemeIndex(scheme);
  const phrase = matchPhrase(index, tokens, at);
  if (phrase) {
    const { meaning } = phrase.phrase;
    const slot = meaning.kind === 'term' ? meaning.slot : null;
    // A prefix says whose information it is, and only in front: a UK further on may be a cut-short caveat.
    if (slot !== 'prefix' || !place.classificationSeen) best = { found: [foundOf(meaning)], end: phrase.end, slot };
  }
  for (const ready of index.patterns) {
    const match = matchPattern(scheme, ready, tokens, at, allowedNames(place, ready, tokens[at]));
    if (match && match.end > (best?.end ?? 0)) {
      const { slot } = ready;
      best = { found: match.values.map((value) => ({ kind: 'value', slot, value })), end: match.end, slot };
    }
  }
  return best;
}

/** Where a run of unknown words ends: at a sign, or where known words begin. */
function unknownEnd(scheme: Scheme, tokens: readonly Token[], start: number, place: Place): number {
  let at = start + 1;
  while (at < tokens.length && !endsSlot(tokens[at]) && tokens[at] !== comma) {
    if (!isSign(tokens[at]) && matchAt(scheme, tokens, at, { ...place, joinedTo: 'unknown' })) break;
    at++;
  }
  return at;
}

/** The place after a sign. */
function afterSign(place: Place, sign: Token): Place {
  if (sign === hyphen) return { ...place, joinedTo: null, startsSlot: false };
  return { ...place, joinedTo: null, startsSlot: place.classificationSeen, onlySpaces: place.onlySpaces && !place.classificationSeen };
}

/** The place after values that were read. */
function afterMatch(place: Place, { found, slot }: Match): Place {
  const seen = new Set(place.seen);
  for (const each of found) {
    if (each.kind === 'classification') seen.add(each.name);
    if (each.kind === 'value' && each.slot === 'descriptors') seen.add(each.value);
  }
  const classificationSeen = place.classificationSeen || found.some((each) => each.kind === 'classification');
  return { ...place, joinedTo: slot === 'prefix' ? null : slot, startsSlot: false, classificationSeen, seen };
}

/** Everything that a line holds, known and unknown, from left to right. Never throws. */
export function readTerms(line: string, scheme: Scheme): Found[] {
  const tokens = tokenise(line);
  const found: Found[] = [];
  let place: Place = { joinedTo: null, startsSlot: false, onlySpaces: true, classificationSeen: false, seen: new Set() };
  let at = 0;
  while (at < tokens.length) {
    if (isSign(tokens[at])) {
      // A slash between values is a word that nobody knows; other signs only part them.
      if (tokens[at] === slash) found.push({ kind: 'unknown', text: slash });
      place = afterSign(place, tokens[at]);
      at++;
      continue;
    }
    const match = matchAt(scheme, tokens, at, place);
    if (match) {
      found.push(...match.found);
      place = afterMatch(place, match);
      at = match.end;
    } else {
      const end = unknownEnd(scheme, tokens, at, place);
      const run = tokens.slice(at, end);
      found.push({ kind: 'unknown', text: writeTokens(run[run.length - 1] === hyphen ? run.slice(0, -1) : run) });
      place = { ...place, joinedTo: 'unknown', startsSlot: false };
      at = end;
    }
  }
  return found;
}
