import type { WordsArea } from '../load';
import type { TakeOnWords } from './types';

export type { TakeOnWords } from './types';

/** What is said when markings are taken on, one chunk a language. */
export const takeOnWords: WordsArea<TakeOnWords> = {
  en: async () => (await import(/* webpackChunkName: "take-on-words-en" */ './en')).en,
  cy: async () => (await import(/* webpackChunkName: "take-on-words-cy" */ './cy')).cy,
};
