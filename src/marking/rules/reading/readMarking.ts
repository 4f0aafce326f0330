import { compareMarkings } from '../compareMarkings';
import { levelName } from '../levels';
import type { Marking, Problem, ReadMarking } from '../marking';
import { hasErrors } from '../marking';
import { normaliseLine } from './normaliseLine';
import type { Found } from './readTerms';
import { readTerms } from './readTerms';
import { canonicalMarking, renderMarking } from './renderMarking';
import type { LinePart, Scheme } from '../scheme';
import { unknownTerm, validateLine } from '../validateLine';
import { holdsOne, valuesOf, withValues } from '../valuesOf';
import { wholeDraft } from '../wholeDraft';

// Far more than any line that fits, so that a long way of writing a short one is still read.
const longestTyped = 4096;

interface Understood {
  marking: Marking | null;
  problems: Problem[];
}

function refused(input: string, problem: Problem): ReadMarking {
  return { input, marking: null, canonical: null, valid: false, problems: [problem] };
}

function readUnmarked(input: string, scheme: Scheme): ReadMarking {
  const { unmarkedCountsAs: countsAs } = scheme;
  if (countsAs === null || normaliseLine(countsAs) === '') {
    return refused(input, { code: 'empty', paragraph: scheme.paragraphs.noClassification, severity: 'error' });
  }
  const read = readMarking(countsAs, scheme);
  const notice: Problem = { code: 'unmarked', values: { countsAs }, paragraph: scheme.paragraphs.unmarked, severity: 'notice' };
  return { ...read, input, problems: [notice, ...read.problems] };
}

function partOf(found: Found): LinePart | null {
  if (found.kind === 'value') return found.slot;
  return found.kind === 'classification' ? 'classification' : null;
}

function isOutOfOrder(found: readonly Found[], scheme: Scheme): boolean {
  const places = found
    .map(partOf)
    .filter((part): part is LinePart => part !== null)
    .map((part) => scheme.line.order.indexOf(part));
  return places.some((place, at) => at > 0 && place < places[at - 1]);
}

function addValue(marking: Marking, found: Extract<Found, { kind: 'value' }>, scheme: Scheme): Understood {
  const { slot, value } = found;
  const held = valuesOf(marking, slot);
  if (held.includes(value)) {
    return { marking, problems: [{ code: 'duplicate', values: { term: value }, paragraph: null, severity: 'notice' }] };
  }
  if (holdsOne(slot) && held.length > 0) {
    const values = { slot, first: held[0], second: value };
    return { marking, problems: [{ code: 'onlyOne', values, paragraph: scheme.paragraphs.onlyOne, severity: 'error' }] };
  }
  return { marking: withValues(marking, slot, [...held, value]), problems: [] };
}

function validateFound(found: readonly Found[], scheme: Scheme): Problem[] {
  const problems: Problem[] = [];
  for (const each of found) {
    if (each.kind === 'unknown') problems.push(unknownTerm(each.text, scheme));
    if (each.kind === 'legacy') {
      const paragraph = scheme.legacy?.paragraph ?? null;
      problems.push({ code: 'legacyMarking', values: { term: each.name }, paragraph, severity: 'error' });
    }
    if (each.kind === 'sensitive') {
      const values = { word: scheme.sensitive?.word ?? '' };
      problems.push({ code: 'sensitiveMisplaced', values, paragraph: scheme.sensitive?.paragraph ?? null, severity: 'error' });
    }
  }
  return problems;
}

type FoundClassification = Extract<Found, { kind: 'classification' }>;

function readClassification(found: readonly Found[], scheme: Scheme): Understood {
  const all = found.filter((each): each is FoundClassification => each.kind === 'classification');
  if (all.length === 0) {
    // A word of the earlier scheme says already why there is no classification.
    if (found.some((each) => each.kind === 'legacy')) return { marking: null, problems: [] };
    return { marking: null, problems: [{ code: 'noClassification', paragraph: scheme.paragraphs.noClassification, severity: 'error' }] };
  }
  const markings = all.map(({ name, sensitive }) => wholeDraft({ classification: name, sensitive }));
  // Of two levels the higher one is taken as meant: that errs on the safe side.
  const marking = markings.reduce((highest, each) => (compareMarkings(each, highest, scheme) > 0 ? each : highest));
  if (all.length === 1) return { marking, problems: [] };
  const names = [...new Set(markings.map((each) => levelName(each.classification, each.sensitive, scheme)))];
  if (names.length === 1) {
    return { marking, problems: [{ code: 'duplicate', values: { term: names[0] }, paragraph: null, severity: 'notice' }] };
  }
  const values = { first: names[0], second: names[1] };
  return { marking, problems: [{ code: 'severalClassifications', values, paragraph: scheme.paragraphs.severalClassifications, severity: 'error' }] };
}

function understand(found: readonly Found[], scheme: Scheme): Understood {
  const { marking: start, problems } = readClassification(found, scheme);
  problems.push(...validateFound(found, scheme));
  if (!start) return { marking: null, problems };
  let marking = start;
  for (const each of found) {
    // A misplaced -SENSITIVE counts as meant, so that nobody is shown a lower level than was written.
    if (each.kind === 'sensitive') marking = { ...marking, sensitive: true };
    if (each.kind !== 'value') continue;
    const added = addValue(marking, each, scheme);
    marking = added.marking ?? marking;
    problems.push(...added.problems);
  }
  if (isOutOfOrder(found, scheme)) problems.push({ code: 'outOfOrder', paragraph: scheme.paragraphs.order, severity: 'notice' });
  return { marking: canonicalMarking(marking, scheme), problems };
}

/**
 * Reads a marking's line in any usual spelling, makes it canonical and judges
 * it. Never throws, whatever the line.
 *
 * `marking` and `canonical` are null where no classification can be read, or
 * the line is over 4,096 characters. Too long for the scheme is its canonical line. A line that was read but does not hold
 * has both: what was understood of it, without its unknown words.
 * An empty line counts as the scheme says that an unmarked document does.
 */
export function readMarking(line: string, scheme: Scheme): ReadMarking {
  const text = normaliseLine(line);
  if (text === '') return readUnmarked(line, scheme);
  if (text.length > longestTyped) {
    const values = { length: text.length, maximum: scheme.line.maximumLength };
    return refused(line, { code: 'tooLong', values, paragraph: null, severity: 'error' });
  }
  const { marking, problems } = understand(readTerms(line, scheme), scheme);
  if (marking) problems.push(...validateLine(marking, scheme));
  const canonical = marking ? renderMarking(marking, scheme) : null;
  return { input: line, marking, canonical, valid: !hasErrors(problems), problems };
}
