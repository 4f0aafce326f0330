import type { WordsArea } from '../load';
import type { FunctionReportWords } from './types';

export type { FunctionReportWords } from './types';

/** The words of this area, in each language. */
export const functionReportWords: WordsArea<FunctionReportWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
