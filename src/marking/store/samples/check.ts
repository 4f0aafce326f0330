import type { Judgement } from '../../rules/coverage';
import type { Person } from '../desk';

/** A document that a check looks at, as it stood when it was drawn. */
export interface CheckedDocument {
  readonly libraryId: string;
  readonly itemId: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly url: string;
  /** Empty where it has no marking, and counts as one. */
  readonly line: string;
}

export interface GivenJudgement {
  readonly judgement: Judgement;
  /** In the person's words; may be empty. */
  readonly note: string;
  /** ISO 8601. */
  readonly when: string;
}

/** A sampled check: what was drawn, and what was found of it so far. */
export interface Check {
  readonly id: string;
  readonly who: Person;
  /** ISO 8601. */
  readonly when: string;
  /** Documents out of which these were drawn. */
  readonly population: number;
  readonly documents: readonly CheckedDocument[];
  /** By the document's UniqueId; the newest judgement of each. */
  readonly given: Readonly<Record<string, GivenJudgement>>;
}

export const isDone = (check: Check): boolean => check.documents.every(({ uniqueId }) => check.given[uniqueId] !== undefined);

/** When the last of a check's documents was judged. */
export const lastJudged = (check: Check): string =>
  Object.values(check.given)
    .map(({ when }) => when)
    .sort()
    .pop() ?? check.when;
