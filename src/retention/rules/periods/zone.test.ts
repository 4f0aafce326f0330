import * as fc from 'fast-check';
import { zoneOf } from '.';

const ZONES: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/GMT+12', 'Etc/GMT-14'];

/** What Intl itself says, a format a zone. */
function oracle(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (at) => format.format(at);
}

const kept = new Map(ZONES.map((zone) => [zone, { ours: zoneOf(zone), theirs: oracle(zone) }]));

describe('on which day a moment falls', () => {
  it.each([
    // The last Sunday of March 2026: at 01:00 UTC the clocks in London go to 02:00.
    ['Europe/London', '2026-03-28T23:59:59Z', '2026-03-28'],
    ['Europe/London', '2026-03-29T00:00:00Z', '2026-03-29'],
    ['Europe/London', '2026-03-29T23:00:00Z', '2026-03-30'],
    ['Europe/London', '2026-03-29T22:59:59Z', '2026-03-29'],
    ['Europe/London', '2026-03-31T23:00:00Z', '2026-04-01'],
    // The last Sunday of October: back to 01:00.
    ['Europe/London', '2026-10-24T23:30:00Z', '2026-10-25'],
    ['Europe/London', '2026-10-25T23:30:00Z', '2026-10-25'],
    ['Europe/London', '2026-12-31T23:59:59.999Z', '2026-12-31'],
    ['Europe/London', '2026-06-30T23:30:00+01:00', '2026-06-30'],
    // British Standard Time, 1968 to 1971: an hour ahead in winter too.
    ['Europe/London', '1970-01-01T23:30:00Z', '1970-01-02'],
    // Samoa left 30 December 2011 out.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['America/New_York', '2026-05-17T03:59:59Z', '2026-05-16'],
    ['Asia/Kathmandu', '2026-05-17T18:15:00Z', '2026-05-18'],
    ['Pacific/Kiritimati', '2026-05-17T10:00:00Z', '2026-05-18'],
    ['UTC', '2024-02-29T00:00:00Z', '2024-02-29'],
    // Noon in UTC, as dates without times are stored, is that day in every zone from -12 to +11.
    ['America/Los_Angeles', '2026-03-31T12:00:00Z', '2026-03-31'],
  ])('in %s, %s is %s', (zone, instant, day) => expect(zoneOf(zone)(instant)).toBe(day));

  it.each([
    '',
    'soon',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-05-17T24:30:00Z',
    '2026-05-17T12:00:00',
    '17/05/2026',
    '2026-05-17',
    '20xx-05-17T12:00:00Z',
  ])('"%s" is no point in time', (instant) => expect(zoneOf('Europe/London')(instant)).toBe(''));

  it('is what Intl says, in every zone of the world, close to midnight and where clocks change', () => {
    const seconds = fc.oneof(
      fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2060, 0, 1) / 1000 }),
      // The hours around the ends of March and October, when most clocks change.
      fc
        .tuple(fc.integer({ min: 1975, max: 2040 }), fc.constantFrom(2, 3, 8, 9, 10), fc.integer({ min: 0, max: 31 * 86_400 }))
        .map(([year, month, s]) => Date.UTC(year, month, 1) / 1000 + s)
    );
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), seconds, (zone, at) => {
        const { ours, theirs } = kept.get(zone)!;
        expect(ours(new Date(at * 1000).toISOString())).toBe(theirs(at * 1000));
      }),
      { numRuns: 20_000 }
    );
  });

  it('throws where there is no such zone', () => expect(() => zoneOf('Rivers/Central')).toThrow(RangeError));
});
