import { labels } from '../../../testing/labels';
import { MEMBER, openTestSite, OWNER, sendAs, type TestSite } from '../../../testing/site';
import { loadBuiltInScheme } from '../../marking/schemes';
import { openDoor } from '../../tenant';
import { createSetupDesk } from './createSetupDesk';
import { DEFAULT_SETTINGS } from '../../marking/rules';
import type { SetupPlan } from './desk';

let site: TestSite;
beforeEach(async () => {
  site = await openTestSite();
});
afterEach(() => site.close());

const settings = { ...DEFAULT_SETTINGS, originatingBody: 'Department for Rivers', callWhom: 'Security, 020 7946 0000' };
const planOf = (): Promise<SetupPlan> => site.setup().plan({ libraryIds: [site.library.id], settings });
const states = (plan: SetupPlan): string[] => [...new Set(plan.steps.map((step) => step.state))];

describe('turning marking on for a site', () => {
  it('shows the whole plan before anything is done', async () => {
    site.tenant.meter.reset();
    const plan = await planOf();
    expect(states(plan)).toEqual(['missing']);
    expect(new Set(plan.steps.map((step) => step.what))).toEqual(
      new Set(['siteColumn', 'permissionLevel', 'list', 'column', 'index', 'permissions', 'formatting', 'view', 'customAction'])
    );
    expect((await site.setup().read()).on).toBe(false);
  });

  it('makes all of it, and done twice it changes nothing', async () => {
    await site.turnOn();
    expect(states(await planOf())).toEqual(['present']);
    expect(await site.setup().read()).toMatchObject({ on: true, settings, drift: [], libraries: [{ id: site.library.id, on: true }] });
  });

  it('keeps who looks after the site, what they are called, and the days for a challenge', async () => {
    const more = { keepers: [{ login: `i:0#.f|membership|${MEMBER}`, name: 'Aled Morgan' }], keeperTitle: 'Information Manager', challengeDays: 10 };
    await site.turnOn(more);
    expect(await site.setup().read()).toMatchObject({ settings: more, drift: [] });
  });

  it('knows people of the site by e-mail or account, and adds nobody by asking', async () => {
    const before = site.tenant.store.person('stranger@rivers.example');
    const found = await site.setup().findPeople([MEMBER.toUpperCase(), 'stranger@rivers.example', OWNER]);
    expect(found).toEqual([{ login: `i:0#.f|membership|${MEMBER}`, name: 'Aled Morgan' }, null, { login: `i:0#.f|membership|${OWNER}`, name: 'Olwen Price' }]);
    expect(before).toBeNull();
  });

  it.each(['MunimentChallenges', 'MunimentContainers', 'MunimentPosts', 'MunimentMarkingChecks'])('reports that the list %s is gone', async (name) => {
    await site.turnOn();
    await site.door(OWNER).tell((sp) => sp.web.getList(`/sites/floods/Lists/${name}`).recycle());
    const { drift } = await site.setup().read();
    expect(drift.filter(({ what, where }) => what === 'list' && where === `Lists/${name}`).map(({ state }) => state)).toEqual(['missing']);
  });

  it('gives columns their fixed names and GUIDs', async () => {
    await site.turnOn();
    const answer = await site.tenant.as(OWNER)(
      `${site.webUrl}/_api/web/lists(guid'${site.library.id}')/fields?$filter=Group eq 'Muniment'&$select=Id,InternalName,Indexed`,
      { headers: { Accept: 'application/json;odata=nometadata' } }
    );
    const { value } = (await answer.json()) as { value: { Id: string; InternalName: string; Indexed: boolean }[] };
    expect(value.find((field) => field.InternalName === 'MunMarking')).toMatchObject({ Id: 'b7627a36-f96d-422e-b033-8b6afd3d0b99', Indexed: true });
    expect(value.map((field) => field.InternalName).sort()).toEqual([
      'MunMarking',
      'MunOriginatingBody',
      'MunOriginator',
      'MunReclassifyEvent',
      'MunReclassifyOn',
      'MunReclassifyTo',
    ]);
  });

  it('reports what was changed since, and puts it back', async () => {
    await site.turnOn();
    const { store } = site.tenant;
    const history = store.list(site.site.rootWeb, '/sites/floods/Lists/MunimentMarkingHistory');
    if (history === null) throw new Error('There is no history');
    store.grant(history, store.associatedGroup(site.site, 'members'), 'Edit');
    const { drift } = await site.setup().read();
    expect(drift.map((step) => [step.what, step.where, step.state])).toEqual([['permissions', 'Lists/MunimentMarkingHistory', 'different']]);
    await site.turnOn();
    expect((await site.setup().read()).drift).toEqual([]);
  });

  it.each([
    ['a custom action', /userCustomActions$/i],
    ['a list', /_api\/web\/lists$/i],
    ['a permission level', /roledefinitions$/i],
    ['a column', /createFieldAsXml$/i],
  ])('does not make %s twice where the answer to making it was lost', async (_, address) => {
    const send = sendAs(site.tenant, OWNER, site.webUrl);
    let lost = false;
    const door = openDoor({
      webUrl: site.webUrl,
      now: site.clock.now,
      wait: site.clock.wait,
      send: async (url, init) => {
        const answer = await send(url, init);
        if (init.method !== 'POST' || lost || !address.test(url.split('?')[0])) return answer;
        lost = true;
        return new Response('{}', { status: 504 });
      },
    });
    const desk = createSetupDesk({ door, may: true, labels, loadScheme: (id) => loadBuiltInScheme(id as 'gscp-2024'), defaults: settings, clock: site.clock });
    const report = await desk.apply(await desk.plan({ libraryIds: [site.library.id], settings }), () => undefined).report;
    expect(lost).toBe(true);
    expect(report.steps.filter((step) => step.outcome.kind === 'failed')).toEqual([]);
    // A list whose first title stands is put right by the next run, as drift.
    await site.turnOn();
    expect(states(await planOf())).toEqual(['present']);
    const actions = await site.tenant.as(OWNER)(`${site.webUrl}/_api/web/userCustomActions`, { headers: { Accept: 'application/json;odata=nometadata' } });
    expect(((await actions.json()) as { value: unknown[] }).value).toHaveLength(1);
  });

  it('finds the level for readers whatever the site calls it', async () => {
    const level = `${site.webUrl}/_api/web/roledefinitions/getbyname('Read')`;
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
    const answer = await sendAs(site.tenant, OWNER, site.webUrl)(level, { method: 'POST', headers, body: JSON.stringify({ Name: 'Darllen' }) });
    expect(answer.ok).toBe(true);
    await site.turnOn();
    expect(states(await planOf())).toEqual(['present']);
  });

  it('is refused to somebody who may not manage the site, and leaves nothing half-made', async () => {
    const desk = site.setup(MEMBER);
    const plan = await site.setup().plan({ libraryIds: [site.library.id], settings });
    const report = await desk.apply(plan, () => undefined).report;
    expect(report.steps.every((s) => s.outcome.kind === 'failed')).toBe(true);
    expect((await site.setup().read()).on).toBe(false);
  });
});
