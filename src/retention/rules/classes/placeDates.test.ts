import * as fc from 'fast-check';
import { isDay, PLACE_DATES, readPlaceDates } from '.';

describe('the dates of a place', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-1-1', false],
    ['2025-01-01T00:00:00Z', false],
    ['', false],
    [20250101, false],
    [null, false],
  ])('%s is a day: %s', (day, is) => {
    expect(isDay(day)).toBe(is);
  });

  it('are read out of whatever somebody wrote, and nothing else is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const [kind, day] of Object.entries(readPlaceDates(value))) {
          expect(PLACE_DATES).toContain(kind);
          expect(isDay(day)).toBe(true);
        }
      })
    );
    expect(readPlaceDates({ closed: '2025-03-31', created: '2025-03-31', birth: 'soon', __proto__: null })).toEqual({ closed: '2025-03-31' });
  });
});
