import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

let small: SmallTenant;
let send: Awaited<ReturnType<typeof signedIn>>;
const post = (path: string, body: object): Promise<Response> => send(path, { method: 'POST', body: JSON.stringify(body) });

beforeAll(async () => {
  small = await openSmallTenant();
  small.tenant.store.createList(small.site.rootWeb, { title: 'Facts' });
  send = await signedIn(small.tenant, small.owner);
});
afterAll(() => small.tenant.close());

const fields = "web/lists/getbytitle('Facts')/fields";
const nameOf = async (title: string): Promise<string> => {
  const answer = await post(fields, { Title: title, FieldTypeKind: 2 });
  return ((await answer.json()) as { InternalName: string }).InternalName;
};

describe('internal names of columns', () => {
  it.each([
    ['Reclassify on', 'Reclassify_x0020_on'],
    ['2024 budget', '_x0032_024_x0020_budget'],
    ['Originating body of the paper', 'Originating_x0020_body_x0020_of_'],
    ['A'.repeat(40), 'A'.repeat(32)],
  ])('“%s” becomes %s, cut at 32 characters', async (title, name) => {
    expect(await nameOf(title)).toBe(name);
  });

  it('are made different where two are cut to the same', async () => {
    const first = await nameOf(`${'B'.repeat(35)} one`);
    const second = await nameOf(`${'B'.repeat(35)} two`);
    expect(first).toBe('B'.repeat(32));
    expect(second).toBe(`${'B'.repeat(31)}0`);
  });
});

describe('a line of text', () => {
  const item = "web/lists/getbytitle('Facts')/items";
  it('holds 255 characters', async () => {
    expect((await post(item, { Title: 'x'.repeat(255) })).status).toBe(201);
    expect((await post(item, { Title: 'x'.repeat(256) })).status).toBeGreaterThanOrEqual(400);
  });

  it('of a form holds 255 characters, and says so field by field', async () => {
    const answer = await post(`${item}(1)/ValidateUpdateListItem`, {
      formValues: [{ FieldName: 'Title', FieldValue: 'x'.repeat(256) }],
      bNewDocumentUpdate: false,
    });
    expect(await answer.json()).toMatchObject({ value: [{ FieldName: 'Title', HasException: true }] });
  });
});
