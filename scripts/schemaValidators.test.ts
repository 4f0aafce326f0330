import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaValidators } from './schemaValidators';

const root = join(__dirname, '..');

describe('the validators made from the schemas', () => {
  it.each(schemaValidators(root))('$path is up to date; if not, run npx tsx scripts/compileSchemas.ts', ({ path, text }) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  it('compile nothing at run time and need no module', () => {
    const [{ text }] = schemaValidators(root);
    expect(text).not.toMatch(/\beval\(|new Function\(|\brequire\(|^import /m);
  });
});
