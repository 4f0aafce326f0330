import type { WordsArea } from '../load';
import type { KeepingWords } from './types';

export type { KeepAnswer, KeepingWords } from './types';

/** "Keep or delete", in each language. */
export const keepingWords: WordsArea<KeepingWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
