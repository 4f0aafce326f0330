import type { WordsArea } from '../load';
import type { AppraisalReportWords } from './types';

export type { AppraisalReportWords } from './types';

/** The words of this area, in each language. */
export const appraisalReportWords: WordsArea<AppraisalReportWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
