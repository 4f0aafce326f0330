import type { WordsArea } from '../load';
import type { ReleaseWords } from './types';

export type { ReleaseWords } from './types';

/** What is said where the copy is made that is released, in each language. */
export const releaseWords: WordsArea<ReleaseWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
