import { readPeriod } from '../../src/retention/rules/periods';
import type { Culture } from '../../src/words';
import { jsonLine, writeOutput } from './output';
import { needsAsOptions } from './scheduleDates';
import { exitCodes } from './stop';

export interface PeriodOptions {
  from?: string;
  yearEnd?: string;
  lang: Culture;
  json?: boolean;
}

/** `schedule period`: what the words of a period say. Exit code 1 where a person must look. */
export async function schedulePeriod(words: string, { from, yearEnd }: PeriodOptions): Promise<number> {
  const { kind, needs, assumptions, needsPerson } = readPeriod(words, from, { yearEnd });
  await writeOutput(`${jsonLine({ kind, needs: needsAsOptions(needs), assumptions })}\n`);
  return needsPerson ? exitCodes.doesNotHold : exitCodes.success;
}
