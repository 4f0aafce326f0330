export type * from './types';
export { explainDelete } from './explainDelete';
