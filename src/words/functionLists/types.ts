import type { VocabularyProblemCode } from '../../functions/rules/vocabulary';

/** The department's lists of functions: kept, brought in and chosen from. */
export interface FunctionListWords {
  readonly lead: string;
  readonly caption: string;
  readonly empty: string;
  readonly notSetUp: string;
  readonly failed: string;
  readonly title: string;
  readonly version: string;
  readonly terms: string;
  readonly kept: string;
  keptBy(name: string, day: string): string;
  readonly licence: string;
  readonly source: string;
  readonly bring: string;
  readonly choose: string;
  readonly chooseAnother: string;
  readonly chooseHint: string;
  readonly notATable: string;
  readonly identifier: string;
  readonly identifierHint: string;
  readonly titleField: string;
  readonly versionField: string;
  readonly sourceHint: string;
  readonly licenceHint: string;
  readonly reason: string;
  readOf(count: number): string;
  readonly rows: string;
  readonly code: string;
  readonly name: string;
  readonly above: string;
  readonly problems: string;
  problem(code: VocabularyProblemCode, at: number | null, term: string): string;
  more(count: number): string;
  keep(count: number): string;
  readonly keeping: string;
  readonly cancel: string;
  done(title: string, count: number): string;
  readonly picker: {
    readonly label: string;
    readonly hint: string;
    readonly none: string;
    found(count: number): string;
    choose(name: string): string;
  };
}
