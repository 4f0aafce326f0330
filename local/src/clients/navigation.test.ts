import type { SPFI } from '@pnp/sp';
import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

/** pnp/pnpjs docs/sp/navigation.md, call by call. */
describe('PnPjs: navigation', () => {
  let small: SmallTenant;
  let sp: SPFI;
  const as = (person: string): SPFI => pnpClient(small.tenant, person, small.site.url);
  const titles = async (): Promise<string[]> => (await sp.web.navigation.quicklaunch()).map((node) => node.Title);

  beforeEach(async () => {
    small = await openSmallTenant();
    sp = as(small.owner);
  });

  afterEach(() => small.tenant.close());

  it('reads the quick launch and the top bar', async () => {
    expect(await sp.web.navigation.topNavigationBar()).toEqual([]);
    expect(await titles()).toEqual(['Home', 'Documents', 'Site Assets', 'Site Pages']);
  });

  it.each(['quicklaunch', 'topNavigationBar'] as const)('adds, reads, moves, changes and deletes links of the %s', async (bar) => {
    const nav = sp.web.navigation[bar];
    const before = (await nav()).length;
    const first = (await nav.add('First', '/sites/team/SitePages', true)) as unknown as { Id: number };
    const second = (await nav.add('Second', 'https://www.gov.uk/', true)) as unknown as { Id: number };
    expect(await nav.getById(second.Id)()).toMatchObject({ Title: 'Second', IsExternal: true, IsVisible: true });
    await nav.moveAfter(first.Id, second.Id);
    expect((await nav()).slice(before).map((node) => node.Title)).toEqual(['Second', 'First']);
    await nav.getById(first.Id).update({ Title: 'A new title', Url: '/sites/team/Shared Documents' });
    expect(await nav.getById(first.Id)()).toMatchObject({ Title: 'A new title', Url: '/sites/team/Shared Documents' });
    await nav.getById(first.Id).children.add('Child', 'https://www.gov.uk/child', true);
    expect((await nav.getById(first.Id).children()).map((node) => node.Title)).toEqual(['Child']);
    await nav.getById(first.Id).delete();
    expect((await nav()).map((node) => node.Id)).not.toContain(first.Id);
    await expect(nav.getById(first.Id)()).rejects.toThrow('404');
  });

  it('refuses links to what is not there, and people who may not design the site', async () => {
    await expect(sp.web.navigation.quicklaunch.add('Gone', '/sites/team/none.aspx')).rejects.toThrow('no such file or folder');
    await expect(as(small.member).web.navigation.quicklaunch.add('x', 'https://x.example/')).rejects.toThrow('403');
  });

  it('shows nobody a link to a list that they may not see', async () => {
    await sp.web.lists.getByTitle('Site Assets').breakRoleInheritance(false);
    expect((await as(small.visitor).web.navigation.quicklaunch()).map((node) => node.Title)).toEqual(['Home', 'Documents', 'Site Pages']);
    await sp.web.navigation.quicklaunch.add('Later', 'https://www.gov.uk/');
    await sp.web.lists.getByTitle('Site Assets').delete();
    expect(await titles()).toEqual(['Home', 'Documents', 'Site Pages', 'Later']);
  });

  it('gives the links as a menu, and the key of an address', async () => {
    const provider = 'CurrentNavSiteMapProviderNoEncode';
    const state = await sp.navigation.getMenuState(null as never, 5, provider);
    expect(state).toMatchObject({ SPSitePrefix: '/sites/team', StartingNodeKey: '1025' });
    expect((state as unknown as { Nodes: { Title: string }[] }).Nodes.map((node) => node.Title)).toEqual(['Home', 'Documents', 'Site Assets', 'Site Pages']);
    expect(await sp.navigation.getMenuNodeKey('/sites/team', provider)).toBe('1031');
    await expect(sp.navigation.getMenuState()).rejects.toThrow('501');
    const send = await signedIn(small.tenant, small.owner);
    expect((await send('web/navigation/getnodebyid(1025)/children')).status).toBe(200);
  });
});
