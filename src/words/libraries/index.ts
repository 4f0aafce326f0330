import type { WordsArea } from '../load';
import type { LibrariesWords } from './types';

export type { LibrariesWords } from './types';

/** What the view of libraries and folders says, in each language. */
export const librariesWords: WordsArea<LibrariesWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
