export { createClassifier } from './createClassifier';
export { emailDates, emailDue, isEmail } from './email';
export { ownClassStanding, type OwnClassStanding } from './ownClass';
export { isDay, PLACE_DATES, readPlaceDates, readTriggerDates } from './placeDates';
export type * from './types';
