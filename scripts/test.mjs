// npm test: lint, types, unit and store tests, package build, browser tests, with all their own set-up.
// `npm test -- unit types` runs only the parts named.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { prepareBrowser } from './lib/browser.mjs';
import { prepareDependencies, preparePackage } from './lib/prepare.mjs';
import { environment, root, runBin, say } from './lib/run.mjs';

const results = path.join(root, 'test-results');
const counts = { passed: 0, failed: 0, skipped: 0 };

function count(file, read) {
  const found = read(JSON.parse(readFileSync(file, 'utf8')));
  for (const name of Object.keys(counts)) counts[name] += found[name];
}

const parts = {
  lint: () => runBin('eslint', ['.', '--max-warnings', '0']),
  types: async () => (await runBin('tsc', ['--noEmit'])) || (await runBin('tsc', ['--noEmit', '-p', 'tsconfig.tools.json'])),
  async unit() {
    const file = path.join(results, 'unit.json');
    const code = await runBin('jest', ['--json', `--outputFile=${file}`]);
    count(file, (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests + r.numRuntimeErrorTestSuites, skipped: r.numPendingTests + r.numTodoTests }));
    return code;
  },
  async package() {
    await preparePackage();
    return 0;
  },
  async browser() {
    await preparePackage();
    const file = path.join(results, 'browser.json');
    const env = environment({ MUNIMENT_BROWSER: (await prepareBrowser()) ?? '', PLAYWRIGHT_JSON_OUTPUT_FILE: file });
    const code = await runBin('playwright', ['test', '-c', 'e2e/playwright.config.ts'], { env });
    count(file, ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }));
    return code;
  },
};

try {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in parts));
  if (unknown.length > 0) throw new Error(`There is no part called ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.`);
  mkdirSync(results, { recursive: true });
  await prepareDependencies();
  const failed = [];
  for (const [name, part] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const began = Date.now();
    say(`— ${name}`);
    const code = await part();
    say(`— ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - began) / 1000)} s`);
    if (code !== 0) failed.push(name);
  }
  if (failed.length > 0) say(`Failed: ${failed.join(', ')}`);
  say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
