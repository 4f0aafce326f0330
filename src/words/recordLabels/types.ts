import type { DisagreementCode, PublishedLabel, Silent } from '../../retention/rules';

/** A site's Microsoft labels, and how they stand to record classes. */
export interface RecordLabelsWords {
  readonly reading: string;
  readonly failed: string;
  readonly tryAgain: string;
  /** Which of the two leads, and what that means. */
  readonly leads: Readonly<Record<'class' | 'label', string>>;
  readonly none: string;
  readonly labels: string;
  readonly label: string;
  readonly keeps: string;
  readonly does: string;
  period(label: PublishedLabel): string;
  effect(label: PublishedLabel): string;
  readonly unfinished: string;
  goOn(many: number): string;
  readonly heading: string;
  readonly library: string;
  standard(label: string | null): string;
  readonly standardLabel: string;
  readonly standardHint: string;
  readonly standardNone: string;
  readonly standardRecords: string;
  setStandard(library: string, label: string): string;
  clearStandard(library: string): string;
  readonly standardFailed: string;
  compare(library: string): string;
  comparing(rows: number): string;
  readonly stop: string;
  readonly noSchedule: string;
  whole(seen: number, all: number): string;
  readonly stopped: string;
  readonly what: string;
  readonly documents: string;
  readonly same: string;
  readonly toWrite: string;
  readonly silent: Readonly<Record<Silent, string>>;
  readonly disagree: Readonly<Record<DisagreementCode, string>>;
  readonly disagreements: string;
  readonly document: string;
  readonly recordClass: string;
  readonly why: string;
  toLabel(many: number, label: string): string;
  /** Said where the label makes records: what it is on can no longer be deleted. */
  becomesRecord(many: number): string;
  toClass(many: number, recordClass: string): string;
  /** Said before classes are written: what is left alone. */
  readonly classesFollow: string;
  giveClass(many: number): string;
  givingClass(many: number): string;
  doneClass(many: number): string;
  readonly doneClassNone: string;
  notDoneClass(many: number): string;
  readonly unfinishedClasses: string;
  /** What was done last, and can be taken back for a week. */
  undoable(many: number): string;
  undo(many: number): string;
  undoing(many: number): string;
  undone(many: number): string;
  write(many: number): string;
  writing(many: number): string;
  counted(settled: number, total: number): string;
  done(many: number): string;
  readonly doneNone: string;
  readonly brokeOff: string;
  notDone(many: number): string;
  readonly back: string;
}
