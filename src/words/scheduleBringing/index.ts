import type { WordsArea } from '../load';
import type { ScheduleBringingWords } from './types';

export type { ScheduleBringingWords } from './types';

/** The words of bringing in a schedule, in each language. */
export const scheduleBringingWords: WordsArea<ScheduleBringingWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
