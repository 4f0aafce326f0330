export { MARKING_FIELDS, markingReducer, readMarkingFacts, type MarkingFacts } from './markingFacts';
