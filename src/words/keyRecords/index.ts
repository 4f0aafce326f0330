import type { WordsArea } from '../load';
import type { KeyRecordWords } from './types';

export type { KeyRecordWords, UnreadWordCode } from './types';

/** The words of this area, in each language. */
export const keyRecordWords: WordsArea<KeyRecordWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
