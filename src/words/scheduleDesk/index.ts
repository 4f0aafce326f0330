import type { WordsArea } from '../load';
import type { ScheduleDeskWords } from './types';

export type { ChangeRefusalCode, ScheduleDeskWords, ScheduleRefusalCode } from './types';

/** The words of the department's schedule, in each language. */
export const scheduleDeskWords: WordsArea<ScheduleDeskWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
