import { readFileSync } from 'node:fs';
import { printable } from './output';
import { exitCodes, Stop } from './stop';

const STANDARD_INPUT = 0;

/** How a file is called in a message. */
export const shownName = (file: string): string => (file === '-' ? 'Standard input' : printable(file));

/** The bytes of a file; - is standard input. Stops with exit code 2 where it cannot be read. */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch (error) {
    throw new Stop(exitCodes.wrongUse, `${shownName(file)} could not be read: ${printable(error instanceof Error ? error.message : String(error))}`);
  }
}
