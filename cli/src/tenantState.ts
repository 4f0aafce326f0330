import { existsSync, mkdirSync, renameSync } from 'node:fs';
import * as path from 'node:path';
import { openTenant, type LocalTenant } from '../../local/src';
import { removeState, stateFile } from './stateFile';
import type { Say } from './seedTenant';

/** Seeds a new file beside the real one, so that a department is there whole or not at all. */
async function seed(file: string, items: number | undefined, say: Say): Promise<void> {
  const draft = `${file}.new`;
  removeState(draft);
  // Only the first start needs the product's own code, which sets sites up.
  const { seedTenant } = await import('./seedTenant');
  await seedTenant(draft, items, say);
  renameSync(draft, file);
  removeState(draft);
}

/**
 * Opens the local tenant. On its first start it is seeded, and marking is turned on in it by the product's own
 * set-up, as an owner would.
 * @param folder where it is kept
 * @param say told how far seeding has come
 * @param items about how many documents to seed
 */
export async function openState(folder: string, say: Say, items?: number): Promise<LocalTenant> {
  const file = stateFile(folder);
  mkdirSync(path.dirname(file), { recursive: true });
  if (!existsSync(file)) await seed(file, items, say);
  return openTenant({ file });
}
