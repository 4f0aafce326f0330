import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { progressLine } from './progressLine';
import { removeState, stateFile } from './stateFile';
import { exitCodes, Stop } from './stop';

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('A whole number is needed.');
  return number;
}

const root = path.resolve(__dirname, '..', '..');
const DEFAULT_PORT = 4380;

/** A command of the local tenant. Each may be told of another place where it is kept. */
const commandOf = (tenant: Command, name: string): Command =>
  tenant.command(name).option('--state <folder>', 'Where it is kept', (folder) => path.resolve(folder), path.join(root, '.state'));

interface Kept {
  readonly state: string;
}

/** Adds the commands of the local tenant. */
export function tenantCommands(program: Command): void {
  const tenant = program.command('tenant').description('The local tenant: a SharePoint on this machine');

  commandOf(tenant, 'start')
    .description('Start it, seeded on its first start')
    .option('--port <number>', 'The port to listen on; 0 for any', wholeNumber, DEFAULT_PORT)
    .option('--faults <json>', 'What goes wrong on purpose, as JSON: {"status": 429, "share": 0.1, "seed": 7}; else what $MUNIMENT_FAULTS says')
    .action(async (options: Kept & { port: number; faults?: string }) => {
      const { serveTenant } = await import('./serveTenant');
      await serveTenant(root, options.state, options.port, options.faults ?? process.env.MUNIMENT_FAULTS ?? null);
    });

  commandOf(tenant, 'reset')
    .description('Put it back to how it came: everything in it is deleted')
    .option('--json', 'Say it as JSON')
    .action(async (options: Kept & { json?: boolean }) => {
      const file = stateFile(options.state);
      const was = existsSync(file);
      const { isOpen } = await import('./isOpen');
      if (was && isOpen(file)) throw new Stop(exitCodes.wrongUse, 'The local tenant is open. Close it first: Ctrl+C where "npm start" runs.');
      removeState(file);
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ reset: was })}\n`
          : was
            ? 'The local tenant is as it came. It is seeded again on its next start.\n'
            : 'There was nothing to reset.\n'
      );
    });

  commandOf(tenant, 'seed')
    .description('Seed it, with about so many documents in all; past 100,000 they lie in one library, beside the usual department')
    .option('--items <number>', 'How many documents', wholeNumber)
    .option('--json', 'Say it as JSON')
    .action(async (options: Kept & { items?: number; json?: boolean }) => {
      if (existsSync(stateFile(options.state)))
        throw new Stop(exitCodes.wrongUse, 'The local tenant has been seeded already. "muniment tenant reset" empties it.');
      const { openState } = await import('./tenantState');
      const began = Date.now();
      const progress = progressLine(process.stderr);
      const state = await openState(options.state, options.json ? () => undefined : progress.say, options.items);
      state.close();
      progress.done();
      const seconds = Math.round((Date.now() - began) / 100) / 10;
      process.stdout.write(
        options.json ? `${JSON.stringify({ items: options.items ?? null, seconds })}\n` : `The local tenant is seeded. It took ${seconds} s.\n`
      );
    });
}
