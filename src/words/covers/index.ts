import type { WordsArea } from '../load';
import type { CoversWords } from './types';

export { NOT_COVERED, type CoversWords, type NotCovered } from './types';

/** What retention here does not reach, in each language. */
export const coversWords: WordsArea<CoversWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
