import { addPapers, closedAfter } from '../../../testing/marking';
import { MEMBER, openTestSite, type TestSite } from '../../../testing/site';
import { readVersions } from './readVersions';

describe('the versions of documents', () => {
  let site: TestSite;
  beforeEach(async () => {
    site = await openTestSite();
  });
  afterEach(() => site.close());

  it('are read by number, and what is not there has none', async () => {
    const [first, second] = addPapers(site, 2);
    const versions = await readVersions(site.door(MEMBER), site.library, [first.id, second.id, 9999]);
    expect([...versions.keys()]).toEqual([first.id, second.id]);
    expect(versions.get(first.id)).toMatch(/^\d+\.\d+$/);
  });

  it('are asked for in parts where there are many', async () => {
    const papers = addPapers(site, 3);
    const ids = [...Array.from({ length: 700 }, (_, i) => 50_000 + i), ...papers.map(({ id }) => id)];
    expect((await readVersions(site.door(MEMBER), site.library, ids)).size).toBe(3);
  });

  it('say that they could not be read', async () => {
    const [first] = addPapers(site, 1);
    await expect(readVersions(site.door(MEMBER, closedAfter(0)), site.library, [first.id])).rejects.toMatchObject({ code: 'network' });
  });
});
