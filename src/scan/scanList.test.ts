import { MEMBER, openTestSite, sendAs, type TestSite } from '../../testing/site';
import { textOf, type RawRow } from '../tenant';
import { scanList, type Reducer } from './scanList';

const names: Reducer<string[]> = {
  fields: ['FileLeafRef'],
  start: () => [],
  add: (facts, row: RawRow) => (textOf(row, 'FSObjType') === '0' ? [...facts, textOf(row, 'FileLeafRef')] : facts),
};
const count: Reducer<number> = { fields: ['ID'], start: () => 0, add: (facts) => facts + 1 };

let site: TestSite;
afterEach(() => site.close());

describe('reading a whole list', () => {
  it('gives every row once to every reducer, and asks for the fields of all', async () => {
    site = await openTestSite();
    site.addFiles(Array.from({ length: 25 }, (_, i) => ({ name: `${i}.docx` })));
    const report = await scanList(site.door(MEMBER), { id: site.library.id }, [names, count] as const, { window: 10 });
    expect(report).toMatchObject({ seen: 25, complete: true });
    expect(report.facts[0]).toEqual(Array.from({ length: 25 }, (_, i) => `${i}.docx`));
    expect(report.facts[1]).toBe(25);
  });

  it('goes on past what was deleted', async () => {
    site = await openTestSite();
    const files = site.addFiles(Array.from({ length: 30 }, (_, i) => ({ name: `${i}.docx` })));
    for (const file of files.slice(5, 25)) {
      await sendAs(
        site.tenant,
        MEMBER,
        site.webUrl
      )(`${site.webUrl}/_api/web/lists(guid'${site.library.id}')/items(${file.id})`, {
        method: 'POST',
        headers: { Accept: 'application/json', 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' },
      });
    }
    const report = await scanList(site.door(MEMBER), { id: site.library.id }, [names] as const, { window: 4 });
    expect(report.facts[0]).toHaveLength(10);
  });

  it('reads a folder of a library past the threshold whole', async () => {
    site = await openTestSite();
    site.tenant.store.addFolder(site.library, { path: 'Big' });
    site.addFiles(Array.from({ length: 4500 }, (_, i) => ({ name: `${i}.docx` })));
    site.addFiles(Array.from({ length: 1700 }, (_, i) => ({ name: `b${i}.docx`, folder: `${site.library.url}/Big` })));
    const report = await scanList(site.door(MEMBER), { id: site.library.id }, [count] as const, { folder: `${site.library.url}/Big` });
    expect(report.facts[0]).toBe(1700);
  });

  it('can be stopped, and says so', async () => {
    site = await openTestSite();
    site.addFiles(Array.from({ length: 30 }, (_, i) => ({ name: `${i}.docx` })));
    const stop = new AbortController();
    const report = await scanList(site.door(MEMBER), { id: site.library.id }, [count] as const, {
      window: 10,
      signal: stop.signal,
      onPage: () => stop.abort(),
    });
    expect(report).toMatchObject({ seen: 10, complete: false });
  });
});
