export * from './types';
export { readPath, sameJson, valueAt, withChange } from './paths';
export { changesBetween } from './changesBetween';
export { foldPage, whoSaid } from './foldPage';
export { readPageBody } from './readPageBody';
export { conflictsOf, type Conflict } from './conflictsOf';
