import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { parseDay, readYearEnd } from '../../src/retention/rules/periods';
import { cultures } from '../../src/words';
import type { DueOptions } from './scheduleDue';
import { scheduleDue } from './scheduleDue';
import type { PeriodOptions } from './schedulePeriod';
import { schedulePeriod } from './schedulePeriod';
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

/**
 * Adds `schedule period` and `schedule due`.
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
    .option('--closed <day>', 'the date on which the case, contract or file closed', day)
    .option('--year-end <MM-DD>', 'the last day of the department’s own year', yearEnd)
    .addOption(languageOption())
    .option('--json', 'the answer as one JSON object')
    .action(async (options: DueOptions) => done(await scheduleDue(options)));
}
