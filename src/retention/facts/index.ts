export { readRecordFacts, RECORD_FIELDS, type RecordFacts } from './recordFacts';
export { recordInput } from './recordInput';
