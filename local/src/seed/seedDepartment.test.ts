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
    for (const { url, libraries } of SITES) {
      for (const library of libraries) {
        const folder = library.title === 'Documents' ? 'Shared Documents' : (library.path ?? library.title);
        const { body } = await read<{ ItemCount: number }>(
          'priya.nair@rivers.example',
          `${url}/_api/web/GetList('${encodeURIComponent(`${url}/${folder}`.replace(/'/g, "''"))}')?$select=ItemCount`
        );
        const folders = new Set(library.folders.flatMap((path) => path.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'))));
        documents += body.ItemCount - folders.size;
      }
    }
    expect(documents).toBe(400);
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

  it('sets up nothing of the product', () => {
    seedDepartment(tenant, { items: 30 });
    for (const { rootWeb } of tenant.store.sites()) {
      expect(tenant.store.lists(rootWeb).filter(({ title }) => /muniment/i.test(title))).toEqual([]);
    }
  });
});
