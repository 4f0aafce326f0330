import type { WordsArea } from '../load';
import type { LabelsWords } from './types';

export type { LabelsWords } from './types';

/** What is said of sensitivity labels beside markings, in each language. */
export const labelsWords: WordsArea<LabelsWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
