import { dueOf } from './dueOf';
import { readPeriod } from './readPeriod';
import { FOR_A_PERSON, FOR_GOOD, KEEP_FROM, READ, WAITING } from './testing/britishWords';
import type { TriggerDates } from './types';

const DAY = '2020-05-17';
const DATES: TriggerDates = { trigger: DAY, created: DAY, closed: DAY, modified: DAY, sent: DAY, birth: '2010-09-10' };

/** Until when something is kept: a day, "permanent", or what must be known first. */
function answer(keepFor: string, keepFrom = ''): string {
  const due = dueOf(readPeriod(keepFor, keepFrom), DATES);
  return due.permanent ? 'permanent' : (due.keepUntil ?? due.needs.join('+'));
}

const pairs = (lines: readonly string[]): string[][] =>
  lines.map((line) => line.split(' = ')).map((parts) => [parts.slice(0, -1).join(' = '), parts[parts.length - 1]]);

describe('the words of British schedules', () => {
  it.each(pairs(READ))('%s: until %s', (words, day) => expect(answer(words)).toBe(day));
  it.each(pairs(WAITING))('%s: waits for %s', (words, need) => expect(answer(words)).toBe(need));
  it.each(FOR_GOOD)('%s: for good', (words) => expect(answer(words)).toBe('permanent'));
  it.each(FOR_A_PERSON)('%s: a person must say', (words) => expect(answer(words)).toBe('person'));
  it.each(pairs(KEEP_FROM))('%s: %s', (words, said) => {
    const [keepFor, keepFrom] = words.split(' | ');
    expect(answer(keepFor, keepFrom)).toBe(said);
  });
});
