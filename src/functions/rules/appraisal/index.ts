export * from './types';
export { readTakenStage } from './readTakenStage';
export { checkClosure, EMPTY_CLOSURE, type ClosureProblem, type ClosureProblemCode } from './checkClosure';
export { checkStage, type StageProblem, type StageProblemCode } from './checkStage';
export { stagesAfter, type NextStage, type NotYet, type NotYetBecause, type StagesAfter } from './stagesAfter';
