import { dueOf, readPeriod } from '../../src/retention/rules/periods';
import type { Culture } from '../../src/words';
import { jsonLine, writeOutput } from './output';
import { datesFrom, needsAsOptions, type DateOptions } from './scheduleDates';
import { exitCodes } from './stop';

export interface DueOptions extends DateOptions {
  period: string;
  from?: string;
  yearEnd?: string;
  lang: Culture;
  json?: boolean;
}

/** `schedule due`: until which day something is kept. Exit code 1 where that cannot be known. */
export async function scheduleDue({ period, from = '', yearEnd, ...options }: DueOptions): Promise<number> {
  const reading = readPeriod(period, from, { yearEnd });
  const { keepUntil, disposeFrom, permanent, needs, assumptions } = dueOf(reading, datesFrom(options, from, reading));
  await writeOutput(`${jsonLine({ keepUntil, disposeFrom, permanent, needs: needsAsOptions(needs), assumptions })}\n`);
  return keepUntil !== null || permanent ? exitCodes.success : exitCodes.doesNotHold;
}
