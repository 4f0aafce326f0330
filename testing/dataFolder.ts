import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** The folder of public data that facts were drawn from, where it lies beside the repository; null where it does not. */
export const dataFolder: string | null =
  ['../shared/data', '../../shared/data'].map((name) => join(root, name)).find((folder) => existsSync(join(folder, 'transfer'))) ?? null;
