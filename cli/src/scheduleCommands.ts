import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { OWN_HEADINGS, YEAR_KINDS, type ScheduleField } from '../../src/retention/rules';
import { parseDay, readYearEnd } from '../../src/retention/rules/periods';
import { cultures } from '../../src/words';
import type { ScheduleCheckOptions } from './scheduleCheck';
import type { DueOptions } from './scheduleDue';
import { scheduleDue } from './scheduleDue';
import type { PeriodOptions } from './schedulePeriod';
import { schedulePeriod } from './schedulePeriod';
import type { SchedulePublishOptions } from './schedulePublish';
import type { ToPurviewOptions } from './scheduleToPurview';
import { printable } from './output';
import { exitCodes, Stop } from './stop';

function day(text: string): string {
  if (Number.isNaN(parseDay(text))) throw new InvalidArgumentError('A day of the calendar is needed, as YYYY-MM-DD.');
  return text;
}

function yearEnd(text: string): string {
  if (!readYearEnd(text)) throw new InvalidArgumentError('The last day of a year is needed, as MM-DD.');
  return text;
}

/** Stops with exit code 2 for an option that there is none of: words may begin with a hyphen, though never with one and a letter. */
function notAnOption(words: string): string {
  if (/^--?[a-z]/i.test(words)) throw new Stop(exitCodes.wrongUse, `There is no option ${printable(words)}.`);
  return words;
}

function languageOption(): Option {
  return new Option('--lang <language>', 'the language of messages').choices(cultures).default('en');
}

const FIELDS: readonly ScheduleField[] = [...OWN_HEADINGS.map(([field]) => field), 'keepForUnit', 'notes'];

/** `field=Heading`, once or more often. */
function mapped(text: string, before: ScheduleCheckOptions['map']): ScheduleCheckOptions['map'] {
  const at = text.indexOf('=');
  const field = FIELDS.find((each) => each.toLowerCase() === text.slice(0, at).trim().toLowerCase());
  if (at < 1 || field === undefined) throw new InvalidArgumentError(`Write field=Heading. Fields are ${FIELDS.join(', ')}.`);
  return [...before, [field, text.slice(at + 1)]];
}

/** What every command says that reads a schedule from a file. */
function readsFile(command: Command): Command {
  return command
    .argument('<file>', 'CSV, Excel (.xlsx), or our own JSON; - reads standard input')
    .option('--map <field=Heading>', 'what a column holds, where its heading does not say; may be given again', mapped, [])
    .option('--sheet <name>', 'the sheet of a workbook; otherwise the first that looks like a schedule')
    .option('--carry-down', 'functions stand once and count for the rows below, as where cells were merged')
    .addOption(new Option('--year <kind>', 'which year "current year" means').choices(YEAR_KINDS))
    .option('--public-records', 'the Public Records Act 1958 applies')
    .addOption(languageOption());
}

/**
 * Adds `schedule period`, `due`, `check`, `publish` and `to-purview`.
 * @param done is told each command's exit code
 */
export function addScheduleCommands(program: Command, done: (exitCode: number) => void): void {
  const schedule = program.command('schedule').description('Read retention schedules, and say until when records are kept');

  schedule
    .command('period')
    .description('Read how long something is kept, in the words of a schedule; exit code 1 where a person must look')
    .argument('<words>', 'the period, such as "Current year plus 6"')
    // "-3 years" are words too, and say something: that a person must look.
    .allowUnknownOption()
    .option('--from <words>', 'what it counts from, as the schedule’s "keep from" has it')
    .option('--year-end <MM-DD>', 'the last day of the department’s own year', yearEnd)
    .option('--public-records', 'the Public Records Act 1958 applies: nothing is kept for ever without approval')
    .addOption(languageOption())
    .option('--json', 'the answer as one JSON object')
    .action(async (words: string, options: PeriodOptions) => done(await schedulePeriod(notAnOption(words), options)));

  schedule
    .command('due')
    .description('Say until which day something is kept; exit code 1 where that cannot be known')
    .requiredOption('--period <words>', 'how long, in the words of a schedule; --period="…" where it begins with -')
    .option('--from <words>', 'what it counts from, as the schedule’s "keep from" has it')
    .option('--trigger <day>', 'the date of what --from names', day)
    .option('--birth <day>', 'the date of birth', day)
    .option('--death <day>', 'the date of death', day)
    .option('--superseded <day>', 'the date on which it was superseded', day)
    .option('--latest <day>', 'the day of the file’s latest document, from which the 20-year rule counts', day)
    .option('--closed <day>', 'the date on which the case, contract or file closed', day)
    .option('--year-end <MM-DD>', 'the last day of the department’s own year', yearEnd)
    .option('--public-records', 'the Public Records Act 1958 applies: nothing is kept for ever without approval')
    .addOption(languageOption())
    .option('--json', 'the answer as one JSON object')
    .action(async (options: DueOptions) => done(await scheduleDue(options)));

  readsFile(schedule.command('check').description('Say how each row of a schedule is read; exit code 1 where one needs a person'))
    .option('--json', 'the answer as one JSON object')
    .action(async (file: string, options: ScheduleCheckOptions) => {
      const { scheduleCheck } = await import('./scheduleCheck');
      done(await scheduleCheck(file, options));
    });

  readsFile(schedule.command('publish').description('Write a schedule as What to keep: an accessible page and an open table'))
    .requiredOption('--out <folder>', 'where index.html and schedule.csv go')
    .option('--title <title>', 'what the schedule is called, where it comes from a table')
    .option('--contact <text>', 'whom the public may ask')
    .option('--json', 'what was written, as one JSON object')
    .action(async (file: string, options: SchedulePublishOptions) => {
      const { schedulePublish } = await import('./schedulePublish');
      done(await schedulePublish(file, options));
    });

  readsFile(schedule.command('to-purview').description('Write a schedule as Microsoft Purview’s file plan, and say what is lost on the way'))
    .addOption(
      new Option('--days <how>', 'safe: as many days as the calendar years can have; times365: 365 days a year, which fall short')
        .choices(['safe', 'times365'])
        .default('safe')
    )
    .option('--json', 'rows and warnings as one JSON object')
    .action(async (file: string, options: ToPurviewOptions) => {
      const { scheduleToPurview } = await import('./scheduleToPurview');
      done(await scheduleToPurview(file, options));
    });
}
