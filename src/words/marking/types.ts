import type { Problem, ProblemCode, SlotName } from '../../marking/rules';

/** What a marking's verdicts and parts are called. */
export interface MarkingWords {
  /** A verdict as a sentence or two: what is so, why, and what to do. */
  problemMessage(problem: Problem): string;
  /** Where a rule stands, for a link to its text: `Policy, paragraph 25`. */
  citation(paragraph: string): string;
  /** Which of two markings is higher: -1 when the first is lower, 0 when they are level, 1 when it is higher. */
  orderMessage(first: string, second: string, order: -1 | 0 | 1): string;
  /** What one value of a slot is called, in the middle of a sentence. */
  slotName: Readonly<Record<SlotName, string>>;
}

/** A verdict's values by name, as text; a value that is missing is empty. */
export type ProblemValues = (name: string) => string;

/** One sentence for every verdict, so that a missing one fails the type check. */
export type ProblemMessages = Readonly<Record<ProblemCode, (values: ProblemValues) => string>>;

/** A verdict's values as text. */
export function valuesOfProblem(problem: Problem): ProblemValues {
  return (name) => String(problem.values?.[name] ?? '');
}

/** The names in a list that a verdict carries as one value. */
export function listOf(text: string): string[] {
  return text.split(', ').filter(Boolean);
}
