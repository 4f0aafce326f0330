/** Sampled checks: a few documents, looked at by a person. */
export { isDone, lastJudged, type Check, type CheckedDocument, type GivenJudgement } from './check';
export { createCheckDesk, type CheckDesk, type Checks } from './createCheckDesk';
