// A local tenant for the browser tests: seeded, with marking turned on, on a port of its own. It says its address on
// standard output and ends when its standard input does.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { openTenant } from '../local/src';
import { seedDepartment } from '../local/src/seed';
import { startServer } from '../local/src/serve';
import { turnMarkingOn } from '../cli/src/turnMarkingOn';

async function main(): Promise<void> {
  const root = path.resolve(__dirname, '..');
  const folder = mkdtempSync(path.join(tmpdir(), 'muniment-e2e-'));
  const tenant = await openTenant({ file: path.join(folder, 'tenant.sqlite') });
  seedDepartment(tenant, { items: 1500 });
  await turnMarkingOn(tenant);
  const server = await startServer({
    tenant,
    packages: path.join(root, 'sharepoint', 'solution'),
    nodeModules: path.join(root, 'node_modules'),
    stateFolder: path.join(root, '.state'),
  });
  process.stdout.write(`${server.url}\n`);
  process.stdin.resume();
  process.stdin.on('end', () => {
    void server.close().then(() => {
      tenant.close();
      rmSync(folder, { recursive: true, force: true });
      process.exit(0);
    });
  });
}

void main();
