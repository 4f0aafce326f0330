export { readRecordFacts, RECORD_FIELDS, type RecordFacts } from './recordFacts';
