/** The copy of a document that is released: who may make it, what it says, and what must be cleared first. */
export { missingClearances, type ClearanceProblem } from './clearances';
export { copyNameProblem, copyNameProblems, splitName, type CopyNameProblem } from './copyName';
export { judgeRelease, type ReleaseCode, type ReleaseVerdict } from './judgeRelease';
export { placeProblem } from './placeProblem';
export { releaseLine, type ReleaseLine } from './releaseLine';
