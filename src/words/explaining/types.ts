import type { ClassSource, DeleteAnswer, DeleteReason, LabelRefusal } from '../../retention/rules';

/** Whom to ask, in the department's own words where it has any. */
export interface WhomToAsk {
  /** Whom to ask about holds and schedules; empty for the product's own words. */
  readonly kim: string;
  /** What those who look after a site's information are called. */
  readonly keeper: string;
}

/** The answer to "Why can't I delete this?". */
export interface ExplainingWords {
  readonly reading: string;
  readonly failed: string;
  readonly tryAgain: string;
  /** The label of the choice where several are selected. */
  readonly which: string;
  readonly nothingSelected: string;
  /** The short answer, of a document by its name. */
  readonly verdict: Readonly<Record<DeleteAnswer['verdict'], (name: string) => string>>;
  readonly reasons: string;
  /** What stands against it, and what to do now. */
  readonly reason: (reason: DeleteReason, ask: WhomToAsk) => { readonly why: string; readonly todo: string };
  /** The heading over what the record is. */
  readonly record: string;
  readonly recordClass: string;
  readonly whence: string;
  readonly decided: string;
  readonly rule: string;
  readonly until: string;
  readonly authority: string;
  readonly label: string;
  readonly noLabel: string;
  readonly noClass: string;
  readonly unknownClass: (code: string) => string;
  /** Where the class comes from; `place` is the name of a folder, case or library. */
  readonly source: Readonly<Record<ClassSource, (place: string) => string>>;
  readonly decidedBy: (name: string, date: string) => string;
  readonly close: string;
  /** Changing the Microsoft label of the document. */
  readonly change: {
    readonly heading: string;
    readonly because: Readonly<Record<LabelRefusal, string>>;
    readonly which: string;
    readonly choose: string;
    readonly becomesRecord: string;
    readonly becomesRegulatory: string;
    readonly reason: string;
    readonly reasonMissing: string;
    put(label: string): string;
    readonly clear: string;
    readonly lock: string;
    readonly unlock: string;
    readonly changing: string;
    readonly notChanged: string;
  };
}
