import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTenant } from '../../local/src';
import { isOpen } from './isOpen';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'muniment-open-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('notices a tenant that is open, and one that was closed again', async () => {
  const file = join(folder, 'tenant.sqlite');
  const tenant = await openTenant({ file });
  tenant.store.ensurePerson({ email: 'nia@rivers.example', title: 'Nia' });
  expect(isOpen(file)).toBe(true);
  // And asking has not closed it to its owner.
  expect(tenant.store.people()).toHaveLength(1);
  tenant.close();
  expect(isOpen(file)).toBe(false);
});

it('notices what another process has open, and is not misled once that was killed', async () => {
  const file = join(folder, 'tenant.sqlite');
  const script = `
    const { DatabaseSync } = require('node:sqlite');
    const db = new DatabaseSync(${JSON.stringify(file)});
    db.exec('PRAGMA journal_mode = WAL; CREATE TABLE a (b); INSERT INTO a VALUES (1);');
    process.stdout.write('open');
    process.stdin.resume();`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  expect(isOpen(file)).toBe(true);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  expect(isOpen(file)).toBe(false);
});

it('takes what is no database for closed', () => {
  const file = join(folder, 'tenant.sqlite');
  writeFileSync(file, 'not a database at all, but long enough to look like something else entirely'.repeat(20));
  expect(isOpen(file)).toBe(false);
});
