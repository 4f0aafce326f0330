/** Reading how long records are kept, and reckoning until which day. */
export * from './calendar';
export { dayReckoner, dueOf, dueReckoner } from './dueOf';
export { readPeriod, triggerOf } from './readPeriod';
export type { Reckoner, TriggerNumbers } from './reckon';
export { twentyYearRule } from './twentyYearRule';
export type * from './types';
export { readYearEnd, yearEndAfter, yearEndOf, yearMeant, type YearEnd } from './years';
export { zoneDaysOf, zoneOf, type Zone, type ZoneDays } from './zone';
