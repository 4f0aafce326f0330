import type { RetentionDeskWords } from './types';

export const en: RetentionDeskWords = {
  title: 'Retention schedules and holds',
  reading: 'Reading the department’s schedules',
  tabs: { schedule: 'Schedule', changes: 'Changes', publish: 'What to keep', holds: 'Holds' },
  moreTabs: 'More',
  notLoaded: 'This part could not be loaded. Check your connection and open the page again.',
  notOn: 'This site does not keep the department’s schedules yet. An owner of the site can make it ready with the web part “Marking schemes”.',
};
