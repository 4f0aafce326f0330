import { muniment, validator } from '../../testing/commandLine';

const change = (...args: string[]): ReturnType<typeof muniment> => muniment(['marking', 'change', ...args]);

describe('muniment marking change', () => {
  const isChange = validator('marking-change.schema.json');

  it.each<[string[], number, unknown]>([
    [['--from', 'OFFICIAL', '--to', 'official-sensitive', '--actor', 'originator'], 0, { allowed: true, needs: [], paragraph: '37', code: 'mayChange' }],
    [
      ['--from', 'SECRET', '--to', 'OFFICIAL', '--actor', 'originatingBody'],
      1,
      { allowed: false, needs: ['challenge'], paragraph: '38', code: 'mustChallenge' },
    ],
    [['--from', '', '--to', 'OFFICIAL', '--actor', 'other'], 1, { allowed: false, needs: ['challenge'], paragraph: '38', code: 'mustChallenge' }],
    [['--from', 'OFFICIAL', '--to', '', '--actor', 'originator', '--historical'], 1, { allowed: false, needs: [], paragraph: '39', code: 'historicalRecord' }],
    [
      ['--from', 'OFFICIAL', '--to', 'OFFICIAL - FOR PUBLIC RELEASE', '--actor', 'originatingBody', '--scheme', 'council'],
      0,
      { allowed: true, needs: [], paragraph: '41', code: 'onTheCopy' },
    ],
    [['--from', 'OFFICIAL', '--to', 'Official', '--actor', 'other'], 0, { allowed: true, needs: [], paragraph: null, code: 'noChange' }],
    [
      ['--from', 'OFFICIAL', '--to', 'SECRET-SENSITIVE', '--actor', 'originator'],
      1,
      { allowed: false, needs: [], paragraph: '25', code: 'sensitiveNotAllowed' },
    ],
  ])('%j', async (args, exitCode, answer) => {
    const { code, out, err } = await change(...args, '--json');
    expect([code, err]).toEqual([exitCode, '']);
    expect(out).toBe(`${JSON.stringify(answer)}\n`);
    expect(isChange(JSON.parse(out))).toBe(true);
  });

  it('speaks plainly, in the language asked for', async () => {
    const args = ['--from', 'SECRET', '--to', 'OFFICIAL', '--actor', 'other'];
    expect((await change(...args)).out).toBe('✗ You cannot make this change yourself. Ask the originator for it, and say why. (Policy, paragraph 38)\n');
    expect((await change(...args, '--lang', 'cy')).out).toMatch(/^✗ Ni allwch wneud y newid hwn eich hun\..*\(Polisi, paragraff 38\)\n$/);
    const wrong = await change('--from', '', '--to', 'RESTRICTED', '--actor', 'originator');
    expect(wrong.out).toMatch(/^✗ RESTRICTED belongs to an earlier marking scheme.*\(Policy, paragraph 39\)\n$/);
  });

  it.each([
    [['--from', 'OFFICIAL', '--to', 'SECRET']],
    [['--from', 'OFFICIAL', '--actor', 'other']],
    [['--to', 'OFFICIAL', '--actor', 'other']],
    [['--from', 'OFFICIAL', '--to', 'SECRET', '--actor', 'boss']],
    [['--from', 'OFFICIAL', '--to', 'SECRET', '--actor', 'other', '--scheme', 'none']],
    [['--from', 'OFFICIAL', '--to', 'SECRET', '--actor', 'other', 'more']],
  ])('ends with 2 on wrong use: %j', async (args) => {
    const { code, out, err } = await change(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });
});
