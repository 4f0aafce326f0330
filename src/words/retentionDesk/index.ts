import type { WordsArea } from '../load';
import type { RetentionDeskWords } from './types';

export type { RetentionDeskWords } from './types';

/** What stands around the views of this web part, in each language. */
export const retentionDeskWords: WordsArea<RetentionDeskWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
