export { COLUMN_GROUP, COLUMNS, MARKING_LENGTH, type ColumnName } from './columns';
export { HISTORY, MARKING_HISTORY, type ListName } from './historyList';
export { OPERATIONS } from './operationsList';
export { ADD_AND_VIEW_LEVEL, COMPONENTS, KEEP_LEVEL, MARK_ACTION_NAME } from './components';
export { CHALLENGE, CHALLENGES } from './challengesList';
export { CONTAINER, CONTAINERS } from './containersList';
export { POST, POSTS } from './postsList';
export { SAMPLE, SAMPLES } from './samplesList';
export { KIM_SITE_PROPERTY, SCHEME, SCHEMES } from './schemesList';
