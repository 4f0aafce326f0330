import { existsSync, mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { openTenant, type LocalTenant } from '../../local/src';
import { seedDepartment } from '../../local/src/seed';
import { removeState, stateFile } from './stateFile';
import { turnMarkingOn } from './turnMarkingOn';

/**
 * Opens the local tenant. On its first start it is seeded, and marking is turned on in it by the product's own
 * set-up, as an owner would.
 * @param items About how many documents to seed.
 */
export async function openState(root: string, items?: number): Promise<LocalTenant> {
  const file = stateFile(root);
  const first = !existsSync(file);
  mkdirSync(path.dirname(file), { recursive: true });
  const tenant = await openTenant({ file });
  if (first) {
    try {
      seedDepartment(tenant, items === undefined ? {} : { items });
      await turnMarkingOn(tenant);
    } catch (error) {
      // Half a department would be taken for a whole one at the next start.
      tenant.close();
      removeState(root);
      throw error;
    }
  }
  return tenant;
}
