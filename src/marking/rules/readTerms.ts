import { matchPattern } from './matchPattern';
import { matchPhrase } from './matchPhrase';
import type { Scheme, SlotName } from './scheme';
import type { Meaning } from './schemeIndex';
import { schemeIndex } from './schemeIndex';
import type { Token } from './tokens';
import { comma, endsSlot, hyphen, isSign, tokenise, writeTokens } from './tokens';

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
  classificationSeen: boolean;
}

function foundOf(meaning: Meaning): Found {
  return meaning.kind === 'term' ? { kind: 'value', slot: meaning.slot, value: meaning.term.name } : meaning;
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
    const mayBeUnlisted = place.joinedTo === null || place.joinedTo === ready.slot;
    const match = matchPattern(scheme, ready, tokens, at, mayBeUnlisted);
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

/** Everything that a line holds, known and unknown, from left to right. Never throws. */
export function readTerms(line: string, scheme: Scheme): Found[] {
  const tokens = tokenise(line);
  const found: Found[] = [];
  const place: Place = { joinedTo: null, classificationSeen: false };
  let at = 0;
  while (at < tokens.length) {
    if (isSign(tokens[at])) {
      // A slash between values is a word that nobody knows; other signs only part them.
      if (tokens[at] === '/') found.push({ kind: 'unknown', text: '/' });
      place.joinedTo = null;
      at++;
      continue;
    }
    const match = matchAt(scheme, tokens, at, place);
    if (match) {
      found.push(...match.found);
      place.classificationSeen = place.classificationSeen || match.found.some((each) => each.kind === 'classification');
      place.joinedTo = match.slot === 'prefix' ? null : match.slot;
      at = match.end;
    } else {
      const end = unknownEnd(scheme, tokens, at, place);
      const run = tokens.slice(at, end);
      found.push({ kind: 'unknown', text: writeTokens(run[run.length - 1] === hyphen ? run.slice(0, -1) : run) });
      place.joinedTo = 'unknown';
      at = end;
    }
  }
  return found;
}
