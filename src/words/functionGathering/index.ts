import type { WordsArea } from '../load';
import type { FunctionGatheringWords } from './types';

export type { CountedWholeBecause, FunctionGatheringWords } from './types';

/** The words of this area, in each language. */
export const functionGatheringWords: WordsArea<FunctionGatheringWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
