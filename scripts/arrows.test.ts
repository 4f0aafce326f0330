import { execFileSync } from 'node:child_process';
import * as path from 'node:path';

const root = path.join(__dirname, '..');

// ESLint is asked in a process of its own: its configuration is an ES module.
const program = `
  import { ESLint } from 'eslint';
  const eslint = new ESLint({ cwd: process.cwd() });
  const cases = JSON.parse(process.argv[1]);
  const answers = [];
  for (const [file, from] of cases) {
    const [result] = await eslint.lintText("import { a } from '" + from + "';\\nexport const b = a;\\n", { filePath: file });
    answers.push(result.messages.some((m) => ['boundaries/dependencies', 'no-restricted-imports'].includes(m.ruleId)));
  }
  console.log(JSON.stringify(answers));
`;

function refused(cases: [file: string, from: string][]): boolean[] {
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', program, JSON.stringify(cases)], { cwd: root, encoding: 'utf8' });
  return JSON.parse(out.trim().split('\n').pop() as string) as boolean[];
}

const allowed: [string, string][] = [
  ['src/marking/rules/x.ts', './levels'],
  ['src/marking/facts/x.ts', '../../tenant/names'],
  ['src/marking/store/x.ts', '../../tenant'],
  ['src/marking/store/x.ts', '../../provisioning/rules'],
  ['src/tenant/x.ts', '@pnp/sp'],
  ['local/src/x.ts', './index'],
];

const forbidden: [string, string][] = [
  ['src/marking/rules/x.ts', '../../tenant'],
  ['src/marking/rules/x.ts', '@pnp/sp'],
  ['src/marking/facts/x.ts', '../../tenant'],
  ['src/marking/store/x.ts', '../components/panel/MarkForm'],
  ['src/marking/store/x.ts', '../../provisioning/store'],
  ['src/marking/components/x.tsx', '../../tenant'],
  ['src/work/x.ts', '../extensions/markCommands/MarkCommandSet'],
  ['src/tenant/x.ts', '../../local/src'],
  ['local/src/x.ts', '../../src/tenant'],
];

describe('the arrows of the design', () => {
  it('let through what they should, and refuse a wrong import', () => {
    const answers = refused([...allowed, ...forbidden]);
    expect(answers.slice(0, allowed.length)).toEqual(allowed.map(() => false));
    expect(answers.slice(allowed.length)).toEqual(forbidden.map(() => true));
  });
});
