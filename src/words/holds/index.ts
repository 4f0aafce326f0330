import type { WordsArea } from '../load';
import type { HoldsWords } from './types';

export type { HoldsWords } from './types';

/** What is said of holds, on the KIM site and on a site's own page, in each language. */
export const holdsWords: WordsArea<HoldsWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
