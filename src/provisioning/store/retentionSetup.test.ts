import { labels } from '../../../testing/labels';
import { openTestSite, OWNER, type TestSite } from '../../../testing/site';
import { DEFAULT_RETENTION, type RetentionSettings } from '../../retention/rules';
import type { Send } from '../../tenant';
import { createRetentionSetup, type ClassedLibrary } from './createRetentionSetup';
import type { SetupDesk, SetupPlan } from './desk';

let site: TestSite;
/** What was said of libraries, as the list of places would keep it. */
let said: Map<string, string>;
let given: ClassedLibrary[];
beforeEach(async () => {
  site = await openTestSite();
  said = new Map();
  given = [];
});
afterEach(() => site.close());

const settings: RetentionSettings = { ...DEFAULT_RETENTION, scheduleId: 'rivers', defaultClass: 'GEN', year: 'financial', publicRecords: true };
const deskOf = (wrap?: (send: Send) => Send): SetupDesk<RetentionSettings> =>
  createRetentionSetup({
    door: site.door(OWNER, wrap),
    may: true,
    labels,
    clock: site.clock,
    readClasses: async () => said,
    giveClass: async (library, code) => {
      given.push(library);
      said.set(library.id.toLowerCase(), code);
    },
  });
const plan = (libraryIds: readonly string[] = [site.library.id], classes?: Record<string, string>): Promise<SetupPlan<RetentionSettings>> =>
  deskOf().plan({ libraryIds, settings, classes });
const apply = async (wanted: SetupPlan<RetentionSettings>): Promise<string> => (await deskOf().apply(wanted, () => undefined).report).state;
const work = ({ steps }: SetupPlan<RetentionSettings>): string[] => steps.filter(({ state }) => state !== 'present').map(({ what, name }) => `${what} ${name}`);

it('shows the whole plan first, and makes it: lists, columns, commands and banner, and the library’s class', async () => {
  const wanted = await plan();
  expect(work(wanted)).toEqual(expect.arrayContaining(['list Record classes by library, folder and case', 'column MunRecordClass', 'libraryClass GEN']));
  expect((await deskOf().read()).on).toBe(false);
  expect(await apply(wanted)).toBe('finished');
  expect(given).toEqual([{ id: site.library.id, title: 'Documents', url: '/sites/floods/Shared Documents' }]);
  expect(await deskOf().read()).toMatchObject({ on: true, settings, drift: [], libraries: [{ on: true, recordClass: 'GEN' }] });
});

it('done twice changes nothing', async () => {
  await apply(await plan());
  expect(work(await plan())).toEqual([]);
});

it('leaves what somebody has said of a library, unless another class is chosen for it', async () => {
  said.set(site.library.id.toLowerCase(), 'CASE');
  expect(work(await plan())).not.toContain('libraryClass GEN');
  expect(work(await plan([site.library.id], { [site.library.id]: 'MIN' }))).toContain('libraryClass MIN');
  await apply(await plan());
  expect(given).toEqual([]);
});

it('gives a new library the usual class when the site is turned on again', async () => {
  await apply(await plan());
  const added = (await site.door(OWNER).tell((sp) => sp.web.lists.add('Contracts', '', 101))) as unknown as { Id: string };
  const again = await plan([site.library.id, added.Id]);
  expect(work(again)).toContain('libraryClass GEN');
  await apply(again);
  expect(given.map(({ title }) => title)).toEqual(['Documents', 'Contracts']);
});

it('reports what is no longer as it was set up', async () => {
  await apply(await plan());
  await site.door(OWNER).tell((sp) => sp.web.getList('/sites/floods/Lists/MunimentDecisions').recycle());
  const { drift } = await deskOf().read();
  expect(drift.length).toBeGreaterThan(0);
  expect(drift.every(({ where }) => where === 'Lists/MunimentDecisions')).toBe(true);
});

it('stands beside marking, and changes nothing of it', async () => {
  await site.turnOn();
  await apply(await plan());
  expect((await site.setup().read()).drift).toEqual([]);
});
