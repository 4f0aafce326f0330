import type { WordsArea } from '../load';
import type { ChangingWords } from './types';

export type { ChangingWords } from './types';

/** What is said of whether somebody may change a marking, in each language. */
export const changingWords: WordsArea<ChangingWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
