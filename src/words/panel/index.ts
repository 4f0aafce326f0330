import type { WordsArea } from '../load';
import type { PanelWords } from './types';

export type { PanelWords } from './types';

/** The marking panel's words, one chunk a language. */
export const panelWords: WordsArea<PanelWords> = {
  en: async () => (await import(/* webpackChunkName: "panel-words-en" */ './en')).en,
  cy: async () => (await import(/* webpackChunkName: "panel-words-cy" */ './cy')).cy,
};
