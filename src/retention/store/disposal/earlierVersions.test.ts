import '@pnp/sp/items';
import { addOld, logOf, MINUTES, namesIn, openTestDisposal, planAll, runPlan, SERIES, type TestDisposal } from '../../../../testing/disposal';
import { MEMBER, OWNER } from '../../../../testing/site';
import { listOf, SCHEDULES, siteList } from '../../../tenant';

/** A new version of the schedule: what was decided under an earlier one stands where the class says the same. */

let test: TestDisposal;
beforeEach(async () => {
  test = await openTestDisposal();
  addOld(test.site, 1);
});
afterEach(() => test.site.close());

const OTHER = { ...MINUTES, code: 'MIN-2', title: 'Other minutes' };
const codes = async (): Promise<readonly string[]> => {
  const { going, staying } = await test.desk().plan([SERIES]);
  return going.length > 0 ? [] : staying[0].codes;
};

it('stands where another class is new and this one says what it said, and the log names the version in force', async () => {
  await test.decide();
  await test.schedule('2', [OTHER, MINUTES]);
  expect(await codes()).toEqual([]);
  await runPlan(test.desk(), await planAll(test.desk()));
  expect(await namesIn(test.site)).toEqual([]);
  expect((await logOf(test)).map(({ rule }) => rule)).toEqual(['2', '2']);
});

it('does not stand where the class says something else, and stands again where it says the old once more', async () => {
  await test.decide();
  await test.schedule('2', [{ ...MINUTES, keepFor: '5 years' }]);
  const shorter = { ...SERIES, year: 2024 };
  const { staying } = await test.desk().plan([SERIES, shorter]);
  // Its date is another, so its series is, of which nothing was decided.
  expect(staying.map((each) => each.codes)).toEqual([['notDecided']]);
  await test.schedule('3', [{ ...MINUTES, authority: { text: 'Somebody else', url: '' } }]);
  expect(await codes()).toEqual(['ruleChanged']);
  await test.schedule('4', [MINUTES]);
  expect(await codes()).toEqual([]);
});

it('does not stand where the whole schedule counts its years otherwise', async () => {
  await test.decide();
  const { createScheduleDesk } = await import('../schedules/scheduleDesk');
  const { standingOf } = await import('../schedules/standings');
  const desk = createScheduleDesk(test.kim.records(OWNER));
  const shelf = await desk.read();
  if (shelf.kind === 'notSetUp') throw new Error('not set up');
  const schedule = { id: 'rivers', title: 'Rivers', version: '2', year: 'financial' as const, publicRecords: false, workingClass: '', classes: [MINUTES] };
  await desk.putInForce(schedule, standingOf('rivers', shelf.versions).inForce?.row ?? 0, 'Another year');
  expect(await codes()).toEqual(['ruleChanged']);
});

it('does not stand where it names a version that never was', async () => {
  await test.decide(MEMBER, '77');
  expect(await codes()).toEqual(['ruleChanged']);
});

it('does not stand where the version under which it was decided is no longer there', async () => {
  await test.decide();
  await test.schedule('2', [OTHER, MINUTES]);
  const { webUrl } = test.kim;
  await test.kim.door(OWNER).tell(async (sp) => listOf(sp, siteList(webUrl, SCHEDULES)).items.getById(1).delete());
  expect(await codes()).toEqual(['ruleChanged']);
});

it('is not said to be another while it cannot be read: then there is no plan', async () => {
  await test.decide();
  await test.schedule('2', [OTHER, MINUTES]);
  const lost = test.desk(undefined, (send) => async (url, init) => {
    // The row of the first version, by itself.
    if (/items\(1\)/.test(url)) throw new TypeError('Failed to fetch');
    return send(url, init);
  });
  await expect(lost.plan([SERIES])).rejects.toMatchObject({ code: 'network' });
});
