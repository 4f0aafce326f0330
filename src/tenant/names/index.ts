export { COLUMN_GROUP, COLUMNS, MARKING_LENGTH, type ColumnName } from './columns';
export { HISTORY, MARKING_HISTORY, type ListName } from './historyList';
export { OPERATIONS } from './operationsList';
export {
  ADD_AND_VIEW_LEVEL,
  COMPONENTS,
  FUNCTION_COMMANDS_ACTION_NAME,
  KEEP_LEVEL,
  MARK_ACTION_NAME,
  RECORD_BANNER_ACTION_NAME,
  RECORD_COMMANDS_ACTION_NAME,
} from './components';
export { CHALLENGE, CHALLENGES } from './challengesList';
export { CONTAINER, CONTAINERS } from './containersList';
export { POST, POSTS } from './postsList';
export { SAMPLE, SAMPLES } from './samplesList';
export { KIM_SITE_PROPERTY, SCHEME, SCHEMES } from './schemesList';
export { RECORD_COLUMNS } from './recordColumns';
export { DATED_FACTS, DECISIONS, DISPOSAL_LOG, RECORD, RECORD_HISTORY, RECORD_OPERATIONS, RECORD_PLACES, SITE_RECORD_LISTS } from './recordLists';
export { HOLD, HOLDS, HOLD_DETAILS, KIM_RECORD_LISTS, SCHEDULE, SCHEDULE_CHANGES, SCHEDULES } from './kimRecordLists';
export {
  FUNCTION,
  FUNCTION_FACTS,
  FUNCTION_MOVES,
  FUNCTION_PAGE,
  FUNCTION_ROLLUPS,
  KIM_FUNCTION_LISTS,
  SITE_FUNCTION_LISTS,
  VOCABULARIES,
} from './functionLists';
