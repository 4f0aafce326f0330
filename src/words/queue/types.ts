import type { DisposalAction, Need } from '../../retention/rules';

/** What a person may answer about a series. */
export type Answer = 'destroy' | 'transfer' | 'keepLonger' | 'review';

/** What is said of what is due, by series and year. Classes and places are quoted, never translated. Days come formatted. */
export interface QueueWords {
  readonly reading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly lead: string;
  /** Said beside a number that counts only what was read so far. */
  soFar(read: number, of: number): string;
  whole(read: number, of: number): string;
  readonly stop: string;
  readonly goOn: string;
  readonly readingName: string;

  readonly noKimSite: string;
  readonly noSchedule: string;
  readonly unreadable: string;
  readonly holdsUnknown: string;
  readonly mayNot: string;

  readonly parts: Readonly<Record<'toDecide' | 'decided' | 'held' | 'coming' | 'waiting' | 'noClass' | 'permanent', string>>;
  readonly leads: Readonly<Record<'toDecide' | 'decided' | 'held' | 'coming' | 'waiting' | 'noClass' | 'permanent', string>>;
  readonly nothing: string;
  readonly nothingYet: string;
  later(documents: number): string;

  readonly recordClass: string;
  readonly year: string;
  readonly place: string;
  readonly documents: string;
  readonly due: string;
  readonly held: string;
  readonly from: string;
  readonly missing: string;
  readonly decision: string;
  readonly by: string;
  missingOf(need: string, documents: number): string;
  readonly need: Readonly<Record<Need, string>>;
  readonly noYear: string;
  decide(): string;
  /** Heard: which series the button is for. */
  about(series: string): string;
  readonly look: string;
  /** Over the buttons of a table. */
  readonly todo: string;
  readonly withdraw: string;

  seriesTitle(recordClass: string, year: string): string;
  readonly back: string;
  dueFrom(documents: number, from: string, to: string, size: string): string;
  heldOf(documents: number): string;
  unknownOf(documents: number): string;
  /** Decided of each alone, and so not counted as due. */
  keptLongerOf(documents: number): string;
  goingAloneOf(documents: number): string;
  comingOf(documents: number): string;
  readonly whichRule: string;
  rule(version: string): string;
  readonly authority: string;
  readonly then: string;
  readonly action: Readonly<Record<DisposalAction, string>>;
  readonly superseded: string;
  readonly notInSchedule: string;
  twentyYears(year: number, latest: string): string;
  readonly sample: string;
  readonly sampleLead: string;
  before(who: string, when: string, what: string): string;

  readonly question: string;
  readonly answers: Readonly<Record<Answer, string>>;
  hint(answer: Answer, second: boolean): string;
  readonly until: string;
  readonly askOn: string;
  readonly untilMissing: string;
  readonly reason: string;
  readonly reasonOptional: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  /** The button that says what will happen. */
  button(answer: Answer, documents: number, day: string): string;
  readonly deciding: string;
  /** What stands now, as a sentence. */
  decided(answer: Answer | 'putOff', day: string): string;
  decidedBy(who: string, when: string): string;
  readonly toDisposal: string;
  since(documents: number): string;
  readonly withdrawing: string;
  readonly withdrawn: string;
  readonly notKept: string;
  readonly kept: string;

  readonly sites: {
    readonly heading: string;
    readonly lead: string;
    readonly address: string;
    readonly addressHint: string;
    readonly add: string;
    readonly notAnAddress: string;
    readonly open: string;
    readonly remove: string;
    readonly opening: string;
    readonly notOn: string;
    readonly notRead: string;
    readonly summary: (toDecide: number, series: number) => string;
    readonly partly: (read: number, of: number) => string;
    readonly goThere: string;
    readonly readAll: string;
  };
}
