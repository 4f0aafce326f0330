import type { Command } from 'commander';
import { dayArgument } from './dayArgument';
import { languageOption, type Done } from './functionCommands';
import type { TransferCheckOptions } from './transferCheck';

/** Adds `transfer check`. */
export function addTransferCommands(program: Command, done: Done): void {
  program
    .command('transfer')
    .description('Prepare records for the archive')
    .command('check')
    .description('Give each row of a list of records the archive’s own verdict; exit code 1 where it would send the list back')
    .argument('<file>', 'CSV with the archive’s columns; - reads standard input')
    .option('--on <day>', 'the day on which it is asked; otherwise today', dayArgument)
    .option('--files <list>', 'a text file with the path of each file that is to be transferred, one a line')
    .addOption(languageOption())
    .option('--json', 'the answer as one JSON object')
    .action(async (file: string, options: TransferCheckOptions) => {
      const { transferCheck } = await import('./transferCheck');
      done(await transferCheck(file, options));
    });
}
