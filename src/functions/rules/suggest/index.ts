export type * from './types';
export { suggestPage } from './suggestPage';
export { proposeSeries } from './proposeSeries';
