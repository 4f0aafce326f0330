import { compareMarkings } from './compareMarkings';
import { findValue } from './findValue';
import type { Embargo, Marking, MarkingDetails, Problem, ProblemCode } from './marking';
import { readMarking } from './reading/readMarking';
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

function problem(code: ProblemCode, scheme: Scheme, values?: Problem['values']): Problem {
  return { code, ...(values && { values }), paragraph: scheme.paragraphs.embargo, severity: 'error' };
}

function validateUntil({ until }: Embargo, scheme: Scheme): Problem[] {
  if (until.kind === 'event') return until.event.trim() === '' ? [problem('embargoEventMissing', scheme)] : [];
  return isMoment(until.at) ? [] : [problem('embargoTimeInvalid', scheme, { at: until.at })];
}

function validateSuccessor({ becomes }: Embargo, marking: Marking, scheme: Scheme): Problem[] {
  const successor = readMarking(becomes, scheme);
  if (!successor.valid || !successor.marking || successor.canonical === null || becomes.trim() === '') {
    return [problem('embargoSuccessorInvalid', scheme, { line: becomes })];
  }
  if (compareMarkings(successor.marking, marking, scheme) <= 0) return [];
  return [problem('embargoSuccessorHigher', scheme, { line: successor.canonical })];
}

/**
 * Verdicts on a marking's embargo: one that is marked needs its end and the
 * marking that follows, which may not be higher (GSCP, page 18).
 */
export function validateEmbargo(marking: Marking, { embargo }: MarkingDetails, scheme: Scheme): Problem[] {
  const marked = slotNames.flatMap((slot) => valuesOf(marking, slot).filter((value) => findValue(slot, value, scheme)?.term?.details === 'embargo'));
  if (!embargo) return marked.map((term) => problem('embargoMissing', scheme, { term }));
  if (marked.length === 0) return [problem('embargoNotMarked', scheme)];
  return [...validateUntil(embargo, scheme), ...validateSuccessor(embargo, marking, scheme)];
}
