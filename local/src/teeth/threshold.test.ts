import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

// As measured on a tenant with 6,000 rows, one in a hundred of which matches (firmfooting/dbml-sharepoint,
// test/manual/threshold-index-probe.js, run of 31 July 2026).
let small: SmallTenant;
let send: Awaited<ReturnType<typeof signedIn>>;
const people = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P12', 'P13'];
const items = (query: string): Promise<Response> => send(`web/lists/getbytitle('Big')/items?${query}`);
const ids = async (answer: Response): Promise<number> => ((await answer.json()) as { value: unknown[] }).value.length;

async function caml(query: string, fields: readonly string[] = ['Title']): Promise<{ status: number; code: string; rows: number }> {
  const view = `<View Scope="RecursiveAll"><Query>${query}</Query><ViewFields>${fields.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields><RowLimit Paged="TRUE">5000</RowLimit></View>`;
  const answer = await send("web/lists/getbytitle('Big')/RenderListDataAsStream", {
    method: 'POST',
    body: JSON.stringify({ parameters: { ViewXml: view, RenderOptions: 2 } }),
  });
  const body = (await answer.json()) as { Row?: unknown[]; 'odata.error'?: { code: string } };
  return { status: answer.status, code: body['odata.error']?.code.split(',')[0] ?? '', rows: body.Row?.length ?? 0 };
}
const where = (condition: string): string => `<Where>${condition}</Where>`;
const eq = (name: string, value: string, type = 'Text', more = ''): string =>
  where(`<Eq><FieldRef Name="${name}"${more}/><Value Type="${type}">${value}</Value></Eq>`);

beforeAll(async () => {
  small = await openSmallTenant();
  const { store } = small.tenant;
  const list = store.createList(small.site.rootWeb, { title: 'Big' });
  for (const [name, type, indexed] of [
    ['Plain', 'Text', false],
    ['Quick', 'Text', true],
    ['Broad', 'Text', true],
    ['ClosedPlain', 'DateTime', false],
    ['ClosedQuick', 'DateTime', true],
    ['OpenedPlain', 'DateTime', false],
    ['OpenedQuick', 'DateTime', true],
    ['Holder', 'User', true],
  ] as const)
    store.addField(list, { name, type, indexed });
  store.addField(list, { name: 'Parent', type: 'Lookup', lookupList: list.id, indexed: true });
  for (const name of people) store.addField(list, { name, type: 'User' });
  const day = '2026-05-01T00:00:00Z';
  store.addItems(
    list,
    Array.from({ length: 6000 }, (_, n) => {
      const hit = n % 100 === 2;
      return {
        values: {
          Title: `Row ${n + 1}`,
          Plain: hit ? 'yes' : 'no',
          Quick: hit ? 'yes' : 'no',
          Broad: 'all',
          ...(hit ? { ClosedPlain: day, ClosedQuick: day, Holder: small.member, Parent: 1 } : { OpenedPlain: day, OpenedQuick: day }),
        },
      };
    })
  );
  send = await signedIn(small.tenant, small.member);
});
afterAll(() => small.tenant.close());

describe('OData past 5,000 rows', () => {
  it.each([
    ['a filter on an unindexed column', "$filter=Plain eq 'yes'"],
    ['a test for nothing on an unindexed column', '$filter=OpenedPlain eq null'],
    ['an indexed filter that selects more than 5,000', "$filter=Broad eq 'all'"],
    ['an order by an unindexed column', '$orderby=Plain'],
    ['either of two, one of them unindexed', "$filter=Quick eq 'yes' or Plain eq 'yes'"],
  ])('%s is refused with 500, not 400', async (_, query) => {
    const answer = await items(query);
    expect([answer.status, await answer.json()]).toEqual([
      500,
      {
        'odata.error': {
          code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
          message: { lang: 'en-US', value: 'The attempted operation is prohibited because it exceeds the list view threshold.' },
        },
      },
    ]);
  });

  it.each([
    ['a filter on an indexed column', "$filter=Quick eq 'yes'", 60],
    ['a test for nothing on an indexed column', '$filter=OpenedQuick eq null', 60],
    ['both of two, one of them indexed', "$filter=Plain eq 'yes' and Quick eq 'yes'", 60],
    ['an indexed person, who is not shown', '$filter=HolderId eq ' + 'USER', 60],
    ['an indexed lookup, which is not shown', '$filter=ParentId eq 1', 60],
    ['an order by an indexed column', '$orderby=Quick&$top=5000', 5000],
    ['a range of ID', '$filter=ID gt 5500', 500],
  ])('%s is served', async (_, query, expected) => {
    const me = ((await (await send('web/currentuser?$select=Id')).json()) as { Id: number }).Id;
    const answer = await items(`${query.replace('USER', String(me))}${query.includes('$top') ? '' : '&$top=5000'}&$select=Id`);
    expect([answer.status, await ids(answer)]).toEqual([200, expected]);
  });

  it('gives at most 5,000 rows in a page, and where the next begins', async () => {
    const page = (await (await items('$select=Id&$top=6000')).json()) as { value: unknown[]; 'odata.nextLink'?: string };
    expect(page.value).toHaveLength(5000);
    expect(page['odata.nextLink']).toContain('p_ID%3D5000');
  });
});

describe('CAML past 5,000 rows answers 200, and short where no index helps', () => {
  it.each([
    ['equal, indexed', eq('Quick', 'yes'), 60],
    ['equal, unindexed: what the first 5,000 rows hold', eq('Plain', 'yes'), 50],
    ['something there, indexed', where('<IsNotNull><FieldRef Name="ClosedQuick"/></IsNotNull>'), 60],
    ['something there, unindexed', where('<IsNotNull><FieldRef Name="ClosedPlain"/></IsNotNull>'), 50],
    ['nothing there, indexed', where('<IsNull><FieldRef Name="OpenedQuick"/></IsNull>'), 60],
    ['nothing there, unindexed', where('<IsNull><FieldRef Name="OpenedPlain"/></IsNull>'), 50],
    ['an indexed lookup by its ID', eq('Parent', '1', 'Lookup', ' LookupId="TRUE"'), 60],
    ['an indexed lookup by its ID, shown', eq('Parent', '1', 'Lookup', ' LookupId="TRUE"'), 60, ['Parent']],
  ])('%s', async (_, query, rows, fields = ['Title']) => {
    expect(await caml(query, fields)).toEqual({ status: 200, code: '', rows });
  });
});

describe('joins', () => {
  it.each([
    ['twelve person columns', people.slice(0, 12), { status: 200, code: '' }],
    ['thirteen', people, { status: 500, code: '-2147024749' }],
    ['Created By and Modified By among them', [...people.slice(0, 10), 'Author', 'Editor'], { status: 200, code: '' }],
    ['eleven besides Created By and Modified By', [...people.slice(0, 11), 'Author', 'Editor'], { status: 500, code: '-2147024749' }],
  ])('%s', async (_, fields, expected) => {
    expect(await caml(eq('Quick', 'yes'), fields)).toMatchObject(expected);
  });

  it('cost nothing where a column is only filtered on', async () => {
    expect(await caml(eq('Holder', '0', 'Integer', ' LookupId="TRUE"'), people.slice(0, 12))).toMatchObject({ status: 200 });
  });

  it('are counted in OData by what is expanded', async () => {
    const expanded = (names: readonly string[]): string => `$top=1&$select=${names.map((name) => `${name}/Title`).join()}&$expand=${names.join()}`;
    expect((await items(expanded(people.slice(0, 12)))).status).toBe(200);
    const refused = await items(expanded(people));
    expect([refused.status, await refused.text()]).toEqual([500, expect.stringContaining('-2147024749, Microsoft.SharePoint.SPQueryThrottledException')]);
  });
});
