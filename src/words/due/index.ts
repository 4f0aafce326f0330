import type { WordsArea } from '../load';
import type { DueWords } from './types';

export type { DueWords } from './types';

/** What is said of markings that have come to their end, in each language. */
export const dueWords: WordsArea<DueWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
