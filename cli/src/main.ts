import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { addFunctionCommands } from './functionCommands';
import { addMarkingCommands } from './markingCommands';
import { endQuietlyOnClosedPipe, flushOutput } from './output';
import { createProgram } from './program';
import { addScheduleCommands } from './scheduleCommands';
import { exitCodes, Stop } from './stop';
import { addTransferCommands } from './transferCommands';

async function addTenantCommands(program: Command): Promise<void> {
  const { tenantCommands } = await import('./tenant');
  tenantCommands(program);
}

/**
 * Runs one command.
 * @param args what stands after `muniment`
 * @returns 0 on success, 1 when what was checked does not hold, 2 on wrong use
 */
export async function main(args: readonly string[]): Promise<number> {
  endQuietlyOnClosedPipe();
  const program = createProgram();
  let exitCode: number = exitCodes.success;
  const done = (code: number): void => {
    exitCode = code;
  };
  addMarkingCommands(program, done);
  addScheduleCommands(program, done);
  addFunctionCommands(program, done);
  addTransferCommands(program, done);
  const stopped = (error: unknown): number => {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  };
  try {
    // The tenant's code is heavy and needs Node 22, so only its own commands and the help load it.
    if (args[0] === 'tenant' || args.length === 0 || args.includes('--help') || args[0] === 'help') await addTenantCommands(program);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) exitCode = error.exitCode === 0 ? exitCodes.success : exitCodes.wrongUse;
    else return stopped(error);
  }
  return flushOutput().then(() => exitCode, stopped);
}
