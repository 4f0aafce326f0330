import type { WordsArea } from '../load';
import type { QueueWords } from './types';

export type { Answer, QueueWords } from './types';

/** What is said of what is due, in each language. */
export const queueWords: WordsArea<QueueWords> = {
  en: async () => (await import('./en')).en,
  cy: async () => (await import('./cy')).cy,
};
