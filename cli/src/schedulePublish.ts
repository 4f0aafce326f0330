import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishSchedule } from '../../src/reports';
import { loadWords } from '../../src/words';
import { whatToKeepWords } from '../../src/words/whatToKeep';
import { jsonLine, printable, writeOutput } from './output';
import { readScheduleFile, type ScheduleFileOptions } from './readScheduleFile';
import { scheduleWords } from './scheduleCheck';
import { exitCodes, Stop } from './stop';

export interface SchedulePublishOptions extends ScheduleFileOptions {
  out: string;
  contact?: string;
  json?: boolean;
}

/** `schedule publish`: writes *What to keep* as index.html and schedule.csv. Exit code 1 where there is nothing to publish. */
export async function schedulePublish(file: string, options: SchedulePublishOptions): Promise<number> {
  const { lang, out, contact } = options;
  const { reading, schedule } = await readScheduleFile(file, options);
  const { periods, schedules } = await scheduleWords(lang);
  const page = await loadWords(whatToKeepWords, lang);
  const { html, csv, classes } = publishSchedule(schedule, { page, periods }, lang, { today: new Date().toISOString().slice(0, 10), contact });
  const files = [path.join(out, 'index.html'), path.join(out, 'schedule.csv')];
  try {
    mkdirSync(out, { recursive: true });
    writeFileSync(files[0], html);
    writeFileSync(files[1], csv);
  } catch (error) {
    throw new Stop(exitCodes.wrongUse, `${printable(out)} could not be written: ${printable(error instanceof Error ? error.message : String(error))}`);
  }
  const needPerson = reading.rows.filter(({ needsPerson }) => needsPerson).length;
  if (options.json) await writeOutput(`${jsonLine({ files, classes, needPerson })}\n`);
  else await writeOutput(`${files.map(printable).join('\n')}\n`);
  process.stderr.write(`${schedules.rowsRead(reading.rows.length, needPerson)}\n`);
  return classes > 0 ? exitCodes.success : exitCodes.doesNotHold;
}
