import type { AreaStanding, ChangeState, ChangeStep, ChangeWarning, ClassChange } from '../../retention/rules/schedules/changes';

/** What is said of changes to the schedule, and of its yearly agreement. */
export interface ScheduleChangesWords {
  readonly reading: string;
  readonly readFailed: string;
  readonly tryAgain: string;
  readonly lead: string;

  readonly openHeading: string;
  readonly noneOpen: string;
  readonly endedHeading: string;
  showEnded(changes: number): string;
  title(kind: ClassChange['kind'], title: string, code: string): string;
  proposedBy(who: string, when: string, area: string): string;
  readonly states: Readonly<Record<ChangeState, string>>;
  /** Who must do what next. */
  readonly next: Readonly<Partial<Record<ChangeStep, string>>>;
  readonly why: string;
  readonly whatItDoes: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly nothingBefore: string;
  readonly readsAs: string;
  readonly steps: string;
  step(step: ChangeStep, who: string, when: string): string;
  ignored(rows: number): string;
  inVersion(version: string): string;
  olderVersion(fields: readonly string[]): string;
  readonly doing: Readonly<Record<Exclude<ChangeStep, 'proposed' | 'putInForce'>, string>>;
  doingFor(doing: string, title: string): string;
  readonly reason: Readonly<Record<Exclude<ChangeStep, 'proposed' | 'putInForce'>, string>>;
  readonly reasonHint: string;
  readonly failed: string;
  readonly done: Readonly<Record<Exclude<ChangeStep, 'proposed' | 'putInForce'>, string>>;

  readonly forceHeading: string;
  forceLead(changes: number, version: string): string;
  readonly which: string;
  readonly version: string;
  warning(code: ChangeWarning['code'], fields: readonly string[]): string;
  readonly understood: string;
  putInForce(changes: number, version: string): string;
  readonly forceReason: string;
  readonly needs: string;
  forceDone(changes: number, version: string): string;

  readonly yearlyHeading: string;
  readonly yearlyLead: string;
  readonly area: string;
  readonly noArea: string;
  readonly classes: string;
  readonly standing: string;
  yearly(state: AreaStanding['state'], agreed: string, due: string): string;
  readonly signed: Readonly<Record<'head' | 'officer', (who: string, when: string) => string>>;
  readonly waitsFor: Readonly<Record<'head' | 'officer', string>>;
  readonly agreeShort: Readonly<Record<'head' | 'officer', string>>;
  readonly agree: Readonly<Record<'head' | 'officer', (area: string) => string>>;
  readonly agreeReason: string;
  readonly agreeDone: string;
  readonly doHeading: string;
}
