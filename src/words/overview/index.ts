import type { WordsArea } from '../load';
import type { OverviewWords } from './types';

export type { FindingWords, OverviewWords } from './types';

/** The overview's words, one chunk a language. */
export const overviewWords: WordsArea<OverviewWords> = {
  en: async () => (await import(/* webpackChunkName: "overview-words-en" */ './en')).en,
  cy: async () => (await import(/* webpackChunkName: "overview-words-cy" */ './cy')).cy,
};
