/** Taking on the markings that a library already holds. */
export { createTakeOnDesk } from './createTakeOnDesk';
export {
  MOST_AT_ONCE,
  type EarlierTakeOn,
  type NotTaken,
  type PlannedLine,
  type TakeOnDesk,
  type TakeOnFindings,
  type TakeOnPlan,
  type TakeOnReport,
  type TakingOn,
} from './takeOnDesk';
