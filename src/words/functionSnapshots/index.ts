import type { WordsArea } from '../load';
import type { FunctionSnapshotsWords } from './types';

export type { FunctionSnapshotsWords } from './types';

/** The words of this area, in each language. */
export const functionSnapshotsWords: WordsArea<FunctionSnapshotsWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
