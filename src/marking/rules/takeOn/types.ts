import type { Origin } from '../basis';
import type { Proposal } from './proposeMarking';

/** Where markings may stand that were not made here. */
export interface TakeOnSource {
  readonly source: Extract<Origin['source'], 'column' | 'property' | 'label'>;
  /** The column's internal name, the property's name, or `_DisplayName` for labels. */
  readonly name: string;
}

/** The name under which SharePoint shows a document's sensitivity label. */
export const LABEL_NAME = '_DisplayName';

/** One value of a source, and how many documents hold it. */
export interface FoundValue {
  readonly value: string;
  readonly documents: number;
  /** The label's identifier, where the value is a label's name. */
  readonly labelId?: string;
  readonly proposal: Proposal;
}

/** A source in which something was found. */
export interface FoundSource extends TakeOnSource {
  /** What people call it. */
  readonly title: string;
  /** Whose classifier it is by its name; empty where that is not known. */
  readonly product: string;
  /** Documents that hold a value. */
  readonly documents: number;
  /** Most documents first. Empty where there are too many different ones to be markings. */
  readonly values: readonly FoundValue[];
  readonly tooMany: boolean;
  /** Documents looked into, and of how many: document properties are read one by one, so only some are at first. Null where all were. */
  readonly sampled: { readonly looked: number; readonly of: number } | null;
}

/** What each value of some sources stands for here. */
export interface TakeOnMapping {
  readonly sources: readonly (TakeOnSource & {
    /** By value, to the letter: a canonical line, or null for no marking. What is not named is not taken on. */
    readonly values: Readonly<Record<string, string | null>>;
  })[];
  /**
   * Who answers for these markings from now on: each document's author, or one person or post, as `originatorText`
   * writes it.
   */
  readonly originator: 'author' | { readonly one: string };
}

/** What becomes of a document when markings are taken on. */
export type TakeOnOutcome =
  /** It gets a marking. */
  | 'takeOn'
  /** It has that very marking here already. */
  | 'same'
  /** It has another marking here: that one was decided here, and stands. */
  | 'differs'
  /** Its history here says that it had a marking, and its column is empty: somebody cleared it. */
  | 'cleared'
  /** Two sources say different things of it. */
  | 'sourcesDiffer'
  /** Nobody has said what its value stands for, or it stands for no marking. */
  | 'notMapped'
  /** No source says anything of it. */
  | 'nothing'
  /** The line does not hold in this site's scheme. */
  | 'invalid'
  /** The line is above what may be held here. */
  | 'aboveCeiling'
  /** The line is above what its library or folder may hold. */
  | 'aboveContainer'
  /** It comes after as many as are taken on at once. */
  | 'later';

export const takeOnOutcomes: readonly TakeOnOutcome[] = [
  'takeOn',
  'same',
  'differs',
  'cleared',
  'sourcesDiffer',
  'notMapped',
  'nothing',
  'invalid',
  'aboveCeiling',
  'aboveContainer',
  'later',
];
