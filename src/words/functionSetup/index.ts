import type { WordsArea } from '../load';
import type { FunctionSetupWords } from './types';

export type { FunctionSetupWords } from './types';

/** What the setup says of the function page, in each language. */
export const functionSetupWords: WordsArea<FunctionSetupWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
