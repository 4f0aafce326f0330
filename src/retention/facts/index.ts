export { readRecordFacts, RECORD_FIELDS, type RecordFacts } from './recordFacts';
export { recordInput } from './recordInput';
export { documentCounter, type CountingOptions } from './countDocuments';
export { createRecordReader, recordJudge, type ReadRecord, type RecordGround } from './recordReader';
