import { dueOf, readPeriod } from '../../src/retention/rules/periods';
import { datesFrom, needsAsOptions, type DateOptions } from './scheduleDates';

function due(period: string, from: string, options: DateOptions): readonly [string | null, readonly string[]] {
  const reading = readPeriod(period, from);
  const { keepUntil, needs } = dueOf(reading, datesFrom(options, from, reading));
  return [keepUntil, needsAsOptions(needs, options)];
}

const D = '2020-05-17';

describe('what --trigger stands for', () => {
  it.each<[string, string, DateOptions, string | null, readonly string[]]>([
    // What the schedule's "keep from" names.
    ['6 years', 'Creation', { trigger: D }, '2026-05-17', []],
    ['6 years', 'Last action', { trigger: D }, '2026-05-17', []],
    ['6 years', 'Date of visit', { trigger: D }, '2026-05-17', []],
    ['6 years', 'Cessation of contract', { trigger: D }, '2026-05-17', []],
    ['6 years', 'Date superseded', { trigger: D }, '2026-05-17', []],
    ['10 years', 'Date of death', { trigger: D }, '2030-05-17', []],
    ['25 years', 'Date of birth', { trigger: D }, '2045-05-17', []],
    ['6 years', 'End of financial year', { trigger: D }, '2027-03-31', []],
    // An option of its own says it better.
    ['6 years', 'Closure', { closed: '2021-01-31' }, '2027-01-31', []],
    ['6 years', 'Closure', { trigger: D, closed: '2021-01-31' }, '2027-01-31', []],
    // Without a "keep from", what the period's own words count from.
    ['6 years', '', { trigger: D }, '2026-05-17', []],
    ['Current year plus 6', '', { trigger: D }, '2026-12-31', []],
    ['6 years after last court date', '', { trigger: D }, '2026-05-17', []],
    ['6 years from creation', '', { trigger: D }, '2026-05-17', []],
    ['6 years after closure', '', { trigger: D }, '2026-05-17', []],
    ['6 years or until superseded, whichever is later', '', { trigger: D, superseded: '2029-01-01' }, '2029-01-01', []],
    // Never another date than that.
    ['Until superseded', 'Creation', { trigger: D }, null, ['superseded']],
    ['Until superseded', '', { trigger: D }, null, ['superseded']],
    ['Until child is 18 plus a further three years', 'Creation', { trigger: D }, null, ['birth']],
    ['Until 25th birthday', '', { trigger: D }, null, ['birth']],
    ['10 years after death', '', { trigger: D }, null, ['death']],
    ['Until closure', 'Creation', { trigger: D }, null, ['closed']],
    ['6 years', 'Cessation of contract', { superseded: D, birth: D }, null, ['closed']],
    ['6 years', 'Creation', {}, null, ['trigger']],
    ['6 years', 'Various', { trigger: D }, null, ['person']],
    ['6 years after creation or 3 years after last contact, whichever is later', 'Creation', { trigger: D }, null, ['person']],
  ])('"%s" from "%s" with %j: until %s, needing %j', (period, from, options, keepUntil, needs) => {
    expect(due(period, from, options)).toEqual([keepUntil, needs]);
  });
});
