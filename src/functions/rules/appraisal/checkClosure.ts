import { parseDay } from '../../../retention/rules/periods';
import { ARCHIVE_FOI_CODES } from '../transfer/archiveLists';
import type { Closure } from './types';

export const EMPTY_CLOSURE: Closure = {
  closureStartDate: '',
  closurePeriod: [],
  foiExemptionCode: [],
  foiExemptionAsserted: '',
  titleClosed: false,
  titleAlternate: '',
  descriptionClosed: false,
  descriptionAlternate: '',
};

/**
 * - `needed`: nothing is there.
 * - `noDay`, `notPast`: it is no day of the calendar, or not before today.
 * - `unknown`, `twice`: not one of the archive's codes, or given before.
 * - `oneEach`: there are not as many periods as codes.
 * - `outOfRange`: a period is from 1 to 150 years.
 * - `tooLong`, `oneLine`: more than the archive takes.
 * - `notClosed`: another title or description is given, and the real one is not closed.
 */
export type ClosureProblemCode = 'needed' | 'noDay' | 'notPast' | 'unknown' | 'twice' | 'oneEach' | 'outOfRange' | 'tooLong' | 'oneLine' | 'notClosed';

export interface ClosureProblem {
  readonly field: keyof Closure;
  readonly code: ClosureProblemCode;
}

/** Years. */
const SHORTEST = 1;
const LONGEST = 150;
/** Characters. */
const TITLE_MOST = 255;
const DESCRIPTION_MOST = 8000;

function dayCode(day: string, today: string): ClosureProblemCode | null {
  if (day === '') return 'needed';
  if (Number.isNaN(parseDay(day))) return 'noDay';
  return day < today ? null : 'notPast';
}

/** Of one of the two that can be closed: the other text stands in for it, and only then. */
function standInCode(closed: boolean, alternate: string, most: number): ClosureProblemCode | null {
  if (closed && alternate.trim() === '') return 'needed';
  if (!closed && alternate !== '') return 'notClosed';
  return alternate.length > most ? 'tooLong' : null;
}

/**
 * Checks closure by the archive's own rules, as its transfer schema has them for a record that is closed.
 * @param today YYYY-MM-DD
 */
export function checkClosure(closure: Closure, today: string): readonly ClosureProblem[] {
  const { closurePeriod, foiExemptionCode, titleAlternate } = closure;
  const problems: ClosureProblem[] = [];
  const say = (field: keyof Closure, code: ClosureProblemCode | null): void => {
    if (code !== null) problems.push({ field, code });
  };
  say('foiExemptionCode', foiExemptionCode.length === 0 ? 'needed' : null);
  say('foiExemptionCode', foiExemptionCode.some((code) => !ARCHIVE_FOI_CODES.includes(code)) ? 'unknown' : null);
  say('foiExemptionCode', new Set(foiExemptionCode).size < foiExemptionCode.length ? 'twice' : null);
  say('closurePeriod', closurePeriod.length === 0 ? 'needed' : closurePeriod.length !== foiExemptionCode.length ? 'oneEach' : null);
  say('closurePeriod', closurePeriod.some((years) => !Number.isInteger(years) || years < SHORTEST || years > LONGEST) ? 'outOfRange' : null);
  say('closureStartDate', dayCode(closure.closureStartDate, today));
  say('foiExemptionAsserted', dayCode(closure.foiExemptionAsserted, today));
  say('titleAlternate', standInCode(closure.titleClosed, titleAlternate, TITLE_MOST));
  say('titleAlternate', /[\r\n]/.test(titleAlternate) ? 'oneLine' : null);
  say('descriptionAlternate', standInCode(closure.descriptionClosed, closure.descriptionAlternate, DESCRIPTION_MOST));
  return problems;
}
