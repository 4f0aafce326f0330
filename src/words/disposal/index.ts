import type { WordsArea } from '../load';
import type { DisposalWords } from './types';

export type { DisposalWords } from './types';

/** What is said of disposal, in each language. */
export const disposalWords: WordsArea<DisposalWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
