import { bucketsOf, readDay } from './intervals';

const on = (text: string): Date => readDay(text) ?? new Date(NaN);
const cut = (from: string, to: string, interval: 'day' | 'week' | 'month'): string[] =>
  bucketsOf(on(from), on(to), interval).map((each) => `${each.from}/${each.to}`);

describe('intervals of analytics', () => {
  it('are days, weeks from the first day, or months of the calendar', () => {
    expect(cut('2017-01-01', '2017-01-3', 'day')).toEqual(['2017-01-01/2017-01-02', '2017-01-02/2017-01-03']);
    expect(cut('2017-05-01', '2017-05-20', 'week')).toEqual(['2017-05-01/2017-05-08', '2017-05-08/2017-05-15', '2017-05-15/2017-05-20']);
    expect(cut('2016-11-15', '2017-02-01', 'month')).toEqual(['2016-11-15/2016-12-01', '2016-12-01/2017-01-01', '2017-01-01/2017-02-01']);
    expect(cut('2017-01-01', '2017-01-01', 'day')).toEqual([]);
  });

  it('begin and end on days that there are', () => {
    expect(readDay('2026-02-29')).toBeNull();
    expect(readDay('yesterday')).toBeNull();
    expect(on('2026-05-17T13:40:00Z').toISOString()).toBe('2026-05-17T00:00:00.000Z');
  });
});
