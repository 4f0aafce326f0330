import type { WordsArea } from '../load';
import type { RetentionSetupWords } from './types';

export type { RetentionSetupWords } from './types';

/** What the setup says of retention, in each language. */
export const retentionSetupWords: WordsArea<RetentionSetupWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
