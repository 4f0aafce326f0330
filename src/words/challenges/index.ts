import type { WordsArea } from '../load';
import type { ChallengeWords } from './types';

export type { ChallengeStateWord, ChallengeWords, RemarkKind } from './types';

/** What is said about challenges, one chunk a language. */
export const challengeWords: WordsArea<ChallengeWords> = {
  en: async () => (await import(/* webpackChunkName: "challenge-words-en" */ './en')).en,
  cy: async () => (await import(/* webpackChunkName: "challenge-words-cy" */ './cy')).cy,
};
