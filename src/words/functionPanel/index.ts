import type { WordsArea } from '../load';
import type { FunctionPanelWords } from './types';

export type { FunctionPanelWords } from './types';

/** The words of this area, in each language. */
export const functionPanelWords: WordsArea<FunctionPanelWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
