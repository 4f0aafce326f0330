import { formDateTime } from './formDates';

describe('a date as a form of the site takes it', () => {
  it.each([
    [1033, '2026-05-03T16:21:07Z', '5/3/2026 4:21:07 PM'],
    [1033, '2026-05-03T00:00:00Z', '5/3/2026 12:00:00 AM'],
    [1033, '2026-05-03T12:00:00Z', '5/3/2026 12:00:00 PM'],
    [2057, '2026-05-03T16:21:07Z', '03/05/2026 16:21:07'],
    [1106, '2026-12-31T23:59:59Z', '31/12/2026 23:59:59'],
  ])('on a site of locale %i, %s is %s', (lcid, iso, text) => {
    expect(formDateTime(iso, lcid)).toBe(text);
  });

  it('is not guessed at', () => {
    expect(() => formDateTime('2026-05-03', 1041)).toThrow(RangeError);
    expect(() => formDateTime('yesterday', 1033)).toThrow(RangeError);
  });
});
