import type { FaultRule } from './types';

const isCount = (value: number | undefined, least = 0): boolean => value === undefined || (Number.isInteger(value) && value >= least);
const isSpan = (value: number | undefined): boolean => value === undefined || (Number.isFinite(value) && value >= 0);

function complaint(rule: FaultRule): string | null {
  if (!isCount(rule.after) || !isCount(rule.times) || !isCount(rule.part, 1)) return '`after`, `times` and `part` are whole numbers; `part` begins with 1.';
  if (rule.share !== undefined && !(rule.share >= 0 && rule.share <= 1)) return '`share` is from 0 to 1.';
  if (rule.seed !== undefined && !Number.isSafeInteger(rule.seed)) return '`seed` is a whole number.';
  if (!isSpan(rule.forSeconds)) return '`forSeconds` is a number of seconds.';
  if (rule.kind === undefined || rule.kind === 'answer') {
    if (!Number.isInteger(rule.status) || rule.status < 400 || rule.status > 599) return '`status` is from 400 to 599.';
    if (!isSpan(rule.retryAfter)) return '`retryAfter` is a number of seconds.';
  }
  if (rule.kind === 'latency') {
    if (!isSpan(rule.milliseconds) || !isSpan(rule.upTo)) return '`milliseconds` and `upTo` are numbers of milliseconds.';
    if (rule.upTo !== undefined && rule.upTo < rule.milliseconds) return '`upTo` is not less than `milliseconds`.';
  }
  return null;
}

/** @throws RangeError, with a sentence for people, where a number of a rule makes no sense */
export function checkRule(rule: FaultRule): void {
  const found = complaint(rule);
  if (found !== null) throw new RangeError(found);
}
