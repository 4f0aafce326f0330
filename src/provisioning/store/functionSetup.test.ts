import { labels } from '../../../testing/labels';
import { preparedSites } from '../../../testing/preparedSite';
import { OWNER, type TestSite } from '../../../testing/site';
import { DEFAULT_FUNCTION_SETTINGS } from '../../functions/rules';
import { createFunctionSetup, usualFunctionId } from './createFunctionSetup';

const openSite = preparedSites(async () => undefined);
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

it('turns a function page on, begins it, and changes nothing when it is done twice', async () => {
  const begun: string[] = [];
  const desk = createFunctionSetup({
    door: site.door(OWNER),
    may: true,
    labels,
    clock: site.clock,
    beginning: 'First words',
    begin: async ({ functionId }) => begun.push(functionId),
  });
  expect((await desk.read()).on).toBe(false);
  const settings = { ...DEFAULT_FUNCTION_SETTINGS, functionId: 'flood-defence', reviewMonths: 6 };
  const plan = await desk.plan({ libraryIds: [], settings });
  expect((await desk.apply(plan, () => undefined).report).state).toBe('finished');
  expect(begun).toEqual(['flood-defence']);
  expect(await desk.read()).toMatchObject({ on: true, settings, drift: [] });
  expect((await desk.plan({ libraryIds: [], settings })).steps.filter(({ state }) => state !== 'present')).toEqual([]);
});

it('says where the first words could not be written', async () => {
  const desk = createFunctionSetup({
    door: site.door(OWNER),
    may: true,
    labels,
    clock: site.clock,
    beginning: 'First words',
    begin: () => Promise.reject(new Error('no')),
  });
  const plan = await desk.plan({ libraryIds: [], settings: { ...DEFAULT_FUNCTION_SETTINGS, functionId: 'f' } });
  const { steps } = await desk.apply(plan, () => undefined).report;
  expect(steps.at(-1)).toMatchObject({ step: { name: 'First words' }, outcome: { kind: 'failed' } });
});

it.each([
  ['https://dept.example/sites/FloodRisk/', 'floodrisk'],
  ['https://dept.example/sites/Perygl Llifogydd', 'perygl-llifogydd'],
])('names a function by its address: %s', (url, name) => {
  expect(usualFunctionId(url)).toBe(name);
});
