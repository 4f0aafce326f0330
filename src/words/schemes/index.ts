import type { WordsArea } from '../load';
import type { SchemeTroubleWords } from './types';

export type { SchemeTrouble, SchemeTroubleWords } from './types';

/** Why a site's scheme cannot be used, in each language; loaded only where it cannot. */
export const schemeTroubleWords: WordsArea<SchemeTroubleWords> = {
  en: async () => (await import(/* webpackChunkName: "scheme-trouble-en" */ './en')).en,
  cy: async () => (await import(/* webpackChunkName: "scheme-trouble-cy" */ './cy')).cy,
};
