export * from './types';
export { readTakenStage } from './readTakenStage';
