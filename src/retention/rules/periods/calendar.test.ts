import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addMonths, birthday, dayNumber, dayText, parseDay, partsOf } from '.';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
/** Days of the years 1 to 9899, so that what is added stays within four figures. */
const days = fc.integer({ min: -719_162, max: 2_896_000 });
const plain = (number: number): Temporal.PlainDate => EPOCH.add({ days: number });

describe('the calendar, held to Temporal', () => {
  it('a number is a day and a day a number', () => {
    fc.assert(
      fc.property(days, (number) => {
        expect(dayText(number)).toBe(plain(number).toString());
        expect(parseDay(dayText(number))).toBe(number);
        const { year, month, day } = partsOf(number);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
      { numRuns: 2000 }
    );
  });

  it('months later is the same day, or the last of a month that has no such day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1200 }), (number, months) => {
        expect(dayText(addMonths(number, months))).toBe(plain(number).add({ months }, { overflow: 'constrain' }).toString());
      }),
      { numRuns: 2000 }
    );
  });

  it('an age is reached on the birthday, for 29 February on 1 March', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 100 }), (number, years) => {
        const there = plain(number).add({ years }, { overflow: 'constrain' });
        const leapling = plain(number).month === 2 && plain(number).day === 29 && !there.inLeapYear;
        expect(dayText(birthday(number, years))).toBe((leapling ? there.add({ days: 1 }) : there).toString());
      }),
      { numRuns: 2000 }
    );
  });

  it.each([
    '2026-02-29',
    '2026-2-01',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '1900-02-29',
    '26-04-30',
    '2026-04-30 ',
    '0000-01-01',
    '',
    'soon',
    '2026/04/30',
  ])('"%s" is no day', (text) => expect(parseDay(text)).toBeNaN());
});
