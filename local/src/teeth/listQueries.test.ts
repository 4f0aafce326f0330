import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

type Rows = { value: Record<string, unknown>[]; 'odata.nextLink'?: string };
type Fetch = Awaited<ReturnType<typeof signedIn>>;

async function stream(send: Fetch, list: string, view: string, more: object = {}): Promise<{ Row: Record<string, string>[]; NextHref?: string }> {
  const response = await send(`web/lists/getbytitle('${list}')/RenderListDataAsStream`, {
    method: 'POST',
    body: JSON.stringify({ parameters: { ViewXml: view, RenderOptions: 2, ...more } }),
  });
  if (response.status !== 200) throw new Error(await response.text());
  return (await response.json()) as { Row: Record<string, string>[] };
}

const where = (condition: string, limit = 5000): string =>
  `<View Scope="RecursiveAll"><Query><Where>${condition}</Where></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">${limit}</RowLimit></View>`;

describe('CAML over a list', () => {
  let small: SmallTenant;
  let send: Fetch;

  beforeAll(async () => {
    small = await openSmallTenant();
    const { store } = small.tenant;
    const list = store.createList(small.site.rootWeb, { title: 'Facts' });
    store.addField(list, { name: 'Owner', type: 'User' });
    store.addField(list, { name: 'DueOn', type: 'DateTime' });
    store.addField(list, { name: 'Size', type: 'Number' });
    store.addField(list, { name: 'Done', type: 'Boolean' });
    store.addField(list, { name: 'Tags', type: 'MultiChoice', choices: ['red', 'blue'] });
    store.addField(list, { name: 'Parent', type: 'Lookup', lookupList: list.id });
    store.addItems(list, [
      { values: { Title: 'Alpha', Owner: small.member, DueOn: '2026-05-16T23:30:00Z', Size: 1, Done: true, Tags: ['red'] } },
      { values: { Title: 'beta', Owner: small.owner, DueOn: '2026-05-17T22:30:00Z', Size: 2.5, Done: false, Tags: ['red', 'blue'], Parent: 1 } },
      { values: { Title: '50% & <more>', DueOn: '2026-05-17T23:30:00Z' } },
    ]);
    send = await signedIn(small.tenant, small.member);
  });

  afterAll(() => small.tenant.close());

  it.each([
    ['text equals, whatever the case', '<Eq><FieldRef Name="Title"/><Value Type="Text">ALPHA</Value></Eq>', [1]],
    ['text begins', '<BeginsWith><FieldRef Name="Title"/><Value Type="Text">B</Value></BeginsWith>', [2]],
    ['text holds signs of XML and SQL', '<Contains><FieldRef Name="Title"/><Value Type="Text">% &amp; &lt;</Value></Contains>', [3]],
    ['nothing there', '<IsNull><FieldRef Name="Owner"/></IsNull>', [3]],
    ['something there', '<IsNotNull><FieldRef Name="Owner"/></IsNotNull>', [1, 2]],
    ['not equal takes what is empty too', '<Neq><FieldRef Name="Size"/><Value Type="Number">1</Value></Neq>', [2, 3]],
    ['numbers', '<Gt><FieldRef Name="Size"/><Value Type="Number">1</Value></Gt>', [2]],
    ['yes and no', '<Eq><FieldRef Name="Done"/><Value Type="Boolean">0</Value></Eq>', [2]],
    ['a person by number', '<Eq><FieldRef Name="Owner" LookupId="TRUE"/><Value Type="Integer"><UserID/></Value></Eq>', [1]],
    ['a person by name', '<Eq><FieldRef Name="Owner"/><Value Type="Text">Olive Owner</Value></Eq>', [2]],
    ['a lookup by what it shows', '<Eq><FieldRef Name="Parent"/><Value Type="Lookup">Alpha</Value></Eq>', [2]],
    ['one of several choices', '<Eq><FieldRef Name="Tags"/><Value Type="Text">blue</Value></Eq>', [2]],
    ['a day is the day of the web: 17 May in London', '<Eq><FieldRef Name="DueOn"/><Value Type="DateTime">2026-05-17T00:00:00</Value></Eq>', [1, 2]],
    ['today', '<Eq><FieldRef Name="DueOn"/><Value Type="DateTime"><Today/></Value></Eq>', [1, 2]],
    ['tomorrow', '<Eq><FieldRef Name="DueOn"/><Value Type="DateTime"><Today OffsetDays="1"/></Value></Eq>', [3]],
    ['an instant', '<Leq><FieldRef Name="DueOn"/><Value Type="DateTime" IncludeTimeValue="TRUE" StorageTZ="TRUE">2026-05-16T23:30:00Z</Value></Leq>', [1]],
    ['in', '<In><FieldRef Name="Title"/><Values><Value Type="Text">alpha</Value><Value Type="Text">BETA</Value></Values></In>', [1, 2]],
    [
      'and, or',
      '<Or><And><Eq><FieldRef Name="Done"/><Value Type="Boolean">1</Value></Eq><Lt><FieldRef Name="Size"/><Value Type="Number">2</Value></Lt></And><Eq><FieldRef Name="ID"/><Value Type="Counter">3</Value></Eq></Or>',
      [1, 3],
    ],
  ])('%s', async (_what, condition, ids) => {
    const { Row } = await stream(send, 'Facts', where(condition));
    expect(Row.map((row) => Number(row.ID))).toEqual(ids);
  });

  it('refuses 501 values in one In, and serves 500', async () => {
    const values = (count: number): string => where(`<In><FieldRef Name="ID"/><Values>${'<Value Type="Counter">1</Value>'.repeat(count)}</Values></In>`);
    expect((await stream(send, 'Facts', values(500))).Row).toHaveLength(1);
    await expect(stream(send, 'Facts', values(501))).rejects.toThrow('Cannot complete this action');
  });

  it('says what it does not know', async () => {
    await expect(
      stream(send, 'Facts', where('<DateRangesOverlap><FieldRef Name="DueOn"/><Value Type="DateTime"><Month/></Value></DateRangesOverlap>'))
    ).rejects.toThrow('does not support <DateRangesOverlap>');
    await expect(stream(send, 'Facts', '<View><Query><GroupBy><FieldRef Name="Title"/></GroupBy></Query></View>')).rejects.toThrow(
      'does not support <GroupBy>'
    );
  });

  it('pages by an order without gaps or doubles', async () => {
    const view =
      '<View Scope="RecursiveAll"><Query><OrderBy><FieldRef Name="DueOn" Ascending="FALSE"/></OrderBy></Query><ViewFields><FieldRef Name="DueOn"/></ViewFields><RowLimit Paged="TRUE">1</RowLimit></View>';
    const seen: string[] = [];
    for (let Paging: string | undefined = ''; Paging !== undefined;) {
      const page = await stream(send, 'Facts', view, Paging ? { Paging } : {});
      seen.push(...page.Row.map((row) => row.ID));
      Paging = page.NextHref?.slice(1);
    }
    expect(seen).toEqual(['3', '2', '1']);
  });

  it('gives raw forms beside the text of the locale', async () => {
    const { Row } = await stream(
      send,
      'Facts',
      '<View><Query><Where><Eq><FieldRef Name="ID"/><Value Type="Counter">2</Value></Eq></Where></Query><ViewFields><FieldRef Name="Owner"/><FieldRef Name="DueOn"/><FieldRef Name="Size"/><FieldRef Name="Done"/><FieldRef Name="Tags"/><FieldRef Name="Parent"/></ViewFields></View>'
    );
    expect(Row[0]).toMatchObject({
      DueOn: '5/17/2026 11:30 PM',
      'DueOn.': '2026-05-17T22:30:00Z',
      Size: '2.5',
      'Size.': '2.50000000000000',
      Done: 'No',
      'Done.value': '0',
      Tags: ['red', 'blue'],
      Parent: [{ lookupId: 1, lookupValue: 'Alpha', isSecretFieldValue: false }],
      Owner: [{ title: 'Olive Owner', email: 'olive@dept.example' }],
    });
  });

  it('answers the same condition by OData', async () => {
    const response = await send(
      "web/lists/getbytitle('Facts')/items?$select=Id,Owner/Title,Parent/Title&$expand=Owner,Parent&$filter=Owner/Title eq 'olive owner' or substringof('%25',Title)&$orderby=Id desc"
    );
    expect(await response.json()).toEqual({
      value: [
        { Id: 3, ID: 3, Owner: null, Parent: null },
        { Id: 2, ID: 2, Owner: { Title: 'Olive Owner' }, Parent: { Title: 'Alpha' } },
      ],
    });
  });

  it('names a column that is not there', async () => {
    const filter = await send("web/lists/getbytitle('Facts')/items?$filter=Nope eq 1");
    expect([filter.status, await filter.text()]).toEqual([500, expect.stringContaining("Column 'Nope' does not exist")]);
    const select = await send("web/lists/getbytitle('Facts')/items?$select=Nope");
    expect([select.status, await select.text()]).toEqual([400, expect.stringContaining("The field or property 'Nope' does not exist.")]);
  });
});

describe('a list past 5,000 rows', () => {
  let small: SmallTenant;
  let send: Fetch;

  beforeAll(async () => {
    small = await openSmallTenant();
    const { store } = small.tenant;
    const list = store.createList(small.site.rootWeb, { title: 'Big' });
    store.addField(list, { name: 'Plain', type: 'Text' });
    store.addField(list, { name: 'Quick', type: 'Text', indexed: true });
    store.addItems(
      list,
      Array.from({ length: 6000 }, (_, n) => ({
        values: { Title: `Row ${n + 1}`, ...(n % 100 === 99 ? { Plain: 'yes', Quick: 'yes' } : { Quick: 'no' }) },
      }))
    );
    send = await signedIn(small.tenant, small.member);
  });

  afterAll(() => small.tenant.close());

  const isSet = (name: string): string => where(`<Eq><FieldRef Name="${name}"/><Value Type="Text">yes</Value></Eq>`);

  it('CAML without an index answers 200 with what the first 5,000 rows hold', async () => {
    expect((await stream(send, 'Big', isSet('Plain'))).Row).toHaveLength(50);
    expect((await stream(send, 'Big', isSet('Quick'))).Row).toHaveLength(60);
  });

  it('OData without an index answers 500 with the threshold', async () => {
    const response = await send("web/lists/getbytitle('Big')/items?$filter=Plain eq 'yes'");
    expect([response.status, await response.json()]).toEqual([
      500,
      {
        'odata.error': {
          code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
          message: { lang: 'en-US', value: 'The attempted operation is prohibited because it exceeds the list view threshold.' },
        },
      },
    ]);
    expect((await send("web/lists/getbytitle('Big')/items?$filter=Quick eq 'yes'")).status).toBe(200);
    expect((await send("web/lists/getbytitle('Big')/items?$filter=Quick eq 'no'")).status).toBe(500);
    expect((await send("web/lists/getbytitle('Big')/items?$filter=Plain eq 'yes' and Quick eq 'yes'")).status).toBe(200);
    expect((await send("web/lists/getbytitle('Big')/items?$orderby=Plain")).status).toBe(500);
  });

  it('pages by ID to the end', async () => {
    let seen = 0;
    let link: string | undefined = "/sites/team/_api/web/lists/getbytitle('Big')/items?$select=Id&$top=2000";
    while (link) {
      const page = (await (await send(new URL(link, 'https://tenant.local').pathname + new URL(link, 'https://tenant.local').search)).json()) as Rows;
      seen += page.value.length;
      link = page['odata.nextLink'];
    }
    expect(seen).toBe(6000);
  });

  it('refuses what cannot be indexed, and a twenty-first index', async () => {
    const admin = await signedIn(small.tenant, small.owner);
    const { store } = small.tenant;
    const list = store.createList(small.site.rootWeb, { title: 'Indexes' });
    store.addField(list, { name: 'Words', type: 'Note' });
    for (let n = 0; n < 20; n += 1) store.addField(list, { name: `F${n}`, type: 'Text', indexed: true });
    store.addField(list, { name: 'F20', type: 'Text' });
    const merge = { method: 'POST', headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }, body: JSON.stringify({ Indexed: true }) };
    const words = await admin("web/lists/getbytitle('Indexes')/fields/getbyinternalnameortitle('Words')", merge);
    expect([words.status, await words.text()]).toEqual([500, expect.stringContaining('cannot be indexed')]);
    const last = await admin("web/lists/getbytitle('Indexes')/fields/getbyinternalnameortitle('F20')", merge);
    expect([last.status, await last.text()]).toEqual([500, expect.stringContaining('maximum number of indexed columns')]);
  });
});
