import { existsSync, mkdirSync, renameSync } from 'node:fs';
import * as path from 'node:path';
import { openTenant, type LocalTenant } from '../../local/src';
import { seedDepartment } from '../../local/src/seed';
import { removeState, stateFile } from './stateFile';
import { turnMarkingOn } from './turnMarkingOn';

/** Seeds a new file beside the real one, so that a department is there whole or not at all. */
async function seed(file: string, items: number | undefined): Promise<void> {
  const draft = `${file}.new`;
  removeState(draft);
  const tenant = await openTenant({ file: draft });
  try {
    seedDepartment(tenant, items === undefined ? {} : { items });
    await turnMarkingOn(tenant);
    // Everything into the one file, before it is given its name.
    tenant.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    tenant.close();
  }
  renameSync(draft, file);
  removeState(draft);
}

/**
 * Opens the local tenant. On its first start it is seeded, and marking is turned on in it by the product's own
 * set-up, as an owner would.
 * @param items About how many documents to seed.
 */
export async function openState(root: string, items?: number): Promise<LocalTenant> {
  const file = stateFile(root);
  mkdirSync(path.dirname(file), { recursive: true });
  if (!existsSync(file)) await seed(file, items);
  return openTenant({ file });
}
