export * from './types';
export { checkMove, type MoveDraft, type MoveProblem, type MoveProblemCode } from './checkMove';
export { changesOfMove, type TellMove } from './changesOfMove';
export { endOf, isSameEnd } from './ends';
export { piecesOf } from './piecesOf';
export { foldMoves, type MoveRow, type Moves } from './foldMoves';
export { readHanded, readMoveBody, type MoveBody } from './readMoveBody';
export { successionsOf } from './successionsOf';
