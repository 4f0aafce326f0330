import { allTimeZones } from '../../local/src/locale/timeZones';
import { zoneName } from './siteZones';

const HOURS = 3_600_000;

function clockIn(zone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return (at) => format.format(at);
}

describe('a site’s time zone', () => {
  it('is London for most British sites, and UTC where the number is not known', () => {
    expect(zoneName(2)).toBe('Europe/London');
    expect(zoneName(93)).toBe('UTC');
    expect(zoneName(0)).toBe('UTC');
  });

  it.each(allTimeZones().map(({ id, description, zone }) => [id, description, zone] as const))('%i, %s, keeps the time of %s', (id, _words, zone) => {
    const [ours, theirs] = [clockIn(zoneName(id)), clockIn(zone)];
    const began = Date.UTC(2015, 0, 1);
    for (let at = began; at < Date.UTC(2027, 0, 1); at += 307 * HOURS) expect(ours(at)).toBe(theirs(at));
  });
});
