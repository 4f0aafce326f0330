import type { WordsArea } from '../load';
import type { FunctionLevelWords } from './types';

export type { FunctionLevelWords } from './types';

/** What is said of how complete a function page is, in each language. */
export const functionLevelWords: WordsArea<FunctionLevelWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
