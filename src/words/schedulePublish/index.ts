import type { WordsArea } from '../load';
import type { SchedulePublishWords } from './types';

export type { SchedulePublishWords } from './types';

/** The words of publishing a schedule, in each language. */
export const schedulePublishWords: WordsArea<SchedulePublishWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
