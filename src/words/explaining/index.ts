import type { WordsArea } from '../load';
import type { ExplainingWords } from './types';

export type { ExplainingWords, WhomToAsk } from './types';

/** The answer to "Why can't I delete this?", in each language. */
export const explainingWords: WordsArea<ExplainingWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
