import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

// "HTTP 423 -2147018894, SPFileLockException, locked for shared use": firmfooting/dbml-sharepoint,
// test/manual/file-properties-while-open-probe.js, and others' reports.
let small: SmallTenant;
let send: Awaited<ReturnType<typeof signedIn>>;
const item = "web/lists/getbytitle('Documents')/items(1)";
const file = "web/GetFileByServerRelativePath(decodedurl='/sites/team/Shared%20Documents/a.txt')";

beforeEach(async () => {
  small = await openSmallTenant();
  const { id } = small.tenant.store.addFile(small.documents, { name: 'a.txt', content: 'a' });
  small.tenant.store.lockFile(small.documents, id, small.owner);
  send = await signedIn(small.tenant, small.member);
});
afterEach(() => small.tenant.close());

it.each([
  ['its content saved', `${file}/$value`, { 'x-http-method': 'PUT' }, 'new'],
  ['its columns changed', item, { 'x-http-method': 'MERGE', 'if-match': '*' }, '{"Title":"x"}'],
  ['it moved', `${file}/MoveTo(newurl='/sites/team/Shared%20Documents/b.txt',flags=1)`, {}, ''],
  ['it deleted', file, { 'x-http-method': 'DELETE', 'if-match': '*' }, ''],
])('a document that somebody has open will not have %s: 423', async (_, path, headers, body) => {
  const answer = await send(path, { method: 'POST', headers: { ...headers }, ...(body === '' ? {} : { body }) });
  expect([answer.status, await answer.text()]).toEqual([423, expect.stringContaining('-2147018894, Microsoft.SharePoint.SPFileLockException')]);
});

it('says so field by field where a form changes it', async () => {
  const answer = await send(`${item}/ValidateUpdateListItem`, {
    method: 'POST',
    body: JSON.stringify({ formValues: [{ FieldName: 'Title', FieldValue: 'x' }] }),
  });
  expect([200, 423]).toContain(answer.status);
  expect(await answer.text()).toMatch(/locked for shared use/);
});

it('can be read all the same, and changed once it is closed', async () => {
  expect(await (await send(`${file}/$value`)).text()).toBe('a');
  small.tenant.store.lockFile(small.documents, 1, null);
  expect((await send(item, { method: 'POST', headers: { 'x-http-method': 'MERGE', 'if-match': '*' }, body: '{"Title":"x"}' })).status).toBe(204);
});
