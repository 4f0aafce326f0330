import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The command line, run as people run it. */

export const root = join(__dirname, '..');

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the real command in a process of its own, with `input` on standard input. */
export function muniment(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'cli/bin/muniment.mjs'), ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** Whether a value follows one of the schemas in `docs/schemas`. */
export function validator(name: string): (value: unknown) => boolean {
  const schema = JSON.parse(readFileSync(join(root, 'docs/schemas', name), 'utf8')) as object;
  return new Ajv2020({ allowUnionTypes: true }).compile(schema);
}
