import { formatLooseDay, readLooseDay } from './looseDays';

describe('a day as people write it', () => {
  it.each([
    ['', ''],
    ['1996', '1996'],
    [' April  1996 ', '1996-04'],
    ['Apr 1996', '1996-04'],
    ['1 April 1996', '1996-04-01'],
    ['1st April 1996', '1996-04-01'],
    ['1 Ebrill 1996', '1996-04-01'],
    ['Mai 2026', '2026-05'],
    ['17/5/2026', '2026-05-17'],
    ['17.05.2026', '2026-05-17'],
    ['5/2026', '2026-05'],
    ['2026-05-17', '2026-05-17'],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2026', null],
    ['31/4/2026', null],
    ['13/2026', null],
    ['soon', null],
    ['sometime in 1996', null],
    ['96', null],
  ])('%p is %p', (text, day) => expect(readLooseDay(text)).toBe(day));

  it.each([
    ['1996-04-01', 'en', '1 April 1996'],
    ['1996-04-01', 'cy', '1 Ebrill 1996'],
    ['1996-04', 'en', 'April 1996'],
    ['1996', 'cy', '1996'],
    ['', 'en', ''],
    ['soon', 'en', 'soon'],
  ] as const)('%p in %s reads %p', (day, culture, text) => expect(formatLooseDay(day, culture)).toBe(text));

  it.each(['1996', '1996-04', '1996-04-01', '2024-02-29'])('%s is read again as it is written', (day) => {
    for (const culture of ['en', 'cy'] as const) expect(readLooseDay(formatLooseDay(day, culture))).toBe(day);
  });
});
