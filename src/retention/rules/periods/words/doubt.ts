import type { PeriodProblemCode } from '../types';

const CONDITIONAL =
  /(?<![a-z])(?:if|unless|until and unless|except|exceptions?|excluding|including|depend(?:s|ing|ent|ant)?|subject to|where|otherwise|var(?:y|ies|ied|ious|iable)|case by case|most|usually|normally|generally|typically|may|might|could|should|can|approx\.?|approximately|about|around|circa|roughly|as appropriate|as necessary|as required|provided|in the event|or longer|or more|or less|or later|or sooner|whichever|whatever|whenever|pending|discretion|adults?|children|minors?|only|also|not|never|no|non|without|each|every|annually)(?![a-z])/;
const MINIMUM = /(?<![a-z])(?:minimum|min|at least|(?:not|no) less than|no fewer than|no shorter than|or more|\+ year)(?![a-z])/;
const MAXIMUM =
  /(?<![a-z])(?:maximum|max|at most|(?:not|no) more than|(?:not|no) longer than|not? exceed(?:ing)?|up to|within|(?<!no |not )less than|fewer than)(?![a-z])/;
const SPAN = '(?:<\\d>|\\d+(?:\\.\\d+)?(?: [a-z]+)?)';
const RANGE = new RegExp(`${SPAN} ?(?:-|to|or|\\/) ?${SPAN}|between ${SPAN}`);
const NEGATIVE = new RegExp(`(?:^|[a-z(,;:+] ?)- ?${SPAN}|(?<![a-z])minus(?![a-z])`);
const ZERO = /^(?:0|nil|none|zero)$/;
const BARE = /^-?\d+(?:\.\d+)?$/;

/** Whether words hold a condition, which no reading of ours may lose. */
export const isConditional = (plain: string): boolean => CONDITIONAL.test(plain);

/** Why words that no pattern reads need a person, as far as that can be told; the first is what they are. */
export function doubtsOf(plain: string): readonly PeriodProblemCode[] {
  const doubts: PeriodProblemCode[] = [];
  if (plain === '') return ['empty'];
  if (ZERO.test(plain)) return ['zero'];
  if (NEGATIVE.test(plain)) doubts.push('negative');
  else if (BARE.test(plain)) doubts.push('bareNumber');
  if (RANGE.test(plain)) doubts.push('range');
  if (MINIMUM.test(plain)) doubts.push('minimum');
  if (MAXIMUM.test(plain)) doubts.push('maximum');
  if (isConditional(plain) && doubts.length === 0) doubts.push('conditional');
  return doubts.length > 0 ? doubts : ['unclear'];
}
