import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

let small: SmallTenant;
let send: Awaited<ReturnType<typeof signedIn>>;
const item = "web/lists/getbytitle('Documents')/items(1)";
const write = (path: string, method: string, headers: Record<string, string>, body: object | null = { Title: 'x' }): Promise<Response> =>
  send(path, { method: 'POST', headers: { 'x-http-method': method, ...headers }, ...(body ? { body: JSON.stringify(body) } : {}) });
const etagOf = async (path: string): Promise<string> => (await send(path)).headers.get('etag') ?? '';

beforeEach(async () => {
  small = await openSmallTenant();
  small.tenant.store.addFiles(small.documents, [
    { name: 'a.txt', content: 'a' },
    { name: 'b.txt', content: 'b' },
  ]);
  send = await signedIn(small.tenant, small.owner);
});
afterEach(() => small.tenant.close());

it.each(['MERGE', 'PATCH', 'PUT'])('X-HTTP-Method: %s changes an item whose ETag still holds, and gives the new one', async (method) => {
  const before = await etagOf(item);
  const answer = await write(item, method, { 'if-match': before });
  expect([answer.status, answer.headers.get('etag')]).toEqual([204, '"2"']);
  expect(await etagOf(item)).toBe('"2"');
});

it.each([
  ['an item', item, 'MERGE'],
  ['an item, to be deleted', item, 'DELETE'],
  ['a list', "web/lists/getbytitle('Documents')", 'MERGE'],
])('%s whose ETag no longer holds answers 412, and stays as it is', async (_, path, method) => {
  const before = await etagOf(path);
  const refused = await write(path, method, { 'if-match': '"999"' }, method === 'DELETE' ? null : { Title: 'x' });
  expect([refused.status, await refused.json()]).toEqual([
    412,
    {
      'odata.error': {
        code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
        message: { lang: 'en-US', value: `The request ETag value '"999"' does not match the object's ETag value '${before}'.` },
      },
    },
  ]);
  expect(await etagOf(path)).toBe(before);
});

it('If-Match: * asks for nothing', async () => {
  expect((await write(item, 'MERGE', { 'if-match': '*' })).status).toBe(204);
  expect((await write(item, 'DELETE', { 'if-match': '*' }, null)).status).toBe(200);
  expect((await send(item)).status).toBe(404);
});

it('a second writer who read before the first loses, and a third who reads again wins', async () => {
  const read = await etagOf(item);
  expect((await write(item, 'MERGE', { 'if-match': read })).status).toBe(204);
  expect((await write(item, 'MERGE', { 'if-match': read })).status).toBe(412);
  expect((await write(item, 'MERGE', { 'if-match': await etagOf(item) })).status).toBe(204);
});

it('a file’s content is saved only where its ETag holds', async () => {
  const file = "web/GetFileByServerRelativePath(decodedurl='/sites/team/Shared%20Documents/a.txt')/$value";
  const put = (etag: string): Promise<Response> => send(file, { method: 'POST', headers: { 'x-http-method': 'PUT', 'if-match': etag }, body: 'new' });
  expect((await put('"{00000000-0000-0000-0000-000000000000},9"')).status).toBe(412);
  expect(await (await send(file)).text()).toBe('a');
  expect((await put('*')).status).toBe(204);
});
