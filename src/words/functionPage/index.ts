import type { WordsArea } from '../load';
import type { FunctionPageWords } from './types';

export type { FunctionPageWords } from './types';

/** The words of this area, in each language. */
export const functionPageWords: WordsArea<FunctionPageWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
