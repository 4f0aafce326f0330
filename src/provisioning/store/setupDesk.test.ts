import { MEMBER, openTestSite, OWNER, type TestSite } from '../../../testing/site';
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
      new Set(['siteColumn', 'permissionLevel', 'list', 'column', 'index', 'permissions', 'formatting', 'view', 'customAction', 'settings'])
    );
    expect((await site.setup().read()).on).toBe(false);
  });

  it('makes all of it, and done twice it changes nothing', async () => {
    await site.turnOn();
    expect(states(await planOf())).toEqual(['present']);
    expect(await site.setup().read()).toMatchObject({ on: true, settings, drift: [], libraries: [{ id: site.library.id, on: true }] });
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

  it('is refused to somebody who may not manage the site, and leaves nothing half-made', async () => {
    const desk = site.setup(MEMBER);
    const plan = await site.setup().plan({ libraryIds: [site.library.id], settings });
    const report = await desk.apply(plan, () => undefined).report;
    expect(report.steps.every((s) => s.outcome.kind === 'failed')).toBe(true);
    expect((await site.setup().read()).on).toBe(false);
  });
});
