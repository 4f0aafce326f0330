import type { WordsArea } from '../load';
import type { FunctionRegisterWords } from './types';

export type { FunctionRegisterWords, RegisterGroup, RegisterOrder, RegisterShown } from './types';

/** The words of this area, in each language. */
export const functionRegisterWords: WordsArea<FunctionRegisterWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
