import { MARKING_HISTORY, siteList } from '.';
import { itemsAfter } from './itemsAfter';
import { openMarkedSite } from '../../testing/markedSite';
import { OWNER, type TestSite } from '../../testing/site';

let site: TestSite;
beforeAll(async () => {
  site = await openMarkedSite();
  const history = site.tenant.store.list(site.site.rootWeb, `${site.site.url}/Lists/MunimentMarkingHistory`);
  if (history === null) throw new Error('The site has no history');
  site.tenant.store.addItems(
    history,
    Array.from({ length: 5300 }, (_, i) => ({ values: { Title: `Row ${i + 1}` } }))
  );
});
afterAll(() => site.close());

it.each([
  [0, 5300],
  [5299, 1],
  [5300, 0],
  [9999, 0],
])('reads every item of a long list after %i: %i', async (after, expected) => {
  const titles: unknown[] = [];
  await itemsAfter(
    site.door(OWNER),
    siteList(site.webUrl, MARKING_HISTORY),
    after,
    (items) => items.select('ID', 'Title'),
    (rows) => void titles.push(...rows.map(({ Title }) => Title))
  );
  expect(titles).toEqual(Array.from({ length: expected }, (_, i) => `Row ${after + i + 1}`));
});
