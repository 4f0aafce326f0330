// npm start: everything from a fresh clone to a working department on this machine, with any Node from 20 on.
import path from 'node:path';
import { node22, root, run } from './lib/run.mjs';
import { prepareDependencies, preparePackage } from './lib/prepare.mjs';

try {
  await prepareDependencies();
  await preparePackage();
  process.exitCode = await run(node22, [path.join(root, 'cli', 'bin', 'muniment.mjs'), 'tenant', 'start', ...process.argv.slice(2)]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
