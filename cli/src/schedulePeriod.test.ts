import { validator, type Ran } from '../../testing/commandLine';
import { main } from './main';

const isPeriod = validator('schedule-period.schema.json');
const isDue = validator('schedule-due.schema.json');

/** Runs a command in this process: what it would say, and its exit code. */
async function muniment(args: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const capture = (to: 'out' | 'err') => (text: string | Uint8Array, done?: unknown) => {
    said[to] += String(text);
    if (typeof done === 'function') (done as () => void)();
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(capture('out')),
    jest.spyOn(process.stderr, 'write').mockImplementation(capture('err')),
  ];
  try {
    const code = await main(args);
    return { code, ...said };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
    // Each run listens for a closed pipe.
    process.stdout.removeAllListeners('error');
  }
}

describe('muniment schedule period', () => {
  it.each([
    [['Current year plus 6'], 0, { kind: 'yearEnd', needs: ['trigger'], assumptions: ['calendarYear'] }],
    [['Current year plus 6', '--from', 'Creation', '--year-end', '03-31'], 0, { kind: 'yearEnd', needs: ['trigger'], assumptions: ['yearFromSetting'] }],
    [['Until child is 18 plus a further three years', '--from=Creation'], 0, { kind: 'age', needs: ['birth'], assumptions: [] }],
    [['Six years', '--from', 'Closure of the case'], 0, { kind: 'length', needs: ['closed'], assumptions: [] }],
    [['Permanent'], 0, { kind: 'permanent', needs: [], assumptions: [] }],
    [['Various depending on subject matter'], 1, { kind: 'conditional', needs: ['person'], assumptions: [] }],
    [['-3 years'], 1, { kind: 'unclear', needs: ['person'], assumptions: [] }],
    [['--', '-3 years'], 1, { kind: 'unclear', needs: ['person'], assumptions: [] }],
    [[''], 1, { kind: 'unclear', needs: ['person'], assumptions: [] }],
  ])('%j answers with exit code %i and %j', async (args, exitCode, answer) => {
    const { code, out, err } = await muniment(['schedule', 'period', '--json', ...args]);
    expect([code, err, JSON.parse(out)]).toEqual([exitCode, '', answer]);
    expect(isPeriod(JSON.parse(out))).toBe(true);
    expect(out.endsWith('}\n')).toBe(true);
  });

  it('says it as a sentence, in Welsh too', async () => {
    const english = await muniment(['schedule', 'period', 'Current year plus 6', '--from', 'Creation']);
    expect(english.out).toBe(
      'Keep for 6 years after the end of the calendar year in which it was created.\n“Year” is taken to be the calendar year, to 31 December, because nothing says otherwise.\n'
    );
    const welsh = await muniment(['schedule', 'period', '4-7 years', '--lang', 'cy']);
    expect(welsh.out).toBe('Nid yw hyn yn rhoi un hyd. Rhaid i berson ddweud am ba hyd.\nYstod yw’r cyfnod. Dywedwch pa hyd sy’n cyfrif.\n');
  });

  it.each([[[]], [['6 years', 'more']], [['6 years', '--year-end', '02-30']], [['6 years', '--fron', 'Creation']], [['--fron']]])(
    '%j is wrong use',
    async (args) => {
      const { code, out, err } = await muniment(['schedule', 'period', ...args]);
      expect([code, out]).toEqual([2, '']);
      expect(err).not.toBe('');
    }
  );
});

describe('muniment schedule due', () => {
  it.each([
    [
      ['--period=Current year plus 6', '--from=Creation', '--trigger', '2020-05-17'],
      0,
      { keepUntil: '2026-12-31', disposeFrom: '2027-01-01', permanent: false, needs: [], assumptions: ['calendarYear'] },
    ],
    [
      ['--period=Current year plus 6', '--from=Creation', '--trigger', '2020-05-17', '--year-end', '03-31'],
      0,
      { keepUntil: '2027-03-31', disposeFrom: '2027-04-01', permanent: false, needs: [], assumptions: ['yearFromSetting'] },
    ],
    [
      ['--period=Until child is 18 plus a further three years', '--birth', '2008-02-29'],
      0,
      { keepUntil: '2029-03-01', disposeFrom: '2029-03-02', permanent: false, needs: [], assumptions: [] },
    ],
    [['--period=Permanent', '--trigger=2020-01-01'], 0, { keepUntil: null, disposeFrom: null, permanent: true, needs: [], assumptions: [] }],
    [
      ['--period=Until succeeded', '--from=Creation', '--trigger=2020-01-01'],
      1,
      { keepUntil: null, disposeFrom: null, permanent: false, needs: ['superseded'], assumptions: [] },
    ],
    [['--period=-3 years', '--trigger=2020-01-01'], 1, { keepUntil: null, disposeFrom: null, permanent: false, needs: ['person'], assumptions: [] }],
  ])('%j answers with exit code %i and %j', async (args, exitCode, answer) => {
    const { code, out, err } = await muniment(['schedule', 'due', '--json', ...args]);
    expect([code, err, JSON.parse(out)]).toEqual([exitCode, '', answer]);
    expect(isDue(JSON.parse(out))).toBe(true);
  });

  it.each([
    [['--trigger', '2020-01-01']],
    [['--period=6 years', '--trigger', '2020-02-30']],
    [['--period=6 years', '--trigger', '17/05/2020']],
    [['--period=6 years', '--birth', '2020-1-1']],
    [['--period=6 years', '--closed', '']],
    [['--period=6 years', 'more']],
  ])('%j is wrong use', async (args) => {
    const { code, out, err } = await muniment(['schedule', 'due', '--json', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  it('says it as sentences', async () => {
    const { out } = await muniment(['schedule', 'due', '--period=6 years', '--from=Closure', '--closed=2024-02-29']);
    expect(out).toBe('Keep until 28 February 2030. From 1 March 2030 it need not be kept.\nKeep for 6 years after it was closed.\n');
  });

  it('says when a public record is due, which is never kept for ever', async () => {
    const { code, out } = await muniment(['schedule', 'due', '--period=Permanent', '--public-records', '--latest=2006-05-17']);
    expect(code).toBe(1);
    expect(out).toContain('By the 20-year rule it is due in 2026.');
  });
});
