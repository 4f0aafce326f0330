import type { Command } from 'commander';
import { Option } from 'commander';
import { cultures } from '../../src/words';
import { dayArgument } from './dayArgument';
import type { FunctionsCheckOptions } from './functionsCheck';
import type { FunctionsReportOptions } from './functionsReport';
import { addPlan } from './functionsPlanCommand';

/** `--lang`, which every command has that says something. */
export const languageOption = (): Option => new Option('--lang <language>', 'the language of messages').choices(cultures).default('en');

/** Is told each command's exit code. */
export type Done = (exitCode: number) => void;

/** Adds the commands about functions. Whatever a command needs is loaded when it is run. */
export function addFunctionCommands(program: Command, done: Done): void {
  const functions = program.command('functions').description('Check function pages, say what falls due, and write the appraisal report');
  addCheck(functions, done);
  addReport(functions, done);
  addPlan(functions, done);
}

function addCheck(functions: Command, done: Done): void {
  functions
    .command('check')
    .description('Say how complete a function page is; exit code 1 where it is not minimal or something in it is wrong')
    .argument('<file>', 'JSON; - reads standard input')
    .option('--on <day>', 'the day on which it is asked; otherwise today', dayArgument)
    .addOption(languageOption())
    .option('--json', 'the answer as one JSON object')
    .action(async (file: string, options: FunctionsCheckOptions) => {
      const { functionsCheck } = await import('./functionsCheck');
      done(await functionsCheck(file, options));
    });
}

function addReport(functions: Command, done: Done): void {
  functions
    .command('report')
    .description('Write the draft of the appraisal report (Word and HTML), the series (CSV) and the function (ISDF JSON, EAC-CPF XML)')
    .argument('<file>', 'JSON; - reads standard input')
    .requiredOption('--out <folder>', 'where the files go; it is made if there is none')
    .option('--on <day>', 'the day of the report; otherwise today', dayArgument)
    .addOption(languageOption())
    .option('--json', 'what was written, as one JSON object')
    .action(async (file: string, options: FunctionsReportOptions) => {
      const { functionsReport } = await import('./functionsReport');
      done(await functionsReport(file, options));
    });
}
