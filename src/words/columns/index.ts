import type { WordsArea } from '../load';
import type { ColumnWords } from './types';

export type { ColumnWords } from './types';

/** The heads of columns and lists, one chunk a language. */
export const columnWords: WordsArea<ColumnWords> = {
  en: async () => (await import(/* webpackChunkName: "column-words-en" */ './en')).en,
  cy: async () => (await import(/* webpackChunkName: "column-words-cy" */ './cy')).cy,
};
