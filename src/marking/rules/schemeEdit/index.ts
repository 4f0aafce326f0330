/** Changing a scheme: every change gives a new scheme, in which what refers to a changed name still does. */
export { addLevel, moveLevel, removeLevel, renameLevel } from './levelEdits';
export { addTerm, changeTerm, removeTerm, renameTerm } from './termEdits';
export { isShaped } from './isShaped';
export { needsCode, needsOf, othersMayRaise, setNeeds, setOthersMayRaise, NEEDS_CODES, type NeedsCode } from './changeEdits';
