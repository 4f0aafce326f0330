/** When a marking ends, what it becomes, and whose word that waits for. */
export { daysSince, judgeLapse, type Lapse, type LapseProblemCode, type Lapsing } from './judgeLapse';
export { whoMayLapse, type LapseStanding } from './whoMayLapse';
