import { functionSiteOf, turnFunctionsOn } from '../../../../testing/functions';
import { openTestKimSite, setKimProperty, type TestKimSite } from '../../../../testing/kimSite';
import { preparedSites } from '../../../../testing/preparedSite';
import { COLLEAGUE, MEMBER, OWNER, sendAs, type TestSite } from '../../../../testing/site';
import { openDoor } from '../../../tenant';
import { changesOfMove, EMPTY_PAGE, withChange, type FunctionPage, type MoveDraft, type MoveEnd } from '../../rules';
import { createPageDesk } from '../page/pageDesk';
import { createMoveDesk, type MoveDesk } from './moveDesk';
import { movesOf } from './movesOf';

const openSite = preparedSites(async (tenant) => {
  await (await openTestKimSite(tenant)).turnOn();
  setKimProperty(tenant, '/sites/kim');
  await turnFunctionsOn(tenant);
});
let site: TestSite;
let kim: TestKimSite;
let ids = 0;
beforeEach(async () => {
  site = await openSite();
  kim = await openTestKimSite(site);
});
afterEach(() => site.close());

const desk = (keeps = true, login = OWNER): MoveDesk => {
  const known = site.tenant.store.person(login);
  if (known === null) throw new Error('no owner');
  return createMoveDesk({
    door: kim.door(login),
    person: { login: known.login, name: known.title },
    keeps,
    clock: site.clock,
    newId: () => `id-${(ids += 1)}`,
    doorTo: (webUrl) => openDoor({ webUrl, send: sendAs(site.tenant, OWNER, webUrl), now: site.clock.now, wait: site.clock.wait }),
  });
};
const here = (): MoveEnd => ({ functionId: 'flood-defence', title: 'Flood defence', siteUrl: site.webUrl, body: 'Rivers' });
const THERE: MoveEnd = { functionId: 'coast', title: 'Coast and rivers', siteUrl: '', body: 'Water' };
const draft = (): MoveDraft => ({ kind: 'transfer', from: [here()], to: [THERE], date: '2026-04-01', authority: 'SI 2026/1' });
const apply = (page: FunctionPage, move: Parameters<typeof changesOfMove>[1], id: string): FunctionPage =>
  changesOfMove(page, move, id).reduce((at, change) => withChange(at, change), page);

it('hands on what the page says, and both ends read it from the one row', async () => {
  await createPageDesk(functionSiteOf(site, MEMBER)).save([
    { path: 'history/founded', was: null, value: { date: '1996', event: 'Founded', source: 'Report' } },
    { path: 'keyRecordSeries/board', was: null, value: { name: 'Board papers', location: '/sites/x/Board', libraryId: 'lib' } },
  ]);
  const done = await desk().declare(draft(), 'Decided');
  expect(done).toMatchObject({ kind: 'declared', notRead: [] });
  const [move] = await movesOf(functionSiteOf(site, MEMBER));
  const to = apply(EMPTY_PAGE, move, 'coast');
  expect(to).toMatchObject({
    predecessors: [{ title: 'Flood defence', kind: 'transfer', date: '2026-04-01' }],
    keyRecordSeries: [{ name: 'Board papers', libraryId: '', location: '/sites/x/Board' }],
  });
  expect(to.history.map(({ event, source }) => [event, source])).toContainEqual(['Founded', 'Report (Flood defence)']);
  expect(changesOfMove(to, move, 'coast')).toEqual([]);
  const from = apply({ ...EMPTY_PAGE, endDate: '2025-12-31' }, move, 'flood-defence');
  expect(from).toMatchObject({ endDate: '2025-12-31', successors: [{ title: 'Coast and rivers' }] });
  expect(changesOfMove(from, move, 'flood-defence')).toEqual([]);
  expect(changesOfMove(EMPTY_PAGE, move, 'another')).toEqual([]);
});

it('says where nothing could be handed on, and lets a function end once', async () => {
  const from = [{ ...here(), functionId: 'far', siteUrl: 'https://elsewhere.example/sites/far' }];
  expect(await desk().declare({ ...draft(), from }, '')).toMatchObject({ kind: 'declared', notRead: [{ functionId: 'far' }] });
  expect(await desk().declare({ ...draft(), from }, '')).toMatchObject({ kind: 'problems', problems: [{ code: 'endedBefore' }] });
  expect(await desk(false).declare(draft(), '')).toEqual({ kind: 'notYours' });
});

it('takes back what was declared wrongly, and says so', async () => {
  const done = await desk().declare(draft(), '');
  if (done.kind !== 'declared') throw new Error(done.kind);
  expect(await desk().withdraw(done.move, 'Wrong day')).toMatchObject({ moves: { moves: [], withdrawn: [{ reason: 'Wrong day' }] } });
  expect(await movesOf(functionSiteOf(site, MEMBER))).toEqual([]);
  expect((await desk().declare(draft(), '')).kind).toBe('declared');
});

it('is refused by SharePoint itself to who is a member of the KIM site and does not keep it', async () => {
  await expect(desk(true, COLLEAGUE).declare(draft(), '')).rejects.toMatchObject({ code: 'refused' });
  expect(await movesOf(functionSiteOf(site, MEMBER))).toEqual([]);
});
