import { existsSync } from 'node:fs';
import path from 'node:path';
import { environment, node22, root, run, runBin, say } from './run.mjs';
import { hashOf, whereStale } from './stamp.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Installs what package-lock.json names, where that has not been done. */
export async function prepareDependencies() {
  const stamp = path.join('node_modules', '.muniment-stamp');
  await whereStale(stamp, path.relative(root, node22), () => hashOf(['package-lock.json', 'local/package.json']), async () => {
    say('Installing what the project needs. The first time takes a minute or two.');
    // The outer npm's own settings for this run would otherwise reach the inner one.
    const env = Object.fromEntries(Object.entries(environment()).filter(([name]) => !/^npm_(config|lifecycle|package)_/i.test(name)));
    const code = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env });
    if (code !== 0 || !existsSync(node22)) throw new Error('The dependencies could not be installed: npm says above why.');
  });
}

const SOLUTION = path.join('sharepoint', 'solution', 'muniment.sppkg');

/** Builds and packages the solution, where its sources have changed. */
export async function preparePackage() {
  const sources = ['src', 'config', 'teams', 'sharepoint/assets', 'gulpfile.js', 'tsconfig.json', 'package-lock.json'];
  const stamp = path.join('sharepoint', 'solution', '.stamp');
  await whereStale(stamp, SOLUTION, () => hashOf(sources, { without: (file) => /\.test\.tsx?$/.test(file) }), async () => {
    say('Building the package.');
    for (const task of ['bundle', 'package-solution']) {
      if ((await runBin('gulp', [task, '--ship'], { quiet: true })) !== 0) throw new Error(`gulp ${task} --ship failed`);
    }
  });
  if (!existsSync(path.join(root, SOLUTION))) throw new Error('The build left no package');
}
