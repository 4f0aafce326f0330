import { muniment, validator } from '../../testing/commandLine';
import { FULL_PAGE } from '../../testing/functionPage';

const isAnswer = validator('functions-plan.schema.json');

const plan = async (json: unknown, ...args: readonly string[]): Promise<{ code: number | null; answer: Record<string, unknown> }> => {
  const { code, out } = await muniment(['functions', 'plan', '-', '--json', '--on', '2026-11-20', ...args], JSON.stringify(json));
  const answer = JSON.parse(out) as Record<string, unknown>;
  expect(isAnswer(answer)).toBe(true);
  return { code, answer };
};

const FLOODS = {
  functionId: 'floods',
  title: 'Floods',
  keyRecordSeries: [
    { name: 'Board minutes', yearDue: '2031', disposalAction: 'transfer', appraisalDecision: 'select', volume: { documents: 120, bytes: 5000 } },
    { name: 'Case files', yearDue: 2031, disposalAction: 'destroy', volume: 30 },
    { name: 'Models', coveringDates: '1998-2012', appraisalDecision: 'select', volume: { metres: 2.5 } },
    { name: 'Letters', coveringDates: '1998-2012', disposalAction: 'destroy' },
    { name: 'Old plans', yearDue: '2019' },
  ],
};

describe('muniment functions plan', () => {
  it('says what falls due in which year, of several functions', async () => {
    const { code, answer } = await plan([FLOODS, { functionId: 'coasts', title: 'Coasts', keyRecordSeries: [{ name: 'Charts', yearDue: '2028', volume: 7 }] }]);
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      from: null,
      years: [
        { year: 2019, series: 1, overdue: true },
        { year: 2028, series: 1, documents: 7, items: [{ function: 'Coasts' }] },
        {
          year: 2031,
          series: 2,
          documents: 150,
          bytes: 5000,
          byAction: { transfer: { documents: 120 }, destroy: { documents: 30 } },
          byDecision: { notSaid: { series: 1 } },
        },
        { year: 2032, series: 1, metres: 2.5, items: [{ name: 'Models', reckoned: true }] },
      ],
      overdue: [{ name: 'Old plans', year: 2019 }],
      withoutYear: [{ name: 'Letters', year: null, reckoned: false }],
      peak: { year: 2031, documents: 150 },
      trough: { year: 2029, series: 0 },
      total: { series: 6 },
      problems: [],
    });
  });

  it('begins with the year that is asked for', async () => {
    const { answer } = await plan(FLOODS, '--from', '2032');
    expect(answer).toMatchObject({ from: 2032, years: [{ year: 2032 }], peak: { year: 2032 }, overdue: [{}, {}, {}] });
  });

  it('takes a page as functions check does, and says what is none', async () => {
    expect((await plan(FULL_PAGE)).code).toBe(0);
    expect(await plan('a word')).toMatchObject({ code: 1, answer: { years: [], peak: null, problems: [{ file: '-', path: '', code: 'notAnObject' }] } });
  });

  it('says it in a sentence, and in Welsh', async () => {
    const say = async (...args: string[]): Promise<string> =>
      (await muniment(['functions', 'plan', '-', '--on', '2026-11-20', ...args], JSON.stringify(FLOODS))).out.split('\n')[0];
    expect(await say()).toBe('2031 is the fullest year: 2 series, 150 documents. 2032 is the emptiest: 1 series, 2.5 metres of shelf.');
    expect(await say('--lang', 'cy')).toBe('2031 yw’r flwyddyn lawnaf: 2 gyfres, 150 dogfen. 2032 yw’r wacaf: 1 gyfres, 2.5 metr o silff.');
  });

  it('is wrong use with a year that is none, or a file that cannot be read', async () => {
    expect((await muniment(['functions', 'plan', '-', '--from', 'soon'], '{}')).code).toBe(2);
    expect((await muniment(['functions', 'plan', '/nowhere/page.json'])).code).toBe(2);
  });
});
