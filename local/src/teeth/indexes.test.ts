import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';
import type { ListRef } from '../store/types';

let small: SmallTenant;
let send: Awaited<ReturnType<typeof signedIn>>;

beforeEach(async () => {
  small = await openSmallTenant();
  send = await signedIn(small.tenant, small.owner);
});
afterEach(() => small.tenant.close());

const index = (title: string, name: string, indexed = true): Promise<Response> =>
  send(`web/lists/getbytitle('${title}')/fields/getbyinternalnameortitle('${name}')`, {
    method: 'POST',
    headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
    body: JSON.stringify({ Indexed: indexed }),
  });
const list = (title: string): ListRef => small.tenant.store.createList(small.site.rootWeb, { title });

it('are at most twenty a list; one that is given up makes room for another', async () => {
  const full = list('Full');
  for (let n = 0; n < 21; n += 1) small.tenant.store.addField(full, { name: `F${n}`, type: 'Text', indexed: n < 20 });
  const refused = await index('Full', 'F20');
  expect([refused.status, await refused.text()]).toEqual([500, expect.stringContaining('maximum number of indexed columns (20)')]);
  expect((await index('Full', 'F0', false)).status).toBe(204);
  expect((await index('Full', 'F20')).status).toBe(204);
});

it.each([
  ['Text', true],
  ['Number', true],
  ['Currency', true],
  ['DateTime', true],
  ['Boolean', true],
  ['User', true],
  ['Lookup', true],
  ['Note', false],
  ['URL', false],
  ['UserMulti', false],
] as const)('a column of type %s can have one: %s', async (type, can) => {
  const kinds = list('Kinds');
  small.tenant.store.addField(kinds, { name: 'Each', type, ...(type === 'Lookup' ? { lookupList: kinds.id } : {}) });
  expect((await index('Kinds', 'Each')).status).toBe(can ? 204 : 500);
});

it.each([
  ['Choice', true],
  ['MultiChoice', false],
] as const)('a column of type %s can have one: %s', async (type, can) => {
  small.tenant.store.addField(list('Choices'), { name: 'Each', type, choices: ['a', 'b'] });
  expect((await index('Choices', 'Each')).status).toBe(can ? 204 : 500);
});

it('cannot be made any more in a list of more than 20,000 items', async () => {
  const long = list('Long');
  small.tenant.store.addField(long, { name: 'Early', type: 'Text' });
  small.tenant.store.addField(long, { name: 'Late', type: 'Text' });
  small.tenant.store.addItems(
    long,
    Array.from({ length: 20_000 }, () => ({}))
  );
  expect((await index('Long', 'Early')).status).toBe(204);
  small.tenant.store.addItem(long, {});
  const refused = await index('Long', 'Late');
  expect([refused.status, await refused.text()]).toEqual([500, expect.stringContaining('SPQueryThrottledException')]);
});

describe('a view that is sorted on an unindexed column', () => {
  const open = (title: string, parameters: object = { RenderOptions: 2 }): Promise<Response> =>
    send(`web/lists/getbytitle('${title}')/RenderListDataAsStream`, { method: 'POST', body: JSON.stringify({ parameters }) });
  const flags = async (title: string): Promise<unknown> =>
    (await send(`web/lists/getbytitle('${title}')/fields/getbyinternalnameortitle('Bait')?$select=Indexed,AutoIndexed`)).json();
  const sorted = (title: string, rows: number): void => {
    const long = list(title);
    small.tenant.store.addField(long, { name: 'Bait', type: 'Text' });
    small.tenant.store.addView(long, { title: 'Sorted', fields: ['Title'], query: '<OrderBy><FieldRef Name="Bait"/></OrderBy>', isDefault: true });
    small.tenant.store.addItems(
      long,
      Array.from({ length: rows }, (_, n) => ({ values: { Bait: `${n}` } }))
    );
  };

  it('is given an index by being opened, in a long list', async () => {
    sorted('Long', 3000);
    expect(await flags('Long')).toEqual({ Indexed: false, AutoIndexed: false });
    await open('Long');
    expect(await flags('Long')).toEqual({ Indexed: true, AutoIndexed: true });
  });

  it('is given none in a short list, nor by a query that is no view', async () => {
    sorted('Short', 100);
    await open('Short');
    expect(await flags('Short')).toEqual({ Indexed: false, AutoIndexed: false });
    sorted('Long', 3000);
    await open('Long', { ViewXml: '<View><Query><OrderBy><FieldRef Name="Bait"/></OrderBy></Query></View>', RenderOptions: 2 });
    expect(await flags('Long')).toEqual({ Indexed: false, AutoIndexed: false });
  });
});
