import type { WordsArea } from '../load';
import type { FunctionFieldWords } from './types';

export type { ChoiceWords, FunctionFieldWords, PartWords, SectionName, ValueName } from './types';

/** The words of this area, in each language. */
export const functionFieldWords: WordsArea<FunctionFieldWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
