import type { WordsArea } from '../load';
import type { PeriodWords } from './types';

export type { PeriodWords } from './types';

/** What is said of how long something is kept, in each language. */
export const periodWords: WordsArea<PeriodWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
