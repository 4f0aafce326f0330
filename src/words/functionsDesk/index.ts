import type { WordsArea } from '../load';
import type { FunctionsDeskWords } from './types';

export type { FunctionsDeskWords } from './types';

/** The words of this area, in each language. */
export const functionsDeskWords: WordsArea<FunctionsDeskWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
