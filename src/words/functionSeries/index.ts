import type { WordsArea } from '../load';
import type { FunctionSeriesWords } from './types';

export type { FunctionSeriesWords, SeriesShown } from './types';

/** The words of this area, in each language. */
export const functionSeriesWords: WordsArea<FunctionSeriesWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
