export * from './types';
export { pastOf } from './pastOf';
export { readFacts } from './readFacts';
