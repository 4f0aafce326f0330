export { createClassifier } from './createClassifier';
export { emailDates, emailDue, isEmail } from './email';
export { isDay, PLACE_DATES, readPlaceDates } from './placeDates';
export type * from './types';
