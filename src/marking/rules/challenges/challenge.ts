/**
 * What can happen to a challenge or a notice. Each is one row, and rows are only ever added.
 * - `raised`: the originator is asked to look at a marking (GSCP paragraph 38); `referred`: the body that it came from is.
 * - `told`: a notice: the originator is told of a change that the scheme lets others make.
 * - `passed`: somebody else answers from now on.
 * - `asked`, `answered`: the originator asked something back, and the challenger answered.
 * - `accepted`, `declined`, `withdrawn`, `seen`: it is closed.
 */
export type ChallengeRowKind = 'raised' | 'referred' | 'told' | 'passed' | 'asked' | 'answered' | 'accepted' | 'declined' | 'withdrawn' | 'seen';

export const CHALLENGE_ROW_KINDS: readonly ChallengeRowKind[] = [
  'raised',
  'referred',
  'told',
  'passed',
  'asked',
  'answered',
  'accepted',
  'declined',
  'withdrawn',
  'seen',
];

/** One row, as far as rules go: whoever wrote it is whom it names. */
export interface ChallengeRow {
  /** SharePoint's own number: the order in which rows arrived. */
  readonly rowId: number;
  readonly kind: ChallengeRowKind;
  readonly challenge: string;
  readonly documentId: string;
  readonly name: string;
  readonly listId: string;
  readonly itemId: number;
  /** ISO 8601: when its writer says that it was. */
  readonly when: string;
  /** ISO 8601: when SharePoint says that it arrived. By this it is judged who could speak then. */
  readonly arrived: string;
  readonly who: string;
  readonly whoName: string;
  /** Whom it is for: an originator as the column says it, or another body. */
  readonly to: string;
  readonly before: string;
  /** The line that is proposed, or was made; empty where none is proposed. */
  readonly after: string;
  readonly reason: string;
  /** `2026-11-20`; empty where it wants no answer. */
  readonly due: string;
}

/** A challenge is for the originator here, a referral for the body that a document came from, a notice wants no answer. */
export type ChallengeForm = 'challenge' | 'referral' | 'notice';

export type ChallengeState = 'open' | 'asked' | 'accepted' | 'declined' | 'withdrawn' | 'seen';

export interface Remark {
  readonly kind: Exclude<ChallengeRowKind, 'raised' | 'referred' | 'told'>;
  readonly when: string;
  readonly who: string;
  readonly whoName: string;
  readonly text: string;
}

/** What a challenge's rows say together. */
export interface Challenge {
  readonly id: string;
  readonly form: ChallengeForm;
  readonly state: ChallengeState;
  readonly documentId: string;
  readonly name: string;
  readonly listId: string;
  readonly itemId: number;
  /** Who raised it. */
  readonly from: { readonly login: string; readonly name: string };
  readonly to: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly raisedOn: string;
  readonly due: string;
  /** What was said since, oldest first. */
  readonly talk: readonly Remark[];
}

/** Whether it waits for somebody. */
export const isOpen = ({ state }: Challenge): boolean => state === 'open' || state === 'asked';
