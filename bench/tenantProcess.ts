// A tenant served by a process of its own, so that its memory and its time can be measured. Forked by rows.ts with the
// folder that the tenant is kept in; says where it is served, and what it has used whenever it is asked.
import { startServer } from '../local/src/serve';
import { openTenant } from '../local/src';
import * as path from 'node:path';

/** What the process says to the one that forked it. */
export interface Said {
  readonly url?: string;
  /** Megabytes resident, at most since the process began. */
  readonly peak?: number;
  /** Seconds of processor time since the process began. */
  readonly busy?: number;
}

const root = path.resolve(__dirname, '..');

function say(words: Said): void {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.send?.({ ...words, peak: maxRSS / 1e3, busy: (userCPUTime + systemCPUTime) / 1e6 });
}

async function serve(folder: string): Promise<void> {
  const tenant = await openTenant({ file: path.join(folder, 'tenant.sqlite') });
  const server = await startServer({
    tenant,
    packages: path.join(root, 'sharepoint', 'solution'),
    nodeModules: path.join(root, 'node_modules'),
    stateFolder: folder,
  });
  process.on('message', () => say({}));
  process.once('disconnect', () => void server.close().then(() => tenant.close()));
  say({ url: server.url });
}

void serve(process.argv[2] ?? '');
