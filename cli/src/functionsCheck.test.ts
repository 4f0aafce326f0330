import { muniment, validator } from '../../testing/commandLine';
import { FULL_PAGE, MINIMAL_PAGE } from '../../testing/functionPage';

const isAnswer = validator('functions-check.schema.json');

const check = async (json: unknown, ...args: readonly string[]): Promise<{ code: number | null; answer: Record<string, unknown> }> => {
  const { code, out } = await muniment(
    ['functions', 'check', '-', '--json', '--on', '2026-11-20', ...args],
    typeof json === 'string' ? json : JSON.stringify(json)
  );
  const answer = JSON.parse(out) as Record<string, unknown>;
  expect(isAnswer(answer)).toBe(true);
  return { code, answer };
};

describe('muniment functions check', () => {
  it('says that nothing is missing from a full page, and exits with 0', async () => {
    expect(await check(FULL_PAGE)).toEqual({ code: 0, answer: { level: 'full', missing: [], problems: [] } });
  });

  it('exits with 0 for a minimal page, and says what is missing', async () => {
    expect(await check(MINIMAL_PAGE)).toEqual({
      code: 0,
      answer: { level: 'minimal', missing: ['purpose', 'legislation', 'startDate', 'keyPosts', 'keyRecordSeries', 'history', 'lastReviewed'], problems: [] },
    });
  });

  it('exits with 1 where a page is not even minimal, or something in it is wrong', async () => {
    expect(await check({ title: 'Rain' })).toMatchObject({ code: 1, answer: { level: null, problems: [] } });
    expect(await check({ ...FULL_PAGE, endDate: '1990' })).toMatchObject({ code: 1, answer: { problems: [{ path: 'endDate', code: 'endBeforeStart' }] } });
    expect(await check('{')).toMatchObject({ code: 1, answer: { level: null, problems: [{ path: '', code: 'notJson' }] } });
  });

  it('speaks Welsh, and says it in sentences', async () => {
    const { code, out } = await muniment(['functions', 'check', '-', '--lang', 'cy'], JSON.stringify(MINIMAL_PAGE));
    expect([code, out.split('\n')[0]]).toEqual([0, '✓ Mae’r dudalen yn sylfaenol.']);
  });

  it('is wrong use without a file that can be read, and on a day that there is not', async () => {
    expect((await muniment(['functions', 'check', '/nowhere/page.json'])).code).toBe(2);
    expect((await muniment(['functions', 'check', '-', '--on', '2026-02-30'], '{}')).code).toBe(2);
  });
});
