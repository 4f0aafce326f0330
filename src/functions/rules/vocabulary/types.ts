/** One term of a list of functions. */
export interface VocabularyTerm {
  readonly code: string;
  readonly title: string;
  /** The code of the term above it; empty at the top. */
  readonly parent: string;
  readonly description: string;
  readonly url: string;
}

/** A list of functions with their codes, such as a department's own or one that councils share. */
export interface FunctionVocabulary {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Where it came from. */
  readonly source: string;
  /** The licence and the attribution that it asks for, in its own words. */
  readonly licence: string;
  readonly terms: readonly VocabularyTerm[];
}

export type VocabularyProblemCode = 'noTerms' | 'noCode' | 'noTitle' | 'duplicateCode' | 'missingParent' | 'ring' | 'tooMany';

/** Something wrong with a list; `at` is the place of the term in it, from 0. */
export interface VocabularyProblem {
  readonly code: VocabularyProblemCode;
  readonly at: number | null;
  readonly term: string;
}

export const MOST_TERMS = 20_000;
