export type * from './types';
export { suggestPage } from './suggestPage';
