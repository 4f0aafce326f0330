export * from './types';
export { noticedSince } from './noticedSince';
