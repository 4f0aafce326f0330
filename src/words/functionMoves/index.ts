import type { WordsArea } from '../load';
import type { FunctionMovesWords } from './types';

export type { FunctionMovesWords } from './types';

/** What the KIM site says of functions that became other functions, in each language. */
export const functionMovesWords: WordsArea<FunctionMovesWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
