export { HOLD_REASONS } from './types';
export type * from './types';
export { createHoldTest, type HoldSetting } from './createHoldTest';
export { heldState } from './heldState';
export { isInForce, type HoldMoment } from './isInForce';
export {
  foldHolds,
  HOLD_LINE_KINDS,
  type FoldedHolds,
  type HoldLine,
  type HoldLineKind,
  type HoldsProblem,
  type HoldsProblemCode,
  type ReadHoldLine,
} from './foldHolds';
export { readHoldBody, writeHoldBody, type HoldBody } from './holdBody';
export { sealHold } from './sealHold';
export { holdBook, type BegunHold, type HalfDone, type HoldBook, type HoldStanding } from './holdBook';
export { judgeHold, LONGEST_PHRASE, type HoldProblem, type HoldProblemCode } from './judgeHold';
export { readPlaces } from './readPlaces';
export { sitesOf, type HoldReach } from './sitesOf';
export { keysOfScope } from './scopeKeys';
export { wordsOf } from './wordsOf';
