import type { WordsArea } from '../load';
import type { RecordsDeskWords } from './types';

export type { RecordsDeskWords } from './types';

/** What stands around the views of this web part, in each language. */
export const recordsDeskWords: WordsArea<RecordsDeskWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
