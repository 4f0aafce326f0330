import type { WordsArea } from '../load';
import type { MarkingWords } from './types';

export type { MarkingWords } from './types';

/** The words for markings and their verdicts, loaded one language at a time with `loadWords`. */
export const markingWords: WordsArea<MarkingWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
