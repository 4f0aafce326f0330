/** Challenges to a marking, and notices: what can happen to one, who may, and where it goes. */
export { CHALLENGE_ROW_KINDS, isOpen } from './challenge';
export type { Challenge, ChallengeForm, ChallengeRow, ChallengeRowKind, ChallengeState, Remark } from './challenge';
export { answerBy, dayOf, isOverdue } from './due';
export { actsOpenTo, foldChallenges, type ChallengeAct, type Speakers } from './foldChallenge';
export { holdersAt, speaksFor, type Holding } from './holdings';
export { judgeProposal, type ChallengeProposal } from './proposal';
export { routeOf, type ChallengeRoute } from './routeOf';
