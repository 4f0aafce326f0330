import type { WordsArea } from '../load';
import type { FunctionListWords } from './types';

export type { FunctionListWords } from './types';

/** The words of this area, in each language. */
export const functionListWords: WordsArea<FunctionListWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
