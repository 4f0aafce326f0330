import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { dataFolder } from '../testing/dataFolder';
import { compactSchema } from './lib/compactSchema';
import { likelyExtensions } from './lib/likelyExtensions';

const root = join(__dirname, '..');

(dataFolder === null ? describe.skip : describe)('what is drawn from the archive’s data', () => {
  it('is what stands in the repository; if not, run npx tsx scripts/drawTransfer.ts', () => {
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const said = execFileSync(process.execPath, [tsx, join(root, 'scripts/drawTransfer.ts'), '--from', dataFolder ?? '', '--check'], { encoding: 'utf8' });
    expect(said.match(/^Checked /gm)).toHaveLength(4);
  });
});

describe('a schema drawn for our rules', () => {
  it('has what it refers to in its place, and nothing that is said to readers', () => {
    const lists = { definitions: { kinds: { enum: ['Open'] } } };
    const schema = {
      description: 'x',
      properties: { kind: { type: 'string', $ref: 'classpath:/metadata-schema/lists.schema.json#/definitions/kinds' }, day: { daBeforeToday: 'x' } },
    };
    expect(compactSchema(schema, { lists })).toEqual({ properties: { kind: { type: 'string', enum: ['Open'] }, day: { daBeforeToday: true } } });
  });

  it('is refused where it asks for what our rules do not know', () => {
    expect(() => compactSchema({ oneOf: [] }, {})).toThrow('oneOf');
    expect(() => compactSchema({ $ref: 'classpath:/metadata-schema/gone.schema.json#/x' }, {})).toThrow('leads nowhere');
  });
});

describe('an ending that likely is of a format that is not taken', () => {
  it('is so where half of its formats are, of packed ones a third, and never for a password', () => {
    const puids = { a: 'Zip', b: 'Executable', c: 'PasswordProtected' };
    const formats = [
      ['a', '', '', 'rar;zip'],
      ['x', '', '', 'rar;exe;so'],
      ['y', '', '', 'rar;so'],
      ['b', '', '', 'exe;so'],
      ['c', '', '', 'docx'],
    ];
    expect(likelyExtensions(puids, formats)).toEqual({ exe: 'Executable', rar: 'Zip', zip: 'Zip' });
  });
});
