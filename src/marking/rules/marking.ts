/** A protective marking, slot by slot, in the canonical spelling of its scheme. */
export interface Marking {
  prefix: string | null;
  classification: string;
  /** Whether the scheme's additional sensitive marking stands on the classification. */
  sensitive: boolean;
  handling: string[];
  descriptors: string[];
  codewords: string[];
  caveats: string[];
  releasability: string | null;
}

/** What ends a marking, and the marking that follows it. An embargo is the kind of end that a scheme has a word for. */
export interface Embargo {
  until: { kind: 'time'; /** ISO 8601 in UTC, ending in Z */ at: string } | { kind: 'event'; event: string };
  /** Canonical line of the marking that follows. */
  becomes: string;
}

/** What belongs to a marking but never stands in its line. */
export interface MarkingDetails {
  /** Additional instructions, one a line under the marking (GSCP paragraph 27). */
  instructions: string[];
  /** When it ends and what it becomes; null where it stays. */
  embargo: Embargo | null;
}

/** Every verdict that the rules can give. `src/words/marking` has a sentence for each. */
export type ProblemCode =
  | 'empty'
  | 'tooLong'
  | 'noClassification'
  | 'legacyMarking'
  | 'severalClassifications'
  | 'onlyOne'
  | 'unknownTerm'
  | 'sensitiveNotAllowed'
  | 'sensitiveMisplaced'
  | 'notAtThisLevel'
  | 'cannotStandTogether'
  | 'useInstead'
  | 'onlyAfterEmbargo'
  | 'needsAnother'
  | 'embargoMissing'
  | 'embargoTimeInvalid'
  | 'embargoEventMissing'
  | 'embargoSuccessorInvalid'
  | 'embargoSuccessorSame'
  | 'embargoSuccessorHigher'
  | 'outOfOrder'
  | 'duplicate'
  | 'unmarked'
  | 'expiryIncomplete'
  | 'expiryNotLower'
  | 'emailText';

/** One verdict, as a code and values; the words are elsewhere. */
export interface Problem {
  code: ProblemCode;
  values?: Record<string, string | number>;
  /** Where the scheme's policy says so: a paragraph number such as `25`, or a section and page. Null where it says nothing. */
  paragraph: string | null;
  /** A notice does not make a marking invalid. */
  severity: 'error' | 'notice';
}

/** A line as it was understood. */
export interface ReadMarking {
  input: string;
  /** Null where the line cannot be read at all; what was understood of a line that does not hold. */
  marking: Marking | null;
  /** The canonical line of `marking`. */
  canonical: string | null;
  /** Whether there is no problem of severity `error`. */
  valid: boolean;
  problems: Problem[];
}

/** Whether any of these problems makes the marking invalid. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
