import type { WordsArea } from '../load';
import type { SchemeErrorWords } from './types';

export type { SchemeErrorWords } from './types';

/** What is said of schemes that are read as data, in each language. */
export const schemeErrorWords: WordsArea<SchemeErrorWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
