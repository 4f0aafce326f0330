import type { WordsArea } from '../load';
import type { ForwardPlanWords } from './types';

export type { ForwardPlanWords, PlanMeasure, PlanSplit } from './types';

/** The words of this area, in each language. */
export const forwardPlanWords: WordsArea<ForwardPlanWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
