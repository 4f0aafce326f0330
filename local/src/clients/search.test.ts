import { SearchQueryBuilder, type ISearchQuery } from '@pnp/sp/search';
import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, signedIn, testNow, type SmallTenant } from '../gateway/smallTenant';
import { openTenant } from '../gateway/openTenant';

let small: SmallTenant;
let now = 0;
const minute = 60_000;

beforeEach(async () => {
  now = new Date(testNow).getTime();
  small = await openSmallTenant({ now: () => new Date(now) });
  const { store } = small.tenant;
  store.addFolder(small.documents, { path: 'Plans', created: '2024-02-01T00:00:00Z', modified: '2024-02-01T00:00:00Z' });
  const file = (name: string, title: string | null, year: number, more: object = {}): unknown =>
    store.addFile(small.documents, {
      name,
      content: name,
      author: small.owner,
      editor: small.member,
      created: `${year}-03-01T10:00:00Z`,
      modified: `${year}-03-01T10:00:00Z`,
      ...more,
      values: { ...(title ? { Title: title } : {}), MunMarking: 'OFFICIAL', ...(more as { values?: object }).values },
    });
  file('Flood plan 2024.docx', 'Flood defence plan', 2024, { folder: `${small.documents.url}/Plans`, size: 5000 });
  file('Budget.xlsx', null, 2025, { size: 900, values: { MunMarking: 'OFFICIAL-SENSITIVE' } });
  file('Notes.docx', 'Notes of the plan meeting', 2025, { size: 200 });
  file('Photo.png', 'Flooded field', 2023);
});
afterEach(() => small.tenant.close());

type Row = Readonly<Record<string, string | null>>;

/** PnPjs keeps answers for the life of the process; another time limit makes each question its own. */
let asked = 0;
async function search(query: Partial<ISearchQuery> & { Querytext: string }, person = small.member): Promise<{ rows: Row[]; total: number; count: number }> {
  asked += 1;
  const results = await pnpClient(small.tenant, person, small.site.url).search({ SelectProperties: ['Filename'], Timeout: 10_000 + asked, ...query });
  return { rows: results.PrimarySearchResults as unknown as Row[], total: results.TotalRows, count: results.RowCount };
}

const names = async (text: string, person?: string): Promise<string[]> =>
  (await search({ Querytext: text, SortList: [{ Property: 'Filename', Direction: 0 }] } as never, person)).rows.map((row) => row.Filename ?? '');

describe('search as PnPjs documents it', () => {
  it('takes a text, a query, or what a builder made, and gives pages', async () => {
    const sp = pnpClient(small.tenant, small.member, small.site.url);
    const plain = await sp.search('flood');
    expect([plain.RowCount, plain.TotalRows, plain.PrimarySearchResults[0].Title]).toEqual([1, 1, 'Flood defence plan']);
    const built = await sp.search(SearchQueryBuilder('IsDocument:1').rowLimit(2).selectProperties('Title', 'Path').enableInterleaving);
    expect([built.RowCount, built.TotalRows]).toEqual([2, 4]);
    const second = await built.getPage(2);
    expect(second?.RowCount).toBe(2);
    const seen = [...built.PrimarySearchResults, ...(second?.PrimarySearchResults ?? [])].map((row) => row.Path);
    expect(new Set(seen).size).toBe(4);
    await expect(sp.searchSuggest('flo')).rejects.toThrow('[501]');
  });

  it('takes the same in an address', async () => {
    const send = await signedIn(small.tenant, small.member);
    const response = await send(`search/query?querytext='flood'&selectproperties='Title,Size,LastModifiedTime,Nothing'&rowlimit=5&trimduplicates=false`);
    const body = (await response.json()) as { PrimaryQueryResult: { RelevantResults: { Table: { Rows: { Cells: object[] }[] }; TotalRows: number } } };
    expect(body.PrimaryQueryResult.RelevantResults.Table.Rows[0].Cells).toEqual([
      { Key: 'Rank', Value: '1', ValueType: 'Edm.Double' },
      { Key: 'DocId', Value: expect.stringMatching(/^\d+$/) as string, ValueType: 'Edm.Int64' },
      { Key: 'Title', Value: 'Flood defence plan', ValueType: 'Edm.String' },
      { Key: 'Size', Value: '5000', ValueType: 'Edm.Int64' },
      { Key: 'LastModifiedTime', Value: '2024-03-01T10:00:00.0000000Z', ValueType: 'Edm.DateTime' },
      { Key: 'Nothing', Value: null, ValueType: 'Null' },
      { Key: 'OriginalPath', Value: 'https://tenant.local/sites/team/Shared Documents/Plans/Flood plan 2024.docx', ValueType: 'Edm.String' },
      { Key: 'PartitionId', Value: '00000000-0000-0000-0000-000000000000', ValueType: 'Edm.Guid' },
      { Key: 'UrlZone', Value: '0', ValueType: 'Edm.Int32' },
      { Key: 'Culture', Value: 'en-US', ValueType: 'Edm.String' },
      { Key: 'ResultTypeId', Value: '0', ValueType: 'Edm.Int32' },
      { Key: 'RenderTemplateId', Value: '~sitecollection/_catalogs/masterpage/Display Templates/Search/Item_Default.js', ValueType: 'Edm.String' },
    ]);
  });
});

describe('what a query finds', () => {
  it.each([
    ['plan IsDocument:1', ['Flood plan 2024.docx', 'Notes.docx']],
    ['"defence plan"', ['Flood plan 2024.docx']],
    ['flood* IsDocument:1', ['Flood plan 2024.docx', 'Photo.png']],
    ['floo', []],
    ['filetype:docx', ['Flood plan 2024.docx', 'Notes.docx']],
    ['filetype:docx filetype:xlsx', ['Budget.xlsx', 'Flood plan 2024.docx', 'Notes.docx']],
    ['filetype:docx NOT notes', ['Flood plan 2024.docx']],
    ['IsDocument:1 -filetype:(docx OR png)', ['Budget.xlsx']],
    ['size>=900 IsDocument=true', ['Budget.xlsx', 'Flood plan 2024.docx']],
    ['size:100..1000', ['Budget.xlsx', 'Notes.docx']],
    ['LastModifiedTime>=2025-01-01 IsDocument:1', ['Budget.xlsx', 'Notes.docx']],
    ['Created:2023-01-01..2024-12-31 IsDocument:1', ['Flood plan 2024.docx', 'Photo.png']],
    ['LastModifiedTime:2024-03-01 IsDocument:1', ['Flood plan 2024.docx']],
    ['author:"Olive Owner" filename:notes', ['Notes.docx']],
    ['path:"https://tenant.local/sites/team/Shared Documents/Plans" IsDocument:1', ['Flood plan 2024.docx']],
    ['path:"https://tenant.local/sites/tea" IsDocument:1', []],
    ['path:https://tenant.local/sites/tea* IsDocument:1', ['Budget.xlsx', 'Flood plan 2024.docx', 'Notes.docx', 'Photo.png']],
    ['ContentTypeId:0x0101* filetype:png', ['Photo.png']],
    ['contentclass:STS_ListItem_DocumentLibrary filetype:png', ['Photo.png']],
    ['"OFFICIAL-SENSITIVE"', ['Budget.xlsx']],
    ['NoSuchProperty:x', []],
    ['MunMarkingOWSTEXT:OFFICIAL', []],
  ])('%s', async (query, found) => {
    expect(await names(query)).toEqual(found);
  });

  it('is found by the text of pages and of plain files, and told how often it was looked at', async () => {
    const { store } = small.tenant;
    const pages = store.list(small.site.rootWeb, 'Site Pages');
    const old = { modified: '2025-01-01T00:00:00Z' };
    const canvas = '<div data-sp-controldata="hidden"><p>Estuary&nbsp;monitoring</p></div>';
    if (pages) store.addFile(pages, { name: 'River.aspx', content: '', values: { Title: 'River', CanvasContent1: canvas }, ...old });
    store.addFile(small.documents, { name: 'log.txt', content: 'Sluice opened at dawn', ...old });
    expect(await names('estuary')).toEqual(['River.aspx']);
    expect(await names('controldata')).toEqual([]);
    expect(await names('"sluice opened"')).toEqual(['log.txt']);
    const { UniqueId } = await pnpClient(small.tenant, small.owner, small.site.url).web.getFileByServerRelativePath(`${small.documents.url}/log.txt`)();
    store.addActivity({ siteId: small.site.id, uniqueId: UniqueId, login: small.member, kind: 'access', count: 3, at: '2025-02-01T00:00:00Z' });
    expect((await search({ Querytext: 'sluice', SelectProperties: ['ViewsLifeTime', 'ViewsRecent'] })).rows[0]).toMatchObject({
      ViewsLifeTime: '3',
      ViewsRecent: '0',
    });
  });

  it('are also sites, webs and lists', async () => {
    const sites = await search({ Querytext: 'contentclass:STS_Site', SelectProperties: ['Title', 'Path', 'SPSiteUrl', 'SiteId'] });
    expect(sites.rows).toMatchObject([{ Title: 'Team', Path: 'https://tenant.local/sites/team', SiteId: small.site.id }]);
    const lists = await search({ Querytext: 'contentclass:STS_List_DocumentLibrary', SelectProperties: ['Title'] });
    expect(lists.rows.map((row) => row.Title).sort()).toEqual(['Documents', 'Site Assets']);
  });

  it('is told of columns that an administrator mapped; those that search makes itself can be selected only', async () => {
    const { store } = small.tenant;
    const id = '{11111111-2222-4333-8444-555555555555}';
    const xml = `<Field Type="Text" ID="${id}" Name="MunClass" StaticName="MunClass" DisplayName="Class" />`;
    store.addField(small.site.rootWeb, { xml });
    store.addField(small.documents, { xml });
    store.setItem(small.documents, 3, { MunClass: 'Finance' });
    now += 20 * minute;
    const query = { Querytext: 'filetype:xlsx', SelectProperties: ['MunClassOWSTEXT', 'MunMarkingOWSTEXT', 'RefinableString01'] };
    expect((await search(query)).rows[0]).toMatchObject({ MunClassOWSTEXT: 'Finance', MunMarkingOWSTEXT: null, RefinableString01: null });
    store.mapSearchProperty('RefinableString01', 'MunMarking');
    expect((await search(query)).rows[0]).toMatchObject({ RefinableString01: 'OFFICIAL-SENSITIVE' });
    expect(await names('RefinableString01="OFFICIAL-SENSITIVE"')).toEqual(['Budget.xlsx']);
  });

  it('counts by refiners, and narrows by what they gave', async () => {
    const send = await signedIn(small.tenant, small.member);
    const ask = async (
      more: object
    ): Promise<{ Refiners: { Name: string; Entries: { RefinementName: string; RefinementCount: string; RefinementToken: string }[] }[] }> => {
      const response = await send('search/postquery', {
        method: 'POST',
        body: JSON.stringify({ request: { Querytext: 'IsDocument:1', Refiners: 'FileType,Author(filter=1/0/*)', ...more } }),
      });
      return ((await response.json()) as { PrimaryQueryResult: { RefinementResults: never } }).PrimaryQueryResult.RefinementResults;
    };
    const { Refiners } = await ask({});
    expect(Refiners.map(({ Name, Entries }) => [Name, Entries.map((entry) => [entry.RefinementName, entry.RefinementCount])])).toEqual([
      [
        'FileType',
        [
          ['docx', '2'],
          ['png', '1'],
          ['xlsx', '1'],
        ],
      ],
      ['Author', [['Olive Owner', '4']]],
    ]);
    expect(Refiners[0].Entries[0].RefinementToken).toBe('"ǂǂ646f6378"');
    for (const filter of ['FileType:equals("docx")', 'FileType:"ǂǂ646f6378"', 'FileType:or("docx","nothing")']) {
      expect((await search({ Querytext: 'IsDocument:1', RefinementFilters: [filter] })).total).toBe(2);
    }
  });

  it('comes in the order asked for, at most 500 at a time, and can be read on by number', async () => {
    const byTime = await search({ Querytext: 'IsDocument:1', RowLimit: 900, SortList: [{ Property: 'Size', Direction: 1 }] } as never);
    expect(byTime.rows.map((row) => row.Filename)).toEqual(['Flood plan 2024.docx', 'Budget.xlsx', 'Notes.docx', 'Photo.png']);
    const first = await search({
      Querytext: 'IsDocument:1',
      RowLimit: 2,
      SelectProperties: ['IndexDocId'],
      SortList: [{ Property: '[DocId]', Direction: 0 }],
    } as never);
    const rest = await search({
      Querytext: `IsDocument:1 IndexDocId>${first.rows[1].IndexDocId}`,
      RowLimit: 2,
      SelectProperties: ['IndexDocId'],
      SortList: [{ Property: '[DocId]', Direction: 0 }],
    } as never);
    expect([first.total, first.count, rest.total]).toEqual([4, 2, 2]);
  });
});

describe('what search refuses', () => {
  const refusal = (query: Partial<ISearchQuery> & { Querytext: string }): Promise<string> =>
    search(query).then(
      () => 'served',
      (error: Error) => error.message
    );

  it('in its own words', async () => {
    const terms = "We didn't understand your search terms. Make sure they're using proper syntax.";
    expect(await refusal({ Querytext: '(flood' })).toContain(terms);
    expect(await refusal({ Querytext: 'flood', SortList: [{ Property: 'NoSuchProperty', Direction: 1 }] } as never)).toContain(terms);
    expect(await refusal({ Querytext: 'flood', SortList: [{ Property: 'ContentTypeId', Direction: 1 }] } as never)).toContain('An unknown error occurred.');
    expect(await refusal({ Querytext: 'flood', SourceId: 'b09a7990-05ea-4af9-81ef-edfab16c4e31' })).toContain('[501]');
    expect(await refusal({ Querytext: 'flood', CollapseSpecification: 'Author:1' })).toContain('[501]');
  });
});

describe('who finds what', () => {
  it('is what they may see, whatever site they are in', async () => {
    const ref = small.tenant.store.addFile(small.documents, { name: 'Secret flood.docx', content: 's', modified: '2024-01-01T00:00:00Z' });
    small.tenant.store.breakInheritance({ list: small.documents, itemId: ref.id }, false);
    expect(await names('filetype:docx', small.owner)).toContain('Secret flood.docx');
    expect(await names('filetype:docx', small.visitor)).toEqual(['Flood plan 2024.docx', 'Notes.docx']);
    const stranger = await signedIn(small.tenant, small.stranger);
    small.tenant.store.createSite({ url: '/sites/other', title: 'Other', owner: small.stranger, created: '2024-01-01T00:00:00Z' });
    const response = await (await signedIn(small.tenant, small.stranger, '/sites/other'))(`search/query?querytext='flood'`);
    expect(((await response.json()) as { PrimaryQueryResult: { RelevantResults: { TotalRows: number } } }).PrimaryQueryResult.RelevantResults.TotalRows).toBe(
      0
    );
    expect(stranger).toBeDefined();
  });

  it('leaves out lists and webs that are not crawled', async () => {
    const sp = pnpClient(small.tenant, small.owner, small.site.url);
    await sp.web.lists.getByTitle('Documents').update({ NoCrawl: true });
    expect(await names('filetype:docx')).toEqual([]);
    await sp.web.lists.getByTitle('Documents').update({ NoCrawl: false });
    small.tenant.store.setWebProperty(small.site.rootWeb, 'NoCrawl', 'true');
    expect(await names('filetype:docx')).toEqual([]);
  });
});

describe('the delay of search', () => {
  it('holds back what was written, and keeps what was deleted, for some minutes', async () => {
    const sp = pnpClient(small.tenant, small.owner, small.site.url);
    const { items, rootFolder } = sp.web.lists.getByTitle('Documents');
    await rootFolder.files.addUsingPath('Fresh.docx', 'fresh');
    await items.getById(4).update({ Title: 'Minutes' });
    await items.getById(3).recycle();
    expect(await names('fresh')).toEqual([]);
    expect(await names('title:minutes')).toEqual([]);
    expect(await names('title:meeting')).toEqual(['Notes.docx']);
    expect(await names('budget IsDocument:1')).toEqual(['Budget.xlsx']);
    now += 15 * minute;
    expect(await names('fresh')).toEqual(['Fresh.docx']);
    expect(await names('title:minutes')).toEqual(['Notes.docx']);
    expect(await names('title:meeting')).toEqual([]);
    expect(await names('budget IsDocument:1')).toEqual([]);
  });

  it('sees each change as of then, however many came after', async () => {
    const sp = pnpClient(small.tenant, small.owner, small.site.url);
    const item = sp.web.lists.getByTitle('Documents').items.getById(4);
    for (const title of ['First', 'Second', 'Third']) {
      await item.update({ Title: title });
      now += 6 * minute;
    }
    expect(await names('title:first')).toEqual(['Notes.docx']);
    now += 4 * minute;
    expect(await names('title:second')).toEqual(['Notes.docx']);
    now += 6 * minute;
    expect(await names('title:third')).toEqual(['Notes.docx']);
  });

  it('holds for what comes back from the recycle bin too', async () => {
    const sp = pnpClient(small.tenant, small.owner, small.site.url);
    const bin = await sp.web.lists.getByTitle('Documents').items.getById(3).recycle();
    now += 20 * minute;
    expect(await names('budget IsDocument:1')).toEqual([]);
    await sp.web.recycleBin.getById(bin).restore();
    expect(await names('budget IsDocument=1')).toEqual([]);
    now += 15 * minute;
    expect(await names('budget IsDocument=true')).toEqual(['Budget.xlsx']);
  });

  it('is nothing where the tenant is opened so', async () => {
    const tenant = await openTenant({ file: ':memory:', searchDelay: 0 });
    tenant.store.ensurePerson({ email: small.owner, title: 'Olive Owner' });
    const site = tenant.store.createSite({ url: '/sites/team', title: 'Team', owner: small.owner });
    const list = tenant.store.list(site.rootWeb, 'Documents');
    if (list) tenant.store.addFile(list, { name: 'Now.docx', content: 'now' });
    const response = await (await signedIn(tenant, small.owner))(`search/query?querytext='now'`);
    expect(((await response.json()) as { PrimaryQueryResult: { RelevantResults: { TotalRows: number } } }).PrimaryQueryResult.RelevantResults.TotalRows).toBe(
      1
    );
    tenant.close();
  });
});
