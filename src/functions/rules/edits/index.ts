export * from './types';
export { readPath, sameJson, valueAt, withChange } from './paths';
export { changesBetween } from './changesBetween';
export { foldPage, lateKey } from './foldPage';
export { whoSaid } from './whoSaid';
export { readPageBody } from './readPageBody';
export { conflictsOf, type Conflict } from './conflictsOf';
export { canonical, canonicalPage } from './canonical';
export { mayOf, type AtPage, type PageRights } from './mayOf';
export {
  confirmationStanding,
  countersignersOf,
  countersignStanding,
  isDueForCountersign,
  type ConfirmationStanding,
  type CountersignStanding,
} from './confirmationStanding';
export { splitChanges } from './splitChanges';
export { wouldStand } from './wouldStand';
export { unfinishedKey } from './longEdits';
export { conflictsToSettle, rebase, settleConflicts, type Draft } from './rebase';
