import type { WordsArea } from '../load';
import type { FunctionChangesWords } from './types';

export type { FunctionChangesWords } from './types';

/** The words of this area, in each language. */
export const functionChangesWords: WordsArea<FunctionChangesWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
