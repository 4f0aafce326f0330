export { pageLink, placeLink } from './pageLink';
export { timelineOf, type TimelineEntry, type TimelineSubject } from './timelineOf';
export { gatheredBeside, libraryOf, type GatheredBeside } from './gatheredBeside';
export { missingParts } from './missingParts';
