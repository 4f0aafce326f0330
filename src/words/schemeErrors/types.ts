import type { SchemeError, SchemeErrorCode } from '../../marking/rules';

/** What is said of schemes that are read as data. */
export interface SchemeErrorWords {
  /** One error in a sentence or two: what is so, and what to do. Where it stands is said beside it. */
  errorMessage(error: SchemeError): string;
}

/** An error's values by name, as text; one that is missing is empty. */
export type ValueOf = (name: string) => string;

/** One sentence for every error, so that a missing one fails the type check. */
export type SchemeErrorMessages = Readonly<Record<SchemeErrorCode, (values: ValueOf) => string>>;

export const valueOf =
  ({ values }: SchemeError): ValueOf =>
  (name) =>
    String(values[name] ?? '');
