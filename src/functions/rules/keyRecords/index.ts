export { isWatched, standingOf, type FoundRecord } from './standingOf';
export { addingRecord, addingSeries, alreadyThere, NOTHING_SAID, removingRecord, seriesFromClass, type SaidOfRecord } from './addRecords';
export { checkByHand, EMPTY_BY_HAND, recordByHand, type ByHandProblems, type RecordByHand } from './paperRecord';
