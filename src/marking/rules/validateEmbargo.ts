import { compareMarkings } from './compareMarkings';
import { findValue } from './findValue';
import type { Embargo, Marking, MarkingDetails, Problem, ProblemCode } from './marking';
import { readMarking } from './reading/readMarking';
import { renderMarking } from './reading/renderMarking';
import type { Scheme } from './scheme';
import { slotNames } from './scheme';
import { valuesOf } from './valuesOf';

const utc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/;

// Date.parse takes 31 February for 3 March, so the day is held against what was written.
function isMoment(text: string): boolean {
  if (!utc.test(text)) return false;
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text.slice(0, 10));
}

function problem(code: ProblemCode, paragraph: string | null, values?: Problem['values']): Problem {
  return { code, ...(values && { values }), paragraph, severity: 'error' };
}

function validateUntil({ until }: Embargo, paragraph: string | null): Problem[] {
  if (until.kind === 'event') return until.event.trim() === '' ? [problem('embargoEventMissing', paragraph)] : [];
  return isMoment(until.at) ? [] : [problem('embargoTimeInvalid', paragraph, { at: until.at })];
}

/** The values of a marking that say that it ends. */
const endingValues = (marking: Marking, scheme: Scheme): string[] =>
  slotNames.flatMap((slot) => valuesOf(marking, slot).filter((value) => findValue(slot, value, scheme)?.term?.details === 'embargo'));

function validateSuccessor({ becomes }: Embargo, marking: Marking, scheme: Scheme, paragraph: string | null): Problem[] {
  const successor = readMarking(becomes, scheme);
  // What follows an end cannot need one itself: there is nowhere to say it, so nobody could carry it out.
  if (!successor.valid || !successor.marking || successor.canonical === null || becomes.trim() === '' || endingValues(successor.marking, scheme).length > 0) {
    return [problem('embargoSuccessorInvalid', paragraph, { line: becomes })];
  }
  if (successor.canonical === renderMarking(marking, scheme)) return [problem('embargoSuccessorSame', paragraph, { line: successor.canonical })];
  if (compareMarkings(successor.marking, marking, scheme) <= 0) return [];
  return [problem('embargoSuccessorHigher', paragraph, { line: successor.canonical })];
}

/**
 * Verdicts on what ends a marking. Any marking may end, at a time or with an event; one under embargo must say when, and
 * what follows, which is another marking and not a higher one (GSCP, page 18).
 */
export function validateEmbargo(marking: Marking, { embargo }: MarkingDetails, scheme: Scheme): Problem[] {
  const marked = endingValues(marking, scheme);
  const paragraph = marked.length > 0 ? scheme.paragraphs.embargo : null;
  if (!embargo) return marked.map((term) => problem('embargoMissing', paragraph, { term }));
  return [...validateUntil(embargo, paragraph), ...validateSuccessor(embargo, marking, scheme, paragraph)];
}
