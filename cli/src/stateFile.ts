import { rmSync } from 'node:fs';
import * as path from 'node:path';

/** Where the local tenant is kept unless somebody says otherwise. */
export const DEFAULT_STATE = path.resolve(__dirname, '..', '..', '.state');

/** The one file that holds all that the local tenant knows, in the folder where it is kept. */
export const stateFile = (folder: string): string => path.join(folder, 'tenant.sqlite');

/** Removes such a file, with what SQLite keeps beside it. */
export function removeState(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
}
