import type { WordsArea } from '../load';
import type { ScheduleImportWords } from './types';

export type { RowOnlyCode, ScheduleImportWords } from './types';

/** What is said of schedules on their way in and out, in each language. */
export const scheduleImportWords: WordsArea<ScheduleImportWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
