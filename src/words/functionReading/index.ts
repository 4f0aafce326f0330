import type { WordsArea } from '../load';
import type { FunctionReadingWords } from './types';

export type { FunctionReadingWords } from './types';

/** The words of this area, in each language. */
export const functionReadingWords: WordsArea<FunctionReadingWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
