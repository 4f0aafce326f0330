export { addressOf, compareSite, listAssignments, levelNames, markedLibraries, sameJson } from './compareSite';
export { addAndViewLevel, evidenceRight, keepLevel, type EvidenceRight } from './permissions';
export type * from './types';
