import { functionSiteOf, turnFunctionsOn } from '../../../../testing/functions';
import { preparedSites } from '../../../../testing/preparedSite';
import { MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import { EMPTY_PAGE, type FunctionSettings } from '../../rules';
import { createPageDesk } from '../page/pageDesk';
import { bearPage } from './bearPage';

const AMINA = { login: 'i:0#.f|membership|amina@dept.example', name: 'Amina Rahman' };
const settings: Partial<FunctionSettings> = {
  keepers: [AMINA],
  keeperTitle: 'Information manager',
  heads: [{ login: 'i:0#.f|membership|h@dept.example', name: 'Huw' }],
};

const openSite = preparedSites(turnFunctionsOn);
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const libraries = async (): Promise<readonly { Id: string; Title: string }[]> =>
  site.door(OWNER).ask(async (sp) => sp.web.lists.filter('BaseTemplate eq 101 and Hidden eq false').select('Id', 'Title')());

it('begins the page with what is known: names, who keeps it, the classes of its libraries, and when it is first looked at', async () => {
  const [library] = await libraries();
  const own = functionSiteOf(site, OWNER, { settings });
  expect(await bearPage(own, new Map([[library.Id.toLowerCase(), 'GEN-01']]))).toBe(true);
  const { state } = await own.reading();
  expect(state.page).toMatchObject({
    functionId: 'flood-defence',
    type: 'function',
    siteUrl: site.webUrl,
    status: 'draft',
    maintainer: 'Amina Rahman',
    siteEvents: [{ id: 'created', kind: 'created', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }],
    keyRecordSeries: [{ name: library.Title, libraryId: library.Id, scheduleRef: 'GEN-01', where: 'sharePoint' }],
  });
  expect(state.page.title).not.toBe('');
  expect(state.page.siteId).toMatch(/^[\da-f-]{36}$/i);
  expect(state.page.keyPosts).toMatchObject([
    { role: 'maintainer', post: 'Information manager', ...AMINA },
    { role: 'head', name: 'Huw' },
    { role: 'owner', name: expect.stringContaining('Owners') },
  ]);
  const today = await own.today();
  expect(state.page.nextReview).toBe(`${Number(today.slice(0, 4)) + 1}${today.slice(4)}`);
});

it('says it once, and never where somebody has said something', async () => {
  const own = functionSiteOf(site, OWNER, { settings });
  expect([await bearPage(own, new Map()), await bearPage(own, new Map())]).toEqual([true, false]);
  expect((await own.reading('afresh')).rows).toHaveLength(1);
});

it('leaves alone what somebody wrote first', async () => {
  await createPageDesk(functionSiteOf(site, MEMBER)).save([{ path: 'title', was: EMPTY_PAGE.title, value: 'As we call it' }]);
  const own = functionSiteOf(site, OWNER, { settings });
  expect(await bearPage(own, new Map())).toBe(false);
  expect((await own.reading()).state.page).toMatchObject({ title: 'As we call it', maintainer: '' });
});
