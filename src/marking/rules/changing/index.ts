/** Who may change a marking, and what it needs. */
export { actorFor, isReceived, type Post, type Provenance, type Standing } from './actorFor';
export { changeKinds } from './changeKinds';
export { detailsNeeds, type DetailsChange } from './detailsNeeds';
export { isRelease, judgeChange, type Change, type ChangeCode, type ChangeVerdict } from './judgeChange';
export { originatorText, readOriginator, type Originator } from './originator';
