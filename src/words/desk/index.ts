import type { WordsArea } from '../load';
import type { DeskWords } from './types';

export type { DeskWords } from './types';

/** What stands around the views of the marking desk, in each language. */
export const deskWords: WordsArea<DeskWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
