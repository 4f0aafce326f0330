// A local tenant for the browser tests: seeded, with marking turned on, on a port of its own. It says its address on
// standard output and ends when its standard input does.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { openTenant, type LocalTenant } from '../local/src';
import { seedDepartment } from '../local/src/seed';
import { startServer } from '../local/src/serve';
import { keepSchemes } from '../cli/src/keepSchemes';
import { keepFunctions } from '../cli/src/keepFunctions';
import { keepHolds } from '../cli/src/keepHolds';
import { keepSchedules } from '../cli/src/keepSchedules';
import { addOldMarkings } from '../cli/src/oldMarkings';
import { turnFunctionsOn } from '../cli/src/turnFunctionsOn';
import { turnMarkingOn } from '../cli/src/turnMarkingOn';
import { RETENTION, turnRetentionOn } from '../cli/src/turnRetentionOn';
import { graphCanvas, graphPackage } from './graphPackage';

/** Tenants on which the keeping of records is on, besides marking. */
const WITH_RECORDS: readonly string[] = ['retention', 'banner', 'records', 'functions'];
/** Tenants on which sites keep function pages, besides all that. */
const WITH_FUNCTIONS: readonly string[] = ['functions'];

async function main(): Promise<void> {
  const root = path.resolve(__dirname, '..');
  const folder = mkdtempSync(path.join(tmpdir(), 'muniment-e2e-'));
  const tenant = await openTenant({ file: path.join(folder, 'tenant.sqlite') });
  seedDepartment(tenant, { items: 1500 });
  await turnMarkingOn(tenant);
  await keepSchemes(tenant);
  await addOldMarkings(tenant);
  const tenantOf = process.env.MUNIMENT_TENANT_OF ?? '';
  if (WITH_RECORDS.includes(tenantOf)) {
    await keepSchedules(tenant);
    // Where plans are walked to their end, two people always agree.
    await turnRetentionOn(tenant, tenantOf === 'records' ? { ...RETENTION, alwaysSecond: true } : RETENTION);
    await keepHolds(tenant);
  }
  if (WITH_FUNCTIONS.includes(tenantOf)) {
    await turnFunctionsOn(tenant);
    await keepFunctions(tenant);
  }
  const packages = path.join(folder, 'packages');
  mkdirSync(packages);
  copyFileSync(path.join(root, 'sharepoint', 'solution', 'muniment.sppkg'), path.join(packages, 'muniment.sppkg'));
  writeFileSync(path.join(packages, 'asks-graph.sppkg'), graphPackage());
  addGraphPage(tenant);
  const server = await startServer({
    tenant,
    packages,
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

/** A page whose web part asks Graph who is signed in. */
function addGraphPage({ store }: LocalTenant): void {
  const site = store.site('/sites/floodrisk');
  const pages = site && store.list(site.rootWeb, `${site.url}/SitePages`);
  if (!pages) throw new Error('The department has no Flood Risk site.');
  store.addFile(pages, { name: 'Graph.aspx', content: '', values: { Title: 'Graph', CanvasContent1: graphCanvas('/me') } });
}

void main();
