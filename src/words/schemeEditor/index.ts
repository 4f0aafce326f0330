import type { WordsArea } from '../load';
import type { SchemeEditorWords } from './types';

export type { SchemeEditorWords, SchemePart, SchemeStatus } from './types';

/** What the editor of schemes says, in each language. */
export const schemeEditorWords: WordsArea<SchemeEditorWords> = {
  en: async () => (await import(/* webpackChunkName: "scheme-editor-words-en" */ './en')).en,
  cy: async () => (await import(/* webpackChunkName: "scheme-editor-words-cy" */ './cy')).cy,
};
