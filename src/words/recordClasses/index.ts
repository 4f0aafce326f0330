import type { WordsArea } from '../load';
import type { RecordClassWords } from './types';

export type { RecordClassTabWords, RecordClassWords } from './types';

/** What is said of the class of documents and places, in each language. */
export const recordClassWords: WordsArea<RecordClassWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
