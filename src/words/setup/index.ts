import type { WordsArea } from '../load';
import type { SetupWords } from './types';

export type { SetupWords } from './types';

/** The setup web part's words, one chunk a language. */
export const setupWords: WordsArea<SetupWords> = {
  en: async () => (await import(/* webpackChunkName: "setup-words-en" */ './en')).en,
  cy: async () => (await import(/* webpackChunkName: "setup-words-cy" */ './cy')).cy,
};
