import type { WordsArea } from '../load';
import type { CompromiseWords } from './types';

export type { CompromiseWords } from './types';

/** What is said when something has gone wrong, in each language. */
export const compromiseWords: WordsArea<CompromiseWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
