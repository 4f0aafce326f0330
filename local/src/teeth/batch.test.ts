import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

let small: SmallTenant;
let send: Awaited<ReturnType<typeof signedIn>>;

beforeEach(async () => {
  small = await openSmallTenant();
  small.tenant.store.createSite({ url: '/sites/other', title: 'Other', owner: small.member });
  small.tenant.store.addFiles(small.documents, [
    { name: 'a.txt', content: 'a' },
    { name: 'b.txt', content: 'b' },
  ]);
  send = await signedIn(small.tenant, small.member);
});
afterEach(() => small.tenant.close());

const list = "https://tenant.local/sites/team/_api/web/lists/getbytitle('Documents')";
const part = (request: string, boundary = 'batch_1'): string =>
  `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${request}\r\n\r\n`;
const get = (url: string): string => `GET ${url} HTTP/1.1\r\nAccept: application/json;odata=nometadata`;
const merge = (id: number, title: string, etag = '*'): string =>
  `MERGE ${list}/items(${id}) HTTP/1.1\r\nAccept: application/json;odata=nometadata\r\nContent-Type: application/json\r\nIf-Match: ${etag}\r\n\r\n${JSON.stringify({ Title: title })}`;
const batch = (body: string, type = 'multipart/mixed; boundary=batch_1', url = '$batch'): Promise<Response> =>
  send(url, { method: 'POST', headers: { 'content-type': type }, body });
const parts = (...requests: readonly string[]): string => `${requests.map((request) => part(request)).join('')}--batch_1--\r\n`;
const statuses = async (answer: Response): Promise<number[]> => [...(await answer.text()).matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => Number(match[1]));
const title = async (id: number): Promise<unknown> =>
  ((await (await send(`web/lists/getbytitle('Documents')/items(${id})?$select=Title`)).json()) as { Title: unknown }).Title;

it('answers each part with its own status, in order; one that fails takes none with it', async () => {
  const answer = await batch(parts(merge(1, 'first'), merge(2, 'second', '"99"'), get(`${list}/items(77)`), get(`${list}/items(1)?$select=Title`)));
  expect(answer.status).toBe(200);
  expect(await statuses(answer)).toEqual([204, 412, 404, 200]);
  expect([await title(1), await title(2)]).toEqual(['first', null]);
});

it('a change set is no transaction: what fails in it takes nothing back, and its answers stand flat among the others', async () => {
  const set = `--batch_1\r\nContent-Type: multipart/mixed; boundary="changeset_1"\r\n\r\n${part(merge(1, 'kept'), 'changeset_1')}${part(merge(99, 'lost'), 'changeset_1')}--changeset_1--\r\n\r\n`;
  const answer = await batch(`${set}${part(get(`${list}/items(1)?$select=Title`))}--batch_1--\r\n`);
  expect(await statuses(answer)).toEqual([204, 404, 200]);
  expect(await title(1)).toBe('kept');
});

it.each([
  ['no multipart at all', '{}', 'application/json'],
  ['no boundary', parts(get(`${list}/items(1)`)), 'multipart/mixed'],
  ['a part without a request line', parts('Accept: application/json'), undefined],
  ['a change set without a boundary', '--batch_1\r\nContent-Type: multipart/mixed\r\n\r\nGET x\r\n--batch_1--\r\n', undefined],
  ['an address that is none', parts(get('https://[')), undefined],
])('refuses %s with 400', async (_, body, type = 'multipart/mixed; boundary=batch_1') => {
  const answer = await batch(body, type);
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('InvalidClientQueryException')]);
});

it('takes relative addresses, and boundaries in quotes', async () => {
  const answer = await batch(parts(get("/sites/team/_api/web/lists/getbytitle('Documents')/items(1)")), 'multipart/mixed; boundary="batch_1"');
  expect(await statuses(answer)).toEqual([200]);
});

it('reads at most 1,048,576 bytes of body', async () => {
  const body = (length: number): string => {
    const start = parts(merge(1, 'long'));
    return `${start}${' '.repeat(length - start.length)}`;
  };
  expect((await batch(body(1_048_576))).status).toBe(200);
  expect((await batch(body(1_048_577))).status).toBe(400);
});

it('takes at most 100 requests', async () => {
  const many = (count: number): string => parts(...Array.from({ length: count }, () => get(`${list}/items(1)?$select=Id`)));
  expect((await statuses(await batch(many(100)))).length).toBe(100);
  expect((await batch(many(101))).status).toBe(400);
});

it('stays within one site: a part of another site is refused, the others go on', async () => {
  const answer = await batch(parts(get('https://tenant.local/sites/other/_api/web/title'), get('https://tenant.local/sites/team/_api/web/title')));
  expect(await statuses(answer)).toEqual([400, 200]);
});

it('holds no batch', async () => {
  expect(await statuses(await batch(parts('POST https://tenant.local/sites/team/_api/$batch HTTP/1.1\r\nAccept: application/json')))).not.toEqual([200]);
});

it('a form update that is refused field by field answers 200 inside 200, and nothing lands', async () => {
  const form = { formValues: [{ FieldName: 'MunDueOn', FieldValue: '2026-05-17T09:30:00Z' }], bNewDocumentUpdate: false };
  const update = `POST ${list}/items(1)/ValidateUpdateListItem() HTTP/1.1\r\nAccept: application/json;odata=nometadata\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(form)}`;
  const text = await (await batch(parts(update))).text();
  expect(text).toContain('HTTP/1.1 200 OK');
  expect(text).toContain('"HasException":true');
  expect(text).toContain('You must specify a valid date within the range of 1/1/1900 and 12/31/8900.');
});
