import { InvalidArgumentError } from 'commander';
import { parseDay } from '../../src/retention/rules/periods';

/** A day of the calendar out of an argument. Anything else is wrong use. */
export function dayArgument(text: string): string {
  if (Number.isNaN(parseDay(text))) throw new InvalidArgumentError('A day of the calendar is needed, as YYYY-MM-DD.');
  return text;
}
