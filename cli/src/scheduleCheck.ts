import type { ReadRow, RowProblem } from '../../src/retention/rules';
import { loadWords, type Culture } from '../../src/words';
import { periodWords, type PeriodWords } from '../../src/words/periods';
import { scheduleImportWords, type RowOnlyCode, type ScheduleImportWords } from '../../src/words/scheduleImport';
import { jsonLine, printable, writeOutput } from './output';
import { readScheduleFile, type ScheduleFileOptions } from './readScheduleFile';
import { exitCodes } from './stop';

export interface ScheduleCheckOptions extends ScheduleFileOptions {
  json?: boolean;
}

interface SaidProblem {
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

interface SaidRow {
  readonly row: number;
  readonly title: string;
  readonly reading: string;
  readonly needsPerson: boolean;
  readonly problems: readonly SaidProblem[];
}

interface Words {
  readonly periods: PeriodWords;
  readonly schedules: ScheduleImportWords;
}

export async function scheduleWords(lang: Culture): Promise<Words> {
  const [periods, schedules] = await Promise.all([loadWords(periodWords, lang), loadWords(scheduleImportWords, lang)]);
  return { periods, schedules };
}

function messageOf({ code }: RowProblem, { periods, schedules }: Words): string {
  return code in periods.problem ? periods.problem[code as keyof PeriodWords['problem']] : schedules.problem[code as RowOnlyCode];
}

/** A row in words. */
function said({ row, title, reading, needsPerson, problems }: ReadRow, words: Words): SaidRow {
  return {
    row,
    title,
    reading: words.periods.reading(reading),
    needsPerson,
    problems: problems.map((problem) => ({ column: problem.column, code: problem.code, message: messageOf(problem, words) })),
  };
}

function lines({ row, title, reading, needsPerson, problems }: SaidRow, { schedules }: Words): string {
  const head = `${needsPerson ? '✗' : '✓'} ${printable(schedules.row(row, title))}`;
  const under = [reading, ...problems.map(({ column, message }) => `${column === '' ? '' : `${column}: `}${message}`)];
  return [head, ...under.map((line) => `  ${printable(line)}`)].join('\n');
}

/** `schedule check`: how each row of a table is read. Exit code 1 where a row needs a person, or the table is no schedule. */
export async function scheduleCheck(file: string, options: ScheduleCheckOptions): Promise<number> {
  const { reading } = await readScheduleFile(file, options);
  const words = await scheduleWords(options.lang);
  const rows = reading.rows.map((row) => said(row, words));
  if (options.json) await writeOutput(`${jsonLine({ rows })}\n`);
  else if (rows.length > 0) {
    await writeOutput(`${rows.map((row) => lines(row, words)).join('\n')}\n`);
    await writeOutput(`${words.schedules.rowsRead(rows.length, rows.filter(({ needsPerson }) => needsPerson).length)}\n`);
  }
  for (const { code, value } of reading.problems) process.stderr.write(`${printable(words.schedules.table[code](value))}\n`);
  const holds = reading.problems.length === 0 && rows.every(({ needsPerson }) => !needsPerson);
  return holds ? exitCodes.success : exitCodes.doesNotHold;
}
