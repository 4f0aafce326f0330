export { createClassifier } from './createClassifier';
export { emailDates, emailDue, isEmail } from './email';
export { ownClassStanding, type OwnClassStanding } from './ownClass';
export { isDay, PLACE_DATES, readPlaceDates, readTriggerDates } from './placeDates';
export { isInUse } from './inUse';
export { findClasses } from './findClasses';
export { suggestClass, type SuggestionInput, type SuggestionSetting } from './suggestClass';
export type * from './types';
