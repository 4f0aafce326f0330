import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openTestSite, OWNER, type TestSite } from '../../testing/site';
import { addOldColumn, OLD_COLUMN } from '../../testing/takeOn';
import { readMapping } from './planTakeOn';
import { readOnly } from './readOnly';
import { stateFile } from './stateFile';
import { Stop } from './stop';
import { loadTokenProvider } from './tokenProvider';

const root = join(__dirname, '../..');
let folder: string;

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the real command in a process of its own. */
function plan(...args: string[]): Promise<Ran> {
  const all = ['marking', 'takeon', 'plan', '--state', folder, '--as', OWNER, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', join(root, 'cli/bin/muniment.mjs'), ...all], { cwd: root });
    const ran = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.err += text));
    child.on('error', reject).on('close', (code) => resolve({ code, ...ran }));
  });
}

const schemaOf = (name: string): object => JSON.parse(readFileSync(join(root, 'docs/schemas', name), 'utf8')) as object;
const validator = (name: 'plan' | 'mapping'): ValidateFunction => {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const mapping = ajv.compile(schemaOf('marking-takeon-mapping.schema.json'));
  return name === 'mapping' ? mapping : ajv.compile(schemaOf('marking-takeon-plan.schema.json'));
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'muniment-takeon-'));
  const site: TestSite = await openTestSite({ file: stateFile(folder) });
  addOldColumn(site);
  await site.turnOn();
  site.addFiles([...Array.from({ length: 5 }, () => ({ values: { [OLD_COLUMN.name]: 'OFFICIAL' } })), { values: { [OLD_COLUMN.name]: 'RESTRICTED' } }, {}]);
  site.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('muniment marking takeon plan', () => {
  it('says what was found and what would happen, in the promised form, and that a value needs somebody', async () => {
    const { code, out, err } = await plan('--site', '/sites/floods', '--json');
    expect(err).toBe('');
    expect(code).toBe(1);
    const answer = JSON.parse(out) as { libraries: { open: number; outcomes: Record<string, number>; mapping: unknown; sources: { name: string }[] }[] };
    const valid = validator('plan');
    expect(valid(answer) ? null : valid.errors).toBeNull();
    expect(answer.libraries).toHaveLength(1);
    expect(answer.libraries[0]).toMatchObject({ open: 1, outcomes: { takeOn: 5, notMapped: 1, nothing: 1 }, sources: [{ name: OLD_COLUMN.name }] });
  });

  it('takes a mapping, its own included, and is done when everything has been said', async () => {
    const mapping = { sources: [{ source: 'column', name: OLD_COLUMN.name, values: { OFFICIAL: 'OFFICIAL', RESTRICTED: null } }] };
    expect(validator('mapping')(mapping)).toBe(true);
    const file = join(folder, 'mapping.json');
    writeFileSync(file, JSON.stringify(mapping));
    const { code, out } = await plan('--site', '/sites/floods', '--library', 'Documents', '--mapping', file);
    expect(code).toBe(0);
    expect(out).toContain('5 documents would be marked. Nothing has been written.');
    const welsh = await plan('--site', '/sites/floods', '--mapping', file, '--lang', 'cy');
    expect(welsh.out).toContain('Nid oes dim wedi’i ysgrifennu.');
  });

  it.each([
    ['a site that is not there', ['--site', '/sites/nowhere']],
    ['a library that is not there', ['--site', '/sites/floods', '--library', 'Nowhere']],
    ['a mapping that is not there', ['--site', '/sites/floods', '--mapping', '/nowhere/mapping.json']],
    ['no site', []],
    ['somebody whom the tenant does not know', ['--site', '/sites/floods', '--as', 'nobody@rivers.example']],
    ['a tenant over http', ['--site', 'http://rivers.example/sites/a', '--tokens', __filename]],
  ])('is wrong use with %s', async (_, args) => {
    const { code, out, err } = await plan(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
    expect(err).not.toContain('    at ');
  });
});

describe('a mapping file', () => {
  it.each([
    ['not JSON', 'no'],
    ['no sources', '{}'],
    ['a source of no kind', '{"sources":[{"source":"file","name":"a","values":{}}]}'],
    ['a number for a line', '{"sources":[{"source":"column","name":"a","values":{"x":1}}]}'],
    ['an originator that is none', '{"sources":[],"originator":7}'],
  ])('with %s is refused', (_, text) => expect(() => readMapping(text)).toThrow(Stop));

  it('is read with its originator', () =>
    expect(readMapping('{"sources":[],"originator":{"one":"Head of Floods"}}').originator).toEqual({ one: 'Head of Floods' }));
});

describe('a command that only reads', () => {
  const batch = (part: string): string => `--batch\nContent-Type: application/http\n\n${part} HTTP/1.1\nAccept: application/json\n\n--batch--`;
  const send = readOnly(async () => new Response('{}'));

  it.each([
    ['GET', 'https://a.example/_api/web', undefined],
    ['POST', "https://a.example/_api/web/lists('x')/renderListDataAsStream", '{}'],
    ['POST', 'https://a.example/_api/$batch', batch('GET https://a.example/_api/web')],
    ['POST', 'https://a.example/_api/$batch', batch("POST https://a.example/_api/web/lists('x')/renderListDataAsStream")],
  ])('sends %s %s', async (method, url, body) => expect((await send(url, { method, body })).status).toBe(200));

  it.each([
    ['POST', 'https://a.example/_api/web/lists/items', '{}'],
    ['DELETE', 'https://a.example/_api/web/lists', undefined],
    ['POST', 'https://a.example/_api/$batch', batch('POST https://a.example/_api/web/lists/items')],
    ['POST', 'https://a.example/_api/$batch', 'nothing that can be read'],
  ])('and never %s %s', async (method, url, body) => expect(send(url, { method, body })).rejects.toThrow('only reads'));
});

describe('a token provider', () => {
  it('is a module that exports getToken', async () => {
    const file = join(folder, 'provider.cjs');
    writeFileSync(file, 'exports.getToken = async (resource) => `token for ${resource}`;');
    expect(await (await loadTokenProvider(file)).getToken('https://a.example')).toBe('token for https://a.example');
  });

  it('or is said not to be one', async () => {
    const file = join(folder, 'empty.cjs');
    writeFileSync(file, 'exports.other = 1;');
    await expect(loadTokenProvider(file)).rejects.toThrow('does not export getToken');
    await expect(loadTokenProvider(join(folder, 'none.cjs'))).rejects.toThrow('There is no file');
  });
});
