import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run, runBin, say } from './run.mjs';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [path.join(process.env[name], 'Google/Chrome/Application/chrome.exe'), path.join(process.env[name], 'Microsoft/Edge/Application/msedge.exe')] : []
  ),
];

const onPath = (name) => (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)).find((file) => existsSync(file));

/** An installed Chrome, Chromium or Edge; undefined where there is none. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  return NAMES.map(onPath).find(Boolean) ?? PLACES.find((file) => existsSync(file));
}

/** The system's package managers, and how each installs a Chromium. */
const MANAGERS = [
  ['apt-get', [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'chromium']]],
  ['dnf', [['install', '-y', '-q', 'chromium']]],
  ['apk', [['add', '--quiet', 'chromium']]],
  ['pacman', [['-S', '--noconfirm', '--quiet', 'chromium']]],
];

async function installFromSystem() {
  const isRoot = process.getuid?.() === 0;
  const maySudo = !isRoot && onPath('sudo') !== undefined && spawnSync('sudo', ['-n', 'true']).status === 0;
  const manager = MANAGERS.find(([name]) => onPath(name) !== undefined);
  if (manager === undefined || (!isRoot && !maySudo)) return;
  const [name, calls] = manager;
  say(`Installing Chromium with ${name}, for the browser tests.`);
  for (const args of calls) await run(isRoot ? name : 'sudo', isRoot ? args : ['-n', name, ...args], { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Finds a browser for the tests, or gets one: the system's own, else Playwright's download. Answers its path, or null for Playwright's own. */
export async function prepareBrowser() {
  const found = findBrowser();
  if (found) return found;
  await installFromSystem();
  const installed = findBrowser();
  if (installed) return installed;
  say("Getting Playwright's own Chromium, for the browser tests.");
  if ((await runBin('playwright', ['install', '--with-deps', 'chromium'])) !== 0) throw new Error('No browser could be found or installed. Install Chrome, Chromium or Edge, or name one in CHROME_PATH.');
  return null;
}
