import { openSmallTenant, signedIn, type SmallTenant } from '../../gateway/smallTenant';
import { itemTable } from '../lists/columns';
import { belowFolder } from './places';

let small: SmallTenant;
beforeEach(async () => {
  small = await openSmallTenant();
});
afterEach(() => small.tenant.close());

describe('what lies below a folder', () => {
  it('is all in it and deeper, and nothing of folders whose names begin alike', () => {
    const { tenant, documents } = small;
    const paths = ['A', 'A/in', 'A/in/deep', 'A-b', 'A-b/in', 'A0', 'A0/in', 'A b', 'AB/in', 'B'];
    paths.forEach((path) => tenant.store.addFolder(documents, { path }));
    const row = tenant.db.prepare('SELECT seq FROM lists WHERE id = ?').get(documents.id) as { seq: number };
    const found = (folder: string): string[] => {
      const { text, params } = belowFolder(folder);
      const rows = tenant.db.prepare(`SELECT "FileRef" FROM ${itemTable(row.seq)} WHERE ${text} ORDER BY "ID"`).all(...params);
      return rows.map(({ FileRef }) => String(FileRef).slice(documents.url.length + 1));
    };
    expect(found(`${documents.url}/A`)).toEqual(['A/in', 'A/in/deep']);
    expect(found(`${documents.url}/a`)).toEqual(['A/in', 'A/in/deep']);
    expect(found(`${documents.url}/A0`)).toEqual(['A0/in']);
  });
});

describe('bytes that many files share', () => {
  it('are kept once, and stay when one of the files goes or is written anew', async () => {
    const { tenant, documents } = small;
    const content = new TextEncoder().encode('the same');
    const files = ['a.txt', 'b.txt', 'c.txt'].map((name) => ({ name, content, sharedContent: true }));
    tenant.store.addFiles(documents, files);
    expect(tenant.db.prepare('SELECT count(*) AS n FROM blobs WHERE shared = 1').get()).toEqual({ n: 1 });
    const send = await signedIn(tenant, small.owner);
    const file = (name: string): string => `web/GetFileByServerRelativePath(decodedurl='${documents.url}/${name}')`;
    expect((await send(`${file('a.txt')}/$value`, { method: 'PUT', body: 'new' })).status).toBe(204);
    expect((await send(file('b.txt'), { method: 'DELETE' })).status).toBe(200);
    expect(await (await send(`${file('c.txt')}/$value`)).text()).toBe('the same');
    expect(await (await send(`${file('a.txt')}/$value`)).text()).toBe('new');
  });
});
