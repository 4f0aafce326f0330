import { dueOf, readPeriod, twentyYearRule } from '../../src/retention/rules/periods';
import type { Culture } from '../../src/words';
import { loadWords } from '../../src/words';
import { periodWords } from '../../src/words/periods';
import { jsonLine, printable, writeOutput } from './output';
import { datesFrom, needsAsOptions, type DateOptions } from './scheduleDates';
import { exitCodes } from './stop';

export interface DueOptions extends DateOptions {
  period: string;
  from?: string;
  yearEnd?: string;
  publicRecords?: boolean;
  latest?: string;
  lang: Culture;
  json?: boolean;
}

/** `schedule due`: until which day something is kept. Exit code 1 where that cannot be known. */
export async function scheduleDue({ period, from = '', yearEnd, publicRecords, latest, lang, json, ...options }: DueOptions): Promise<number> {
  const reading = readPeriod(period, from, { yearEnd, publicRecords });
  const due = dueOf(reading, datesFrom(options, from, reading));
  const { keepUntil, disposeFrom, permanent, needs, assumptions } = due;
  if (json) await writeOutput(`${jsonLine({ keepUntil, disposeFrom, permanent, needs: needsAsOptions(needs, options), assumptions })}\n`);
  else {
    const rule = publicRecords && latest && reading.kind === 'permanent' ? twentyYearRule(latest) : null;
    const say = await loadWords(periodWords, lang);
    const lines = [
      say.due(due),
      say.reading(reading),
      ...reading.problems.map((code) => say.problem[code]),
      ...(rule ? [say.twentyYears(rule.year)] : []),
      ...assumptions.map((code) => say.assumption[code]),
    ];
    await writeOutput(`${lines.map(printable).join('\n')}\n`);
  }
  return keepUntil !== null || permanent ? exitCodes.success : exitCodes.doesNotHold;
}
