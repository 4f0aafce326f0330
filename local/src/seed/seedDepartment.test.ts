import { openTenant, type LocalTenant } from '../index';
import { PEOPLE, seedDepartment, SITES } from '.';

let tenant: LocalTenant;
beforeEach(async () => {
  tenant = await openTenant({ file: ':memory:' });
});
afterEach(() => tenant.close());

async function read<T>(person: string, address: string): Promise<{ status: number; body: T }> {
  const response = await tenant.as(person)(address, { headers: { Accept: 'application/json;odata=nometadata' } });
  return { status: response.status, body: (await response.json()) as T };
}

describe('the seeded department', () => {
  it('has its sites, its people and exactly as many documents as were asked for', async () => {
    expect(seedDepartment(tenant, { items: 400 })).toEqual({ sites: SITES.length, people: PEOPLE.length, documents: 400 });
    let documents = 0;
    for (const { url, libraries, team } of SITES) {
      // A Team keeps each standard channel's files in a folder of Documents.
      const channels = team ? ['General', ...team.filter(({ membership }) => membership === undefined).map(({ name }) => name)] : [];
      for (const library of libraries) {
        const folder = library.title === 'Documents' ? 'Shared Documents' : (library.path ?? library.title);
        const { body } = await read<{ ItemCount: number }>(
          'priya.nair@rivers.example',
          `${url}/_api/web/GetList('${encodeURIComponent(`${url}/${folder}`.replace(/'/g, "''"))}')?$select=ItemCount`
        );
        const folders = new Set(library.folders.flatMap((path) => path.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'))));
        if (folder === 'Shared Documents') channels.forEach((channel) => folders.add(channel));
        documents += body.ItemCount - folders.size;
      }
    }
    expect(documents).toBe(400);
  });

  it('has retention labels on offer in every site', async () => {
    seedDepartment(tenant, { items: 13 });
    const { body } = await read<{ value: { TagName: string }[] }>(
      'priya.nair@rivers.example',
      `${SITES[1].url}/_api/SP.CompliancePolicy.SPPolicyStoreProxy.GetAvailableTagsForSite(siteUrl='${SITES[1].url}')`
    );
    expect(body.value.map((tag) => tag.TagName)).toEqual([
      'Business 7 years',
      'Contract end plus 6 years',
      'Ministerial decision',
      'Policy record 20 years',
      'Working papers 3 years',
    ]);
  });

  it('has an app catalogue, and a hub that its sites hang on', async () => {
    seedDepartment(tenant, { items: 13 });
    const catalogue = await read<{ CorporateCatalogUrl: string }>('nia.prys@rivers.example', `${SITES[1].url}/_api/SP_TenantSettings_Current`);
    expect(catalogue.body.CorporateCatalogUrl).toBe('https://tenant.local/sites/appcatalog');
    const hubs = await read<{ value: { SiteUrl: string }[] }>('nia.prys@rivers.example', '/sites/floodrisk/_api/HubSites');
    expect(hubs.body.value.map(({ SiteUrl }) => SiteUrl)).toEqual(['https://tenant.local/sites/kim']);
  });

  it('is the same twice', async () => {
    const other = await openTenant({ file: ':memory:' });
    seedDepartment(tenant, { items: 60 });
    seedDepartment(other, { items: 60 });
    const sites = (store: LocalTenant['store']): string[] => store.sites().map(({ url }) => url);
    expect(sites(tenant.store)).toEqual(sites(other.store));
    other.close();
  });

  it('lets people open what is theirs and nothing else', async () => {
    seedDepartment(tenant, { items: 30 });
    const web = '/sites/people/_api/web?$select=Title';
    expect((await read('sian.bevan@rivers.example', web)).status).toBe(200);
    expect((await read('iestyn.roberts@rivers.example', web)).status).toBe(403);
    expect((await read('priya.nair@rivers.example', web)).status).toBe(200);
  });

  it('has groups behind its team sites, some with a Team, someone who has left, and a guest', async () => {
    seedDepartment(tenant, { items: 30 });
    const { directory, site } = tenant.store;
    const groupAt = (url: string): string => directory.groupOf(site(url) ?? tenant.store.sites()[0])?.id ?? '';
    expect(
      directory
        .groups()
        .map(({ mailNickname }) => `/sites/${mailNickname}`)
        .sort()
    ).toEqual(
      SITES.filter(({ template }) => template === 'GROUP#0')
        .map(({ url }) => url)
        .sort()
    );
    expect(directory.channels(groupAt('/sites/coastal')).map(({ name, membership }) => [name, membership])).toEqual([
      ['General', 'standard'],
      ['Beaches', 'standard'],
      ['Claims', 'private'],
    ]);
    expect(directory.members(groupAt('/sites/lowland'), 'owner').map((owner) => owner.kind === 'user' && owner.accountEnabled)).toContain(false);
    expect(directory.people().filter(({ guest }) => guest)).toHaveLength(1);
    expect(directory.people().filter(({ manager }) => manager === null)).toHaveLength(3);
    expect((await read('rhodri.vaughan@rivers.example', '/sites/lowland/_api/web?$select=Title')).status).toBe(401);
  });

  it('sets up nothing of the product', () => {
    seedDepartment(tenant, { items: 30 });
    for (const { rootWeb } of tenant.store.sites()) {
      expect(tenant.store.lists(rootWeb).filter(({ title }) => /muniment/i.test(title))).toEqual([]);
    }
  });
});
