import { formatNumber } from '../numbers';
import type { SchedulePublishWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const some = (value: number, one: string, more = `${one}s`): string => `${n(value)} ${value === 1 ? one : more}`;

export const en: SchedulePublishWords = {
  pageHeading: 'Publish what we keep',
  pageLead:
    'One page for the public that stands alone, and the same as an open table. The page needs no script and works on paper, on a phone and with a screen reader.',
  language: 'Language of the page',
  languages: { en: 'English', cy: 'Welsh' },
  contact: 'Whom the public may ask',
  contactHint: 'A post and an address, such as “Records team, records@rivers.example”. It may stay empty.',
  notPublished: 'Owners, usual markings and which records are vital are not published. Retired classes are left out.',
  preview: 'Look at the page first',
  previewOf: (classes) => `The page as it will be, with ${some(classes, 'class', 'classes')}`,
  savePage: 'Download the page (HTML)',
  saveTable: 'Download the table (CSV)',
  together: 'The page links to a table called schedule.csv beside it. Put both in one place.',
  undecided: (classes) =>
    `${some(classes, 'class', 'classes')} ${classes === 1 ? 'needs' : 'need'} a person. The page says that a person decides, and quotes your words.`,

  wholeHeading: 'The whole schedule',
  wholeLead: 'Every field of every class, retired ones too. It can be changed in a spreadsheet and brought in again.',
  saveWhole: 'Download the whole schedule (CSV)',

  purviewHeading: 'For Microsoft Purview',
  purviewLead: 'Purview’s file plan counts in days and has labels with short names. What it cannot say is left out and named here.',
  days: 'How years become days',
  daysKinds: {
    safe: 'Never before the calendar date',
    times365: '365 days a year: some days short',
  },
  goes: (rows, leftOut) => `${some(rows, 'label')} in the file plan${leftOut > 0 ? `, ${some(leftOut, 'class', 'classes')} left out` : ''}.`,
  warnings: 'What to know before you import it',
  noWarnings: 'Nothing is lost on the way.',
  recordClass: 'Class',
  warning: 'What to know',
  more: (left) => `${n(left)} more stand in the same way.`,
  savePlan: (labels) => `Download the file plan with ${some(labels, 'label')} (CSV)`,
  failed: 'This could not be made. Open the page again and try once more.',
};
