import { cultures, formatDate, formatDateTime, formatNumber, formatPercent, listWithAnd, listWithOr, loadWords, pickCulture, plural, pluralCategory } from '.';

describe('the language of a locale', () => {
  it.each([
    ['cy', 'cy'],
    ['cy-GB', 'cy'],
    ['CY_gb', 'cy'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['cyx', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    [null, 'en'],
  ])('%s is %s', (locale, culture) => expect(pickCulture(locale)).toBe(culture));
});

describe('plurals', () => {
  it.each(cultures)('follow CLDR in %s', (culture) => {
    const rules = new Intl.PluralRules(culture);
    for (let count = 0; count <= 120; count++) expect([count, pluralCategory(count, culture)]).toEqual([count, rules.select(count)]);
  });

  it('fall back to the form for all other counts', () => {
    expect(plural(3, 'cy', { two: 'ddogfen', other: 'dogfen' })).toBe('dogfen');
    expect(plural(2, 'cy', { two: 'ddogfen', other: 'dogfen' })).toBe('ddogfen');
  });
});

describe('dates', () => {
  it.each([
    ['en', '17 May 2026'],
    ['cy', '17 Mai 2026'],
  ] as const)('in %s read %s', (culture, text) => {
    expect(formatDate('2026-05-17T12:00:00Z', culture, 'Europe/London')).toBe(text);
  });

  it.each(['en', 'cy'] as const)('have the month names of CLDR in %s', (culture) => {
    for (let month = 1; month <= 12; month++) {
      const moment = new Date(Date.UTC(2026, month - 1, 5, 12));
      const cldr = new Intl.DateTimeFormat(culture === 'en' ? 'en-GB' : 'cy', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
      expect(formatDate(moment, culture, 'UTC')).toBe(cldr.format(moment));
    }
  });

  it('are read in the zone that is asked for', () => {
    expect(formatDateTime('2026-06-30T23:30:00Z', 'en', 'Europe/London')).toBe('1 July 2026 at 00:30');
    expect(formatDateTime('2026-06-30T23:30:00Z', 'cy', 'UTC')).toBe('30 Mehefin 2026 am 23:30');
  });

  it('that are none are refused', () => expect(() => formatDate('soon', 'en', 'UTC')).toThrow(RangeError));
});

describe('numbers', () => {
  it.each(cultures)('have thousands separators in %s, as CLDR has them', (culture) => {
    expect(formatNumber(1234567, culture)).toBe('1,234,567');
    expect(formatNumber(1234.56, culture, 1)).toBe(new Intl.NumberFormat(culture, { maximumFractionDigits: 1 }).format(1234.56));
    expect(formatPercent(0.689, culture)).toBe('69%');
  });
});

describe('lists', () => {
  it('join with and, or, and their Welsh words', () => {
    expect(listWithOr(['A', 'B', 'C'], 'en')).toBe('A, B or C');
    expect(listWithOr(['A', 'B'], 'cy')).toBe('A neu B');
    expect(listWithAnd(['SECRET', 'LEGAL'], 'cy')).toBe('SECRET a LEGAL');
    expect(listWithAnd(['SECRET', 'OFFICIAL'], 'cy')).toBe('SECRET ac OFFICIAL');
    expect(listWithAnd(['one'], 'en')).toBe('one');
    expect(listWithAnd([], 'en')).toBe('');
  });
});

describe('an area of words', () => {
  it('loads only the language that is asked for', async () => {
    const loaded: string[] = [];
    const area = {
      en: async () => {
        loaded.push('en');
        return { hello: 'hello' };
      },
      cy: async () => {
        loaded.push('cy');
        return { hello: 'helô' };
      },
    };
    await expect(loadWords(area, 'cy')).resolves.toEqual({ hello: 'helô' });
    expect(loaded).toEqual(['cy']);
  });
});
