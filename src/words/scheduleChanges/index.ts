import type { WordsArea } from '../load';
import type { ScheduleChangesWords } from './types';

export type { ScheduleChangesWords } from './types';

/** The words of changes to the schedule, in each language. */
export const scheduleChangesWords: WordsArea<ScheduleChangesWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
