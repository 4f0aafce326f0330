/** What a marking is: reading, writing, judging and comparing one, and the choices that make one. */
export { choicesFor, chooseLevel } from './choicesFor';
export type { Choice, Choices, LevelChoice, MarkingDraft, PatternChoice, SlotChoices } from './choicesFor';
export { columnFormatting } from './columnFormatting';
export { compareMarkings, exceedsCeiling } from './compareMarkings';
export { fillPattern, findValue } from './findValue';
export type { KnownValue } from './findValue';
export { findClassification, levelName, levelsOf } from './levels';
export type { Level } from './levels';
export { sameLogin, type HistoryCheck, type HistoryFinding, type HistoryFindingCode } from './historyCheck';
export { hasErrors } from './marking';
export type { Embargo, Marking, MarkingDetails, Problem, ProblemCode, ReadMarking } from './marking';
export { readMarking } from './readMarking';
export { canonicalMarking, renderMarking } from './renderMarking';
export { DEFAULT_SETTINGS, LARGEST_BATCH, LONGEST_INSTRUCTIONS, readSettings, SMALLEST_BATCH, type MarkingSettings } from './settings';
export { slotNames } from './scheme';
export type { Choosable, Classification, Colours, Exclusion, LinePart, Pattern, Requirement, Scheme, Slot, SlotName, Term } from './scheme';
export { validateMarking } from './validateMarking';
export { holdsOne, valuesOf, withValues } from './valuesOf';
