import type { WordsArea } from '../load';
import type { WhatToKeepWords } from './types';

export type { WhatToKeepWords } from './types';

/** What a department's published schedule says, in each language. */
export const whatToKeepWords: WordsArea<WhatToKeepWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
