import type { DisposalAction, RecordClass, YearKind } from '../../retention/rules/recordClass';
import type { ClassChange } from '../../retention/rules/schedules/changes';

/** What is wrong with a schedule that somebody wants to keep, as the store says it. */
export type ScheduleRefusalCode = 'notYours' | 'idForm' | 'noVersion' | 'takenVersion' | 'inForceSince' | 'broken' | 'tooLong';

/** Why a step of a change was not taken. */
export type ChangeRefusalCode =
  'anotherHand' | 'outOfOrder' | 'ended' | 'sameSignatory' | 'onlyProposer' | 'ownProposal' | 'onlyKeepers' | 'noReason' | 'meanwhile' | 'noClass' | 'notKept';

/** What is said of the department's schedule to whoever reads it or keeps it. A department's own words are never translated. */
export interface ScheduleDeskWords {
  readonly reading: string;
  readonly readFailed: string;
  readonly tryAgain: string;
  readonly back: string;
  readonly cancel: string;
  /** A day, YYYY-MM-DD, as people read it. */
  day(day: string): string;
  /** A point in time, as the day on which it was. */
  moment(when: string): string;

  readonly notSetUp: string;
  readonly none: string;
  readonly noneForYou: string;
  readonly broken: string;
  readonly withdrawn: string;
  readonly onlyRead: string;
  readonly which: string;
  inForce(version: string, since: string, who: string): string;
  readonly lead: string;

  readonly fields: Readonly<Record<keyof RecordClass, string>>;
  readonly actions: Readonly<Record<DisposalAction, string>>;
  readonly years: Readonly<Record<YearKind, string>>;
  readonly yes: string;
  readonly no: string;

  readonly list: {
    readonly heading: string;
    readonly find: string;
    readonly findHint: string;
    readonly businessFunction: string;
    readonly allFunctions: string;
    readonly onlyFlagged: string;
    readonly withRetired: string;
    /** Spoken when the filter changes. */
    shown(shown: number, all: number): string;
    readonly nothing: string;
    readonly recordClass: string;
    readonly howLong: string;
    readonly then: string;
    readonly owner: string;
    ownWords(keepFor: string, keepFrom: string): string;
    readonly vital: string;
    readonly secondPerson: string;
    readonly working: string;
    readonly needsPerson: string;
    retired(day: string): string;
    replaced(code: string): string;
    notYet(day: string): string;
    more(left: number): string;
  };

  readonly flagged: {
    readonly which: string;
    heading(classes: number): string;
    readonly lead: string;
    readonly none: string;
    readonly why: string;
    more(left: number): string;
  };

  readonly card: {
    readonly ownWords: string;
    readonly howLong: string;
    readonly takenForGranted: string;
    readonly toLookAt: string;
    readonly link: string;
    readonly proposed: string;
    readonly history: string;
    readonly showHistory: string;
    readonly readingHistory: string;
    readonly noHistory: string;
    began(version: string, when: string, who: string): string;
    changed(version: string, when: string, who: string, fields: readonly string[]): string;
    olderLeft(versions: number): string;
    readonly propose: string;
    readonly proposeRetire: string;
  };

  readonly doing: {
    readonly bring: string;
    readonly proposeNew: string;
    readonly versions: string;
    withdraw(title: string): string;
    readonly withdrawLead: string;
  };

  readonly versions: {
    heading(title: string): string;
    readonly version: string;
    readonly state: string;
    readonly states: Readonly<Record<'draft' | 'inForce' | 'withdrawn' | 'late', string>>;
    readonly who: string;
    readonly when: string;
    readonly reason: string;
    readonly otherHand: string;
    readonly doing: string;
    readonly look: string;
    lookAt(version: string): string;
    putInForce(version: string): string;
    readonly notWhole: string;
  };

  readonly propose: {
    heading(kind: ClassChange['kind'], title: string): string;
    readonly lead: string;
    readonly codeHint: string;
    readonly codeTaken: string;
    readonly keepForHint: string;
    readonly keepFromHint: string;
    readonly readsAs: string;
    readonly nothingYet: string;
    readonly moreFields: string;
    readonly linkHint: string;
    readonly linkUnfit: string;
    readonly yearOfSchedule: string;
    readonly area: string;
    readonly areaHint: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly lastDay: string;
    readonly dayForm: string;
    readonly takenBy: string;
    readonly nothing: string;
    readonly retireLead: string;
    send(kind: ClassChange['kind']): string;
    readonly needs: string;
    readonly sent: string;
    readonly noChange: string;
    readonly failed: string;
  };

  readonly keep: {
    readonly reason: string;
    readonly reasonHint: string;
    readonly saved: string;
    putInForceDone(version: string): string;
    readonly failed: string;
  };

  readonly refused: Readonly<Record<ScheduleRefusalCode, string>>;
  readonly changeRefused: Readonly<Record<ChangeRefusalCode, string>>;
}
