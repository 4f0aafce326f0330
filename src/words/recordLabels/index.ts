import type { WordsArea } from '../load';
import type { RecordLabelsWords } from './types';

export type { RecordLabelsWords } from './types';

/** A site's Microsoft labels, in each language. */
export const recordLabelsWords: WordsArea<RecordLabelsWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
