import { readPeriod } from '../../src/retention/rules/periods';
import type { Culture } from '../../src/words';
import { loadWords } from '../../src/words';
import { periodWords } from '../../src/words/periods';
import { jsonLine, printable, writeOutput } from './output';
import { needsAsOptions } from './scheduleDates';
import { exitCodes } from './stop';

export interface PeriodOptions {
  from?: string;
  yearEnd?: string;
  publicRecords?: boolean;
  lang: Culture;
  json?: boolean;
}

/** `schedule period`: what the words of a period say. Exit code 1 where a person must look. */
export async function schedulePeriod(words: string, { from, yearEnd, publicRecords, lang, json }: PeriodOptions): Promise<number> {
  const reading = readPeriod(words, from, { yearEnd, publicRecords });
  const { kind, needs, assumptions, problems, needsPerson } = reading;
  if (json) await writeOutput(`${jsonLine({ kind, needs: needsAsOptions(needs), assumptions })}\n`);
  else {
    const say = await loadWords(periodWords, lang);
    const lines = [say.reading(reading), ...problems.map((code) => say.problem[code]), ...assumptions.map((code) => say.assumption[code])];
    await writeOutput(`${lines.map(printable).join('\n')}\n`);
  }
  return needsPerson ? exitCodes.doesNotHold : exitCodes.success;
}
