import { functionSiteOf, turnFunctionsOn } from '../../../../testing/functions';
import { preparedSites } from '../../../../testing/preparedSite';
import { COLLEAGUE, MEMBER, type TestSite } from '../../../../testing/site';
import { createPageDesk } from './pageDesk';

const openSite = preparedSites(turnFunctionsOn);
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

it('keeps what a person says of the function', async () => {
  const desk = createPageDesk(functionSiteOf(site));
  const saved = await desk.save([{ path: 'purpose', was: '', value: 'Keeps the river in its bed.' }]);
  expect(saved.kind).toBe('saved');
  const { state } = await functionSiteOf(site, COLLEAGUE).reading();
  expect(state.page.purpose).toBe('Keeps the river in its bed.');
  expect(state.said.get('purpose')?.who.name).toBe('Aled Morgan');
});

it('writes nothing over what somebody else has written since', async () => {
  const mine = createPageDesk(functionSiteOf(site, MEMBER));
  const theirs = createPageDesk(functionSiteOf(site, COLLEAGUE));
  await theirs.save([{ path: 'purpose', was: '', value: 'Theirs.' }]);
  const saved = await mine.save([
    { path: 'purpose', was: '', value: 'Mine.' },
    { path: 'handling', was: '', value: 'With care.' },
  ]);
  expect(saved).toMatchObject({
    kind: 'conflict',
    conflicts: [{ path: 'purpose', was: '', mine: 'Mine.', theirs: 'Theirs.', by: { who: { name: 'Bea Clarke' } } }],
  });
  expect((await mine.read('afresh')).state.page).toMatchObject({ purpose: 'Theirs.', handling: '' });
});
