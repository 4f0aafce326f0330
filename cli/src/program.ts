import { Command } from 'commander';

/** The command line without its commands: errors go to standard error, and wrong use throws instead of ending the process. */
export function createProgram(): Command {
  return new Command('muniment')
    .description('Protective marking, retention and site health, from the command line.')
    .helpCommand('help [command]', 'Explain a command')
    .helpOption('-h, --help', 'Explain this command')
    .exitOverride()
    .addHelpText('after', '\nExit codes: 0 success, 1 what was checked does not hold, 2 wrong use.');
}
