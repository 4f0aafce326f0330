import { PURVIEW_COLUMNS, toPurview, type PurviewOptions } from '../../src/retention/rules';
import { toCsv } from '../../src/tables';
import { jsonLine, printable, writeOutput } from './output';
import { readScheduleFile, type ScheduleFileOptions } from './readScheduleFile';
import { scheduleWords } from './scheduleCheck';
import { exitCodes } from './stop';

export interface ToPurviewOptions extends ScheduleFileOptions {
  days: NonNullable<PurviewOptions['days']>;
  json?: boolean;
}

/**
 * `schedule to-purview`: a schedule as Microsoft Purview's file plan on standard output, and what is lost on the way on
 * standard error. Exit code 1 where no class at all can be said in Purview.
 */
export async function scheduleToPurview(file: string, options: ToPurviewOptions): Promise<number> {
  const { schedule } = await readScheduleFile(file, options);
  const { schedules: words } = await scheduleWords(options.lang);
  const { rows, warnings } = toPurview(schedule, { days: options.days });
  const said = warnings.map(({ classCode, title, code, leftOut, values }) => ({
    code: classCode,
    title,
    warning: code,
    leftOut,
    message: words.purview[code](values),
  }));
  if (options.json) await writeOutput(`${jsonLine({ rows, warnings: said })}\n`);
  else {
    // Without the mark of UTF-8: nothing says that Purview takes a first column whose name begins with it.
    const csv = toCsv({ headings: PURVIEW_COLUMNS, rows: rows.map((row) => PURVIEW_COLUMNS.map((name) => row[name])) }).replace(/^\ufeff/, '');
    await writeOutput(`${csv}\r\n`);
    for (const { title, message } of said) process.stderr.write(`${printable(title)}: ${printable(message)}\n`);
  }
  return rows.length > 0 ? exitCodes.success : exitCodes.doesNotHold;
}
