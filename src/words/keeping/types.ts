/** What somebody may answer about the documents that they have selected. */
export type KeepAnswer = 'asScheduled' | 'keepLonger' | 'workingCopy' | 'dispose';

/** "Keep or delete", for whoever has selected a few documents. */
export interface KeepingWords {
  readonly reading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly nothingSelected: string;
  /** Folders that were selected and are left out. */
  folders(many: number): string;
  missing(many: number): string;
  /** The label of the choice where the selection has documents of several series. */
  readonly which: string;
  /** One series: its class and year, and how many of it were selected. */
  series(title: string, year: number | null, many: number): string;
  documents(many: number): string;
  readonly show: string;
  readonly noClass: string;
  readonly recordClass: string;
  readonly rule: string;
  readonly until: string;
  readonly decided: string;
  readonly nobody: string;
  /** Exceptions that stand, until the last of their days. */
  exception(many: number, until: string, name: string, reason: string): string;
  asked(many: number, name: string): string;
  readonly question: string;
  readonly answers: Readonly<Record<KeepAnswer, string>>;
  /** What each answer does. */
  hint(answer: KeepAnswer, second: boolean): string;
  /** Why the last answer is not offered, before the reasons. */
  readonly notNow: string;
  /** Why it is not offered to this person. */
  readonly notYours: string;
  readonly keepUntil: string;
  readonly untilMissing: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  button(answer: KeepAnswer, many: number, day: string): string;
  running(answer: KeepAnswer, many: number): string;
  counted(settled: number, total: number): string;
  done(answer: KeepAnswer, many: number, day: string): string;
  readonly doneNone: string;
  readonly brokeOff: string;
  notDone(many: number): string;
  readonly back: string;
  readonly close: string;
}
