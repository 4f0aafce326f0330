import type { SPFI } from '@pnp/sp';
import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

/** pnp/pnpjs docs/sp/webs.md and sites.md, call by call. */
describe('PnPjs: webs and sites', () => {
  let small: SmallTenant;
  let sp: SPFI;
  const as = (person: string, web = '/sites/team'): SPFI => pnpClient(small.tenant, person, web);

  beforeEach(async () => {
    small = await openSmallTenant();
    sp = as(small.owner);
  });

  afterEach(() => small.tenant.close());

  it('adds webs, with the permissions above or their own', async () => {
    const made = await sp.web.webs.add('title', 'subweb1');
    expect(made).toMatchObject({ Title: 'title', ServerRelativeUrl: '/sites/team/subweb1' });
    const own = await sp.web.webs.add('wiki', 'subweb2', 'a wiki web', 'WIKI#0', 1031, false);
    expect(own).toMatchObject({ Description: 'a wiki web', WebTemplate: 'WIKI', Language: 1031 });
    await expect(sp.web.webs.add('again', 'subweb1')).rejects.toThrow('is already in use');
    expect((await sp.web.webs()).map((web) => web.Title)).toEqual(['title', 'wiki']);
    expect((await as(small.member).web.webs()).map((web) => web.Title)).toEqual(['title']);
    await expect(as(small.member).web.webs.add('no', 'no')).rejects.toThrow('403');
    const infos = await sp.web.webinfos.select('Title', 'Description').filter("Title eq 'wiki'")();
    expect(infos).toEqual([expect.objectContaining({ Title: 'wiki', Description: 'a wiki web' })]);
    const filtered = await as(small.member).web.getSubwebsFilteredForCurrentUser().select('Title', 'Language').orderBy('Created', true)();
    expect(filtered).toMatchObject([{ Title: 'title', Language: 1033 }]);
    const parent = await as(small.owner, '/sites/team/subweb1').web.getParentWeb();
    expect((await parent()).Title).toBe('Team');
  });

  it('reads, changes and deletes a web', async () => {
    await sp.web.update({ Title: 'New Title', Description: 'My new description', HeaderLayout: 2, MegaMenuEnabled: true, CommentsOnSitePagesDisabled: true });
    expect(await sp.web()).toMatchObject({ Title: 'New Title', Description: 'My new description', HeaderLayout: 2, MegaMenuEnabled: true });
    expect(await sp.web.select('CommentsOnSitePagesDisabled')()).toMatchObject({ CommentsOnSitePagesDisabled: true });
    await expect(sp.web.update({ HeaderLayout: 'wide' })).rejects.toThrow('400');
    await expect(sp.web.update({ ServerRelativeUrl: '/sites/other' })).rejects.toThrow('501');
    await expect(as(small.member).web.update({ Title: 'Mine' })).rejects.toThrow('403');
    await sp.web.webs.add('Sub', 'sub');
    const sub = as(small.owner, '/sites/team/sub');
    await expect(as(small.member, '/sites/team/sub').web.delete()).rejects.toThrow('403');
    await sub.web.delete();
    expect(await sp.web.webs()).toEqual([]);
    await expect(sp.web.delete()).rejects.toThrow('501');
  });

  it('gives property bags and icons, and does not dress sites', async () => {
    small.tenant.store.setWebProperty(small.site.rootWeb, 'prop1', 'one');
    expect(await sp.web.allProperties.select('prop1')()).toMatchObject({ prop1: 'one' });
    expect(await sp.web.mapToIcon('test.docx')).toBe('icdocx.png');
    await expect(sp.web.applyTheme('/a.spcolor', '/b.spfont', '', false)).rejects.toThrow('501');
    await expect(sp.web.applyWebTemplate('STS#0')).rejects.toThrow('501');
    await expect(sp.web.availableWebTemplates()()).rejects.toThrow('501');
    await expect(sp.web.features()).rejects.toThrow('501');
  });

  it('reads a site, its root web, its libraries, and where pages lie', async () => {
    expect(await sp.site()).toMatchObject({ ServerRelativeUrl: '/sites/team', Url: 'https://tenant.local/sites/team' });
    expect((await sp.site.rootWeb()).Title).toBe('Team');
    expect((await (await sp.site.getRootWeb()).lists.getByTitle('Documents')()).Title).toBe('Documents');
    const libraries = await sp.site.getDocumentLibraries('https://tenant.local/sites/team');
    expect(libraries).toMatchObject([
      { Title: 'Documents', AbsoluteUrl: 'https://tenant.local/sites/team/Shared Documents', ServerRelativeUrl: '/sites/team/Shared Documents' },
      { Title: 'Site Assets' },
    ]);
    expect(await sp.site.getWebUrlFromPageUrl('https://tenant.local/sites/team/SitePages/Home.aspx')).toBe('https://tenant.local/sites/team');
    expect([await sp.site.exists('https://tenant.local/sites/team'), await sp.site.exists('https://tenant.local/sites/none')]).toEqual([true, false]);
    const { data } = await sp.site.openWebById(small.site.rootWeb.id);
    expect(data).toMatchObject({ Title: 'Team' });
  });

  it('makes and deletes site collections', async () => {
    const mine = as(small.member);
    const made = await mine.site.createCommunicationSite('Flood news', 1033, true, 'https://tenant.local/sites/news', 'Description');
    expect(made).toMatchObject({ SiteStatus: 2, SiteUrl: 'https://tenant.local/sites/news' });
    expect(await mine.site.createCommunicationSite('Again', 1033, true, 'https://tenant.local/sites/news')).toMatchObject({ SiteStatus: 4 });
    const news = as(small.member, '/sites/news');
    expect(await news.web()).toMatchObject({ Title: 'Flood news', WebTemplate: 'SITEPAGEPUBLISHING' });
    const team = JSON.parse((await mine.site.createModernTeamSite('Weirs', 'weirs', true, 1033, 'About weirs')) as unknown as string) as object;
    expect(team).toMatchObject({ SiteStatus: 2, SiteUrl: 'https://tenant.local/sites/weirs', ErrorMessage: null });
    const owner = await signedIn(small.tenant, small.owner);
    const { SiteId } = made as unknown as { SiteId: string };
    const refused = await owner('/sites/team/_api/SPSiteManager/delete', { method: 'POST', body: JSON.stringify({ siteId: SiteId }) });
    expect(refused.status).toBe(403);
    await news.site.delete();
    expect(await mine.site.exists('https://tenant.local/sites/news')).toBe(false);
    await expect(as(small.member, '/sites/weirs').site.delete()).rejects.toThrow('501');
  });
});
