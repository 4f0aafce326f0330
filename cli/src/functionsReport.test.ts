import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { muniment } from '../../testing/commandLine';
import { FULL_PAGE } from '../../testing/functionPage';
import { readCsv } from '../../src/tables';

const FILES = ['appraisal-report.docx', 'appraisal-report.html', 'function.eac-cpf.xml', 'function.isdf.json', 'series.csv'];
const report = (args: readonly string[], input = ''): ReturnType<typeof muniment> => muniment(['functions', 'report', ...args], input);

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'report-'))));
afterAll(() => rmSync(folder, { recursive: true }));

it('writes five files into a folder that it makes, and says which', async () => {
  const file = join(folder, 'page.json');
  writeFileSync(file, JSON.stringify(FULL_PAGE));
  const out = join(folder, 'new', 'cy');
  const { code, out: said, err } = await report([file, '--out', out, '--lang', 'cy', '--on', '2026-11-20', '--json']);
  expect([code, err]).toEqual([0, '']);
  const { files, level } = JSON.parse(said) as { files: string[]; level: string };
  expect([files.sort(), readdirSync(out).sort(), level]).toEqual([FILES.map((each) => join(out, each)), FILES, 'full']);
  const read = (name: string): string => readFileSync(join(out, name), 'utf8');
  expect(read('appraisal-report.html')).toContain('Gwnaed ar</dt><dd>20 Tachwedd 2026');
  expect(strFromU8(unzipSync(readFileSync(join(out, 'appraisal-report.docx')))['word/styles.xml'])).toContain('w:val="cy-GB"');
  expect(readCsv(read('series.csv'))).toHaveLength(6);
  expect(read('function.eac-cpf.xml')).toContain('https://archivists.org/ns/eac/v2');
  expect(JSON.parse(read('function.isdf.json'))).toMatchObject({ '5.4': { '5.4.1': { value: 'flood-defence' } } });
});

it('writes over what it wrote, and through no link', async () => {
  const outside = join(folder, 'outside.csv');
  writeFileSync(outside, 'mine');
  const out = mkdtempSync(join(folder, 'links-'));
  symlinkSync(outside, join(out, 'series.csv'));
  const { code, out: said } = await report(['-', '--out', out], '{"functionId":"../../x","type":"function","title":"../../../etc"}');
  expect([code, said.trim().split('\n')]).toEqual([0, expect.arrayContaining(FILES.map((each) => join(out, each)))]);
  expect([readFileSync(outside, 'utf8'), readdirSync(out).sort()]).toEqual(['mine', FILES]);
});

it.each<[string, number, string[], string]>([
  ['no JSON', 1, ['-', '--out', 'OUT'], 'hello'],
  ['no page', 1, ['-', '--out', 'OUT'], '[]'],
  ['no folder to write to', 2, ['-'], '{}'],
  ['no such file', 2, ['/no/such/file.json', '--out', 'OUT'], ''],
  ['a folder that cannot be made', 2, ['-', '--out', '/dev/null/x'], '{}'],
])('ends where there is %s', async (_, wanted, args, input) => {
  const out = join(folder, 'none');
  const {
    code,
    out: said,
    err,
  } = await report(
    args.map((each) => (each === 'OUT' ? out : each)),
    input
  );
  expect([code, said, existsSync(out)]).toEqual([wanted, '', false]);
  expect(err).not.toContain('    at ');
});

it('writes what was understood, and says what was not', async () => {
  const out = join(folder, 'odd');
  const { code, err } = await report(['-', '--out', out], '{"title":"Rainfall","colour":"blue"}');
  expect([code, readdirSync(out).sort()]).toEqual([1, FILES]);
  expect(err).toMatch(/^colour: /);
});
