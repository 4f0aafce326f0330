export { createChallengeDesk, LONGEST_WORDS, type ChallengeDeskOptions, type ChallengeSite } from './createChallengeDesk';
export type * from './challengeDesk';
