import type { FaultCard } from '../pageData';
import { say } from '../words';
import { FAULT_ACTS, FAULT_ITEMS, FAULT_KINDS, FAULT_MOMENTS, FAULT_SIGN_INS, type Word } from './faultOptions';

const CHOICES = new Map<string, Word>([...FAULT_KINDS, ...FAULT_MOMENTS, ...FAULT_SIGN_INS, ...FAULT_ACTS, ...FAULT_ITEMS]);

/** The form's own label for each part of a rule, in the order in which they are told. */
const LABELS: readonly (readonly [string, Word])[] = [
  ['status', 'faultStatus'],
  ['retryAfter', 'faultRetry'],
  ['holds', 'faultHolds'],
  ['milliseconds', 'faultMilliseconds'],
  ['upTo', 'faultUpTo'],
  ['lateAnswer', 'faultLate'],
  ['moment', 'faultMoment'],
  ['of', 'faultOf'],
  ['act', 'faultAct'],
  ['list', 'faultList'],
  ['item', 'faultItem'],
  ['from', 'faultFrom'],
  ['at', 'faultAt'],
  ['times', 'faultTimes'],
  ['after', 'faultAfter'],
  ['share', 'faultShare'],
  ['forSeconds', 'faultSeconds'],
  ['seed', 'faultSeed'],
];

/** A fault as the form would say it: its kind, then what was filled in. */
export function faultInWords(fault: FaultCard): string {
  const told = new Map<string, unknown>(Object.entries(fault));
  const kind = CHOICES.get(fault.kind ?? 'answer');
  const parts = LABELS.filter(([name]) => told.has(name)).map(([name, word]) => {
    const value = told.get(name);
    // What the label explains for someone who fills the form in is not told again.
    const label = say(word).replace(/(\s*[(:]|, such as|, er enghraifft).*$/, '');
    if (value === true) return label;
    const choice = CHOICES.get(String(value));
    return `${label}: ${choice ? say(choice) : name === 'share' ? Math.round(Number(value) * 100) : String(value)}`;
  });
  const where = fault.insideBatch === undefined ? [] : [say(fault.insideBatch ? 'whereInside' : 'whereOutside')];
  return [kind ? say(kind) : '', ...parts, ...where].join('. ');
}
