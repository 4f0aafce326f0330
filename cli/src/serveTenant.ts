import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { readRules } from '../../local/src';
import { startServer, type RunningServer } from '../../local/src/serve';
import { progressLine } from './progressLine';
import { exitCodes, Stop } from './stop';
import { openState } from './tenantState';

/**
 * Serves the local tenant until it is told to stop.
 * @param stateFolder where it is kept
 * @param faults JSON of what goes wrong from the start, or null
 */
export async function serveTenant(root: string, stateFolder: string, port: number, faults: string | null = null): Promise<void> {
  const rules = readFaults(faults);
  const packages = path.join(root, 'sharepoint', 'solution');
  if (!existsSync(path.join(packages, 'muniment.sppkg'))) throw new Stop(exitCodes.wrongUse, 'The package has not been built. "npm start" builds it.');
  const progress = progressLine(process.stderr);
  const tenant = await openState(stateFolder, progress.say);
  progress.done();
  rules.forEach((rule) => tenant.faults.add(rule));
  let server: RunningServer;
  try {
    server = await startServer({ tenant, packages, port, nodeModules: path.join(root, 'node_modules'), stateFolder });
  } catch (error) {
    tenant.close();
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new Stop(exitCodes.wrongUse, `Port ${port} is taken. Another one: npm start -- --port 4381`);
    throw error;
  }
  process.stdout.write(
    `\nThe department is open at ${server.url}\nChoose who you are, open Flood Risk, and mark a document. Ctrl+C closes it.\n\nThis is a tenant for development and for trying things out. It listens on 127.0.0.1 only, so that no other\nmachine can reach it; it has no passwords. Keep nothing in it that matters.\n`
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  tenant.close();
}

function readFaults(text: string | null): ReturnType<typeof readRules> {
  try {
    return text === null ? [] : readRules(text);
  } catch (error) {
    throw new Stop(exitCodes.wrongUse, error instanceof Error ? error.message : String(error));
  }
}
