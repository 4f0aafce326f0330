import type { WordsArea } from '../load';
import type { FunctionKeepingWords } from './types';

export type { FunctionKeepingWords } from './types';

/** The words of this area, in each language. */
export const functionKeepingWords: WordsArea<FunctionKeepingWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
