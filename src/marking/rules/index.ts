/** What a marking is: reading, writing, judging and comparing one, and the choices that make one. */
export type { Basis, Clearance, Origin, Release } from './basis';
export * from './challenges';
export * from './changing';
export { liesIn, rulesAt, samePlace, type Container, type ContainerRules } from './containers';
export * from './lapsing';
export * from './releasing';
export { choicesFor, chooseLevel } from './choicesFor';
export type { Choice, Choices, LevelChoice, PatternChoice, SlotChoices } from './choicesFor';
export { columnFormatting } from './columnFormatting';
export { compareMarkings, exceedsCeiling } from './compareMarkings';
export { readEmailMarking, writeEmailMarking, type EmailMarking, type ReadEmail, type WrittenEmail } from './email';
export { fillPattern, findValue } from './findValue';
export type { KnownValue } from './findValue';
export * from './labels';
export { findClassification, levelName, levelsOf } from './levels';
export type { Level } from './levels';
export { sameLogin, type EvidenceListCode, type HistoryCheck, type HistoryFinding, type HistoryFindingCode } from './historyCheck';
export { hasErrors } from './marking';
export type { Embargo, Marking, MarkingDetails, Problem, ProblemCode, ReadMarking } from './marking';
export { readMarking } from './reading/readMarking';
export { canonicalMarking, renderMarking } from './reading/renderMarking';
export * from './places';
export * from './sharing';
export {
  DEFAULT_SETTINGS,
  LARGEST_BATCH,
  LONGEST_CHALLENGE,
  LONGEST_INSTRUCTIONS,
  SHORTEST_CHALLENGE,
  readSettings,
  SMALLEST_BATCH,
  type Keeper,
  type MarkingSettings,
} from './settings';
export * from './schemeChange';
export * from './schemeEdit';
export { slotNames } from './scheme';
export type { EmailForm, EmailValue } from './scheme';
export type { Actor, ChangeKind, ChangeNeed, ChangeRules, CompromiseRoute, LabelRules, LocalText, ReleaseRules, SharingScope } from './scheme';
export type { Choosable, Classification, Colours, Exclusion, LinePart, Pattern, Requirement, Scheme, Slot, SlotName, Term } from './scheme';
export * from './takeOn';
export type { SchemeError, SchemeErrorCode } from './schemeError';
export { validateMarking } from './validateMarking';
export { holdsOne, valuesOf, withValues } from './valuesOf';
export { wholeDraft, type MarkingDraft } from './wholeDraft';
