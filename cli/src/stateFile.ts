import { rmSync } from 'node:fs';
import * as path from 'node:path';

/** The one file that holds all that the local tenant knows. */
export const stateFile = (root: string): string => path.join(root, '.state', 'tenant.sqlite');

/** Removes such a file, with what SQLite keeps beside it. */
export function removeState(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
}
