import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

const windows = process.platform === 'win32';

/** The Node that npm installs with the project: SPFx and node:sqlite want 22, whatever the machine has. */
export const node22 = path.join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

const bin = path.join(root, 'node_modules', '.bin');

/** The environment of everything we run: our own programs come first on the PATH. */
export function environment(more = {}) {
  return { ...process.env, PATH: `${path.dirname(node22)}${path.delimiter}${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...more };
}

/** Runs a program to its end and answers its exit code. `quiet` keeps its output, and shows it only where it fails. */
export function run(command, args, { quiet = false, env = environment(), cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    // A .cmd file of Windows runs in a shell only, which splits a path at its spaces.
    const inShell = windows && /\.cmd$/i.test(command);
    const quoted = (text) => (inShell && /\s/.test(text) ? `"${text}"` : text);
    const child = spawn(quoted(command), args.map(quoted), { cwd, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', shell: inShell });
    // Whoever ends us ends what we run: nothing is left behind. Ctrl+C reaches it by itself; we only wait for it.
    const forward = (signal) => signal !== 'SIGINT' && child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const kept = [];
    child.stdout?.on('data', (chunk) => kept.push(chunk));
    child.stderr?.on('data', (chunk) => kept.push(chunk));
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const signal of signals) process.off(signal, forward);
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(kept));
      resolve(code ?? 1);
    });
  });
}

/** Runs a program of node_modules/.bin. */
export const runBin = (name, args, options) => run(path.join(bin, windows ? `${name}.cmd` : name), args, options);

export function say(text) {
  process.stdout.write(`${text}\n`);
}
