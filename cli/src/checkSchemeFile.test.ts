import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInSchemeIds } from '../../src/marking/schemes';
import { muniment, root, validator } from '../../testing/commandLine';

const fileOf = (id: string): string => join(root, 'src/marking/schemes', `${id}.json`);
const check = (args: readonly string[], input = ''): ReturnType<typeof muniment> => muniment(['marking', 'scheme', 'check', ...args], input);

describe('muniment marking scheme check', () => {
  const isCheck = validator('marking-scheme-check.schema.json');

  it.each(builtInSchemeIds)('finds nothing wrong with %s', async (id) => {
    const { code, out, err } = await check([fileOf(id), '--json']);
    expect([code, err, JSON.parse(out)]).toEqual([0, '', { valid: true, id, errors: [] }]);
  });

  it('says where each error is and what to do, in the language asked for', async () => {
    const scheme = JSON.parse(readFileSync(fileOf('gscp-2024'), 'utf8')) as Record<string, unknown> & {
      changes: { table: { raise: { originator: string[] } } };
      classifications: { colours: { text: string } }[];
    };
    scheme.changes.table.raise.originator = ['challenge'];
    scheme.classifications[0].colours.text = '#e3effb';
    const { code, out } = await check(['-', '--json'], `\ufeff${JSON.stringify(scheme)}`);
    expect(code).toBe(1);
    const answer = JSON.parse(out) as unknown;
    expect(isCheck(answer)).toBe(true);
    expect(answer).toEqual({
      valid: false,
      id: null,
      errors: [
        { path: '/classifications/0/colours', code: 'contrast', message: expect.stringContaining('contrast of 1 to 1') },
        { path: '/changes/table/raise/originator', code: 'originatorChallenges', message: expect.stringContaining('The originator decides') },
      ],
    });
    const welsh = await check(['-', '--lang', 'cy'], JSON.stringify(scheme));
    expect(welsh.out).toContain('✗ /changes/table/raise/originator\n  Crëwr y ddogfen sy’n penderfynu');
  });

  it('names what is missing and what is not known', async () => {
    const { code, out } = await check(['-', '--json'], '{"id":"x","colour":"red"}');
    expect(code).toBe(1);
    const { errors } = JSON.parse(out) as { errors: { message: string }[] };
    const messages = errors.map(({ message }) => message);
    expect(messages).toContain('“title” is missing. Add it.');
    expect(messages).toContain('“colour” is not known here. Take it out, or check its spelling.');
  });

  it.each([
    ['no file', ['/no/such/scheme.json'], ''],
    ['a folder', [root], ''],
    ['no JSON', ['-'], '{id: 1}'],
    ['nothing', ['-'], ''],
    ['no argument', [], ''],
  ])('ends with 2 where there is %s', async (_, args, input) => {
    const { code, out, err } = await check(args, input);
    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
