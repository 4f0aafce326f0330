import type { ChangeNeed, ChangeVerdict } from '../../marking/rules';

/** What is said of whether somebody may change a marking. */
export interface ChangingWords {
  /** The verdict in a sentence; null where the new marking does not hold, which `problemMessage` of the marking's words explains. */
  verdict(code: ChangeVerdict['code']): string | null;
  /** What the person has to do besides. A challenge is part of the verdict. */
  readonly needs: Readonly<Record<Exclude<ChangeNeed, 'challenge'>, string>>;
}

/** The verdicts that are no problems of the new marking. */
export type VerdictCode = 'noChange' | 'mayChange' | 'onTheCopy' | 'mustChallenge' | 'historicalRecord';
