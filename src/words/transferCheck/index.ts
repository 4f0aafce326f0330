import type { WordsArea } from '../load';
import type { TransferCheckWords } from './types';

export type { TransferCheckWords } from './types';

/** What is said of a list of records for transfer, in each language. */
export const transferCheckWords: WordsArea<TransferCheckWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
