import * as fc from 'fast-check';
import { isoOf } from './instants';
import { dateText, numberText, readDateText, readNumberText, type Regional } from './localeText';
import { allTimeZones, timeZone, zoneInformation, zoneOffset } from './timeZones';

const american: Regional = { localeId: 1033, timeZone: 2, time24: false };
const british: Regional = { localeId: 2057, timeZone: 2, time24: true };

describe('dates as a web writes them', () => {
  it.each([
    [american, '2024-02-04T22:17:52Z', '2/4/2024 10:17 PM'],
    [american, '2024-06-04T23:17:52Z', '6/5/2024 12:17 AM'],
    [{ ...american, timeZone: 13 }, '2024-02-04T22:17:52Z', '2/4/2024 2:17 PM'],
    [british, '2024-02-04T22:17:52Z', '04/02/2024 22:17'],
    [{ ...british, localeId: 1106 }, '2024-06-04T23:17:52Z', '05/06/2024 00:17'],
  ])('%j shows %s as %s', (regional, iso, text) => {
    expect(dateText(Date.parse(iso), regional, false)).toBe(text);
  });

  it.each(['2027-03-31', '2027-03-31T12:00:00Z', '13/1/2027', '2/30/2027', '1/1/1899', '1/1/8901', '1/1/2027 25:00', '1/1/2027 13:00 PM', '', 'soon'])(
    'an American web refuses %s',
    (text) => {
      expect(readDateText(text, american)).toBeNull();
    }
  );

  it('are read back as they were written, to the minute, in every zone', () => {
    const day = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) }).map((instant) => Math.floor(instant / 60_000) * 60_000);
    const web = fc.record({ localeId: fc.constantFrom(1033, 2057, 1106, 3081, 1031), timeZone: fc.constantFrom(2, 4, 10, 13, 76, 93), time24: fc.boolean() });
    fc.assert(
      fc.property(day, web, (instant, given) => {
        const regional = given.localeId === 1031 ? { ...given, time24: true } : given;
        const text = dateText(instant, regional, false);
        const back = readDateText(text, regional);
        // An hour that autumn brings twice may come back as either.
        expect(back !== null && [0, 3_600_000].includes(Math.abs(back - instant))).toBe(true);
      })
    );
  });

  it('spring and autumn in London', () => {
    expect(isoOf(readDateText('28/03/2027 00:30', british) ?? 0)).toBe('2027-03-28T00:30:00Z');
    expect(isoOf(readDateText('28/03/2027 12:00', british) ?? 0)).toBe('2027-03-28T11:00:00Z');
    expect(isoOf(readDateText('31/10/2027 12:00', british) ?? 0)).toBe('2027-10-31T12:00:00Z');
  });
});

describe('numbers as a web writes them', () => {
  it('group and part as the locale does', () => {
    expect(numberText(-1234567.5, american)).toBe('-1,234,567.5');
    expect(numberText(1234.5, { ...british, localeId: 1031 })).toBe('1.234,5');
    expect(readNumberText('1.234,5', { ...british, localeId: 1031 })).toBe(1234.5);
    expect(readNumberText('1,234.5', american)).toBe(1234.5);
    expect(readNumberText('twelve', american)).toBeNull();
  });
});

describe('time zones', () => {
  it('give SharePoint’s bias: west of Greenwich is positive', () => {
    expect(zoneInformation(timeZone(13).zone)).toEqual({ Bias: 480, DaylightBias: -60, StandardBias: 0 });
    expect(zoneInformation(timeZone(2).zone)).toEqual({ Bias: 0, DaylightBias: -60, StandardBias: 0 });
  });
});

describe('how far a zone is ahead', () => {
  it('is what the zone says at that moment, on days of change too', () => {
    const shown = (zone: string, instant: number): string =>
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(instant);
    const instant = fc.oneof(
      fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2040, 0, 1) }),
      fc.constantFrom(Date.UTC(2026, 2, 29, 0, 59), Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 0, 59), Date.UTC(2026, 9, 25, 1), Date.UTC(2026, 3, 4, 16))
    );
    fc.assert(
      fc.property(instant, fc.constantFrom(...allTimeZones()), (at, { zone }) => {
        expect(shown('UTC', at + zoneOffset(zone, at))).toBe(shown(zone, at));
      }),
      { numRuns: 200 }
    );
  });
});
