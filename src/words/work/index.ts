import type { WordsArea } from '../load';
import type { WorkWords } from './types';

export type { ProblemWords, WorkWords } from './types';

/** What is said about long work, one chunk a language. */
export const workWords: WordsArea<WorkWords> = {
  en: async () => (await import(/* webpackChunkName: "work-words-en" */ './en')).en,
  cy: async () => (await import(/* webpackChunkName: "work-words-cy" */ './cy')).cy,
};
