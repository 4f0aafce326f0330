import type { SPFI } from '@pnp/sp';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

/** pnp/pnpjs docs/sp/hubsites.md and tenant-properties.md, call by call. */
describe('PnPjs: hub sites and tenant properties', () => {
  let small: SmallTenant;
  let admin: SPFI;
  const as = (person: string, web = '/sites/team'): SPFI => pnpClient(small.tenant, person, web);

  beforeEach(async () => {
    small = await openSmallTenant();
    const { store } = small.tenant;
    const priya = store.ensurePerson({ email: 'priya@dept.example', title: 'Priya Admin' }).email;
    store.createSite({ url: '/sites/appcatalog', title: 'Apps', owner: priya, template: 'APPCATALOG#0' });
    store.createSite({ url: '/sites/hub', title: 'Rivers hub', owner: priya });
    admin = as(priya, '/sites/hub');
  });

  afterEach(() => small.tenant.close());

  it('registers, lists, joins, leaves and unregisters hubs', async () => {
    await expect(as(small.owner).site.registerHubSite()).rejects.toThrow('403');
    await admin.site.registerHubSite();
    const [hub] = await admin.hubSites.select('ID', 'Title', 'SiteUrl')();
    expect(hub).toMatchObject({ Title: 'Rivers hub', SiteUrl: 'https://tenant.local/sites/hub' });
    expect(await admin.hubSites.getById(hub.ID)()).toMatchObject({ SiteId: hub.ID, RequiresJoinApproval: false });
    expect((await (await admin.hubSites.getById(hub.ID).getSite())()).ServerRelativeUrl).toBe('/sites/hub');
    const team = as(small.owner);
    expect(await team.web.hubSiteData()).toMatchObject({ 'odata.null': true });
    await expect(as(small.member).site.joinHubSite(hub.ID)).rejects.toThrow('403');
    await team.site.joinHubSite(hub.ID);
    expect(await team.site()).toMatchObject({ HubSiteId: hub.ID, IsHubSite: false });
    expect(await team.web.hubSiteData(true)).toMatchObject({ name: 'Rivers hub', url: 'https://tenant.local/sites/hub', navigation: [] });
    await expect(team.web.syncHubSiteTheme()).rejects.toThrow('501');
    await team.site.joinHubSite('00000000-0000-0000-0000-000000000000');
    expect((await team.site()).HubSiteId).toBe('00000000-0000-0000-0000-000000000000');
    await team.site.joinHubSite(hub.ID);
    await admin.site.unRegisterHubSite();
    expect(await admin.hubSites()).toEqual([]);
    expect((await team.site()).HubSiteId).toBe('00000000-0000-0000-0000-000000000000');
  });

  it('keeps tenant properties, which only the app catalogue’s administrators write', async () => {
    const catalogue = await admin.getTenantAppCatalogWeb();
    await catalogue.setStorageEntity('Test1', 'Value 1');
    await catalogue.setStorageEntity('Test2', 'Value 2', 'description', 'comments');
    const mine = as(small.visitor).web;
    expect(await mine.getStorageEntity('Test2')).toMatchObject({ Value: 'Value 2', Description: 'description', Comment: 'comments' });
    expect(await mine.getStorageEntity('none')).toMatchObject({ 'odata.null': true });
    await expect(admin.web.setStorageEntity('Test1', 'elsewhere')).rejects.toThrow('403');
    await expect(as(small.owner).web.setStorageEntity('Test1', 'mine')).rejects.toThrow('403');
    const index = (await catalogue.allProperties.select('storageentitiesindex')()) as unknown as { storageentitiesindex: string };
    expect(JSON.parse(index.storageentitiesindex)).toMatchObject({ Test1: { Value: 'Value 1' } });
    await catalogue.removeStorageEntity('Test1');
    expect(await mine.getStorageEntity('Test1')).toMatchObject({ 'odata.null': true });
  });
});
