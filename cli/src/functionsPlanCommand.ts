import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { dayArgument } from './dayArgument';
import { languageOption, type Done } from './functionCommands';
import type { FunctionsPlanOptions } from './functionsPlan';

function yearArgument(text: string): number {
  if (!/^[1-9]\d{3}$/.test(text)) throw new InvalidArgumentError('A year is needed, as YYYY.');
  return Number(text);
}

/** Adds `functions plan`. */
export function addPlan(functions: Command, done: Done): void {
  functions
    .command('plan')
    .description('Say what falls due in which year, of the series of several function pages')
    .argument('<file...>', 'JSON, a page or a list of pages; - reads standard input')
    .option('--from <year>', 'the first year of the plan; what was due before it is listed apart', yearArgument)
    .option('--on <day>', 'the day on which it is asked; otherwise today', dayArgument)
    .addOption(languageOption())
    .option('--json', 'the answer as one JSON object')
    .action(async (files: string[], options: FunctionsPlanOptions) => {
      const { functionsPlan } = await import('./functionsPlan');
      done(await functionsPlan(files, options));
    });
}
