import { openMarkedSite } from '../../../../testing/markedSite';
import { OWNER, type TestSite } from '../../../../testing/site';
import { POST, POSTS } from '../../../tenant';
import { readHoldings } from './readHoldings';

let site: TestSite;
beforeAll(async () => {
  site = await openMarkedSite();
});
afterAll(() => site.close());

it('six thousand rows are read to the last, and each post is as it was last said', async () => {
  const list = site.tenant.store.list(site.site.rootWeb, `/sites/floods/${POSTS.url}`);
  if (list === null) throw new Error('There is no such list');
  const holder = (at: number): string => JSON.stringify([{ name: `Holder ${at}`, login: `holder${at}@rivers.example` }]);
  site.tenant.store.addItems(
    list,
    Array.from({ length: 6000 }, (_, at) => ({ author: OWNER, editor: OWNER, values: { Title: `Post ${at % 3}`, [POST.holders.internalName]: holder(at) } }))
  );
  site.tenant.meter.reset();
  const { all, posts, available } = await readHoldings(site.door(OWNER));
  expect(available).toBe(true);
  expect(all).toHaveLength(6000);
  expect(posts.map(({ title, holders }) => [title, holders.map(({ name }) => name)])).toEqual([
    ['Post 0', ['Holder 5997']],
    ['Post 1', ['Holder 5998']],
    ['Post 2', ['Holder 5999']],
  ]);
  expect(site.tenant.meter.snapshot().requests).toBeLessThanOrEqual(6);
});
