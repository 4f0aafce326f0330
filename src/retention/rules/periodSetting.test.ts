import { periodSettingOf } from './periodSetting';

const schedule = { year: 'calendar', publicRecords: false } as const;
const settings = { year: '', publicRecords: false } as const;

it.each([
  [
    'the class',
    { year: 'tax' } as const,
    { ...schedule, year: 'financial' } as const,
    { ...settings, year: 'academic' } as const,
    { year: 'tax', yearSaidBy: 'schedule' },
  ],
  [
    'the schedule',
    { year: '' } as const,
    { ...schedule, year: 'financial' } as const,
    { ...settings, year: 'academic' } as const,
    { year: 'financial', yearSaidBy: 'schedule' },
  ],
  ['the setting', { year: '' } as const, schedule, { ...settings, year: 'academic' } as const, { year: 'academic', yearSaidBy: 'setting' }],
  ['nobody', { year: '' } as const, schedule, settings, {}],
])('which year is meant, says %s', (_, recordClass, of, site, expected) =>
  expect(periodSettingOf(recordClass, of, site)).toEqual({ ...expected, publicRecords: false })
);

it('the Public Records Act applies where schedule or site say so', () => {
  expect(periodSettingOf({ year: '' }, { ...schedule, publicRecords: true }, settings).publicRecords).toBe(true);
  expect(periodSettingOf({ year: '' }, schedule, { ...settings, publicRecords: true }).publicRecords).toBe(true);
});
