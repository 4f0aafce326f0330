import { openSmallTenant, signedIn, type SmallTenant } from '../smallTenant';
import { movedFolder } from './interfere';

let small: SmallTenant;
let send: Awaited<ReturnType<typeof signedIn>>;
const list = '/sites/team/Shared Documents';
const met = (): string[] => small.tenant.faults.journal().map((entry) => entry.met);

beforeEach(async () => {
  small = await openSmallTenant();
  small.tenant.store.addFiles(
    small.documents,
    Array.from({ length: 30 }, (_, i) => ({ name: `${String(i + 1).padStart(2, '0')}.txt`, content: 'x' }))
  );
  send = await signedIn(small.tenant, small.member);
});
afterEach(() => small.tenant.close());

/** All rows of the library by one of SharePoint's ways of paging, ten at a time. */
async function walk(way: 'stream' | 'odata' | 'getItems'): Promise<{ id: number; title: string }[]> {
  const rows: { id: number; title: string }[] = [];
  const view = '<View Scope="RecursiveAll"><Query><OrderBy><FieldRef Name="ID"/></OrderBy></Query><RowLimit Paged="TRUE">10</RowLimit></View>';
  const titled = (row: Record<string, unknown>): { id: number; title: string } => ({ id: Number(row.ID ?? row.Id), title: String(row.Title ?? '') });
  if (way === 'odata') {
    let next: string | null = "web/lists/getbytitle('Documents')/items?$select=Id,Title&$top=10";
    while (next && rows.length < 100) {
      const page = (await (await send(next.replace('https://tenant.local', ''))).json()) as { value: Record<string, unknown>[]; 'odata.nextLink'?: string };
      rows.push(...page.value.map(titled));
      next = page['odata.nextLink'] ?? null;
    }
  } else if (way === 'stream') {
    let paging: string | undefined;
    do {
      const parameters = { ViewXml: view.replace('<Query>', '<ViewFields><FieldRef Name="Title"/></ViewFields><Query>'), Paging: paging?.replace(/^\?/, '') };
      const answer = await send("web/lists/getbytitle('Documents')/RenderListDataAsStream", { method: 'POST', body: JSON.stringify({ parameters }) });
      const page = (await answer.json()) as { Row: Record<string, unknown>[]; NextHref?: string };
      rows.push(...page.Row.map(titled));
      paging = page.NextHref;
    } while (paging && rows.length < 100);
  } else {
    let last: number | null = null;
    for (;;) {
      const position: object = last === null ? {} : { ListItemCollectionPosition: { PagingInfo: `Paged=TRUE&p_ID=${last}` } };
      const answer = await send("web/lists/getbytitle('Documents')/GetItems?$select=Id,Title", {
        method: 'POST',
        body: JSON.stringify({ query: { ViewXml: view, ...position } }),
      });
      const page = ((await answer.json()) as { value: Record<string, unknown>[] }).value.map(titled);
      rows.push(...page);
      if (page.length < 10 || rows.length > 100) return rows;
      last = page[9].id;
    }
  }
  return rows;
}

describe.each(['stream', 'odata', 'getItems'] as const)('between two pages (%s)', (way) => {
  it('an item still to come is deleted: the pages go on without it', async () => {
    small.tenant.faults.add({ kind: 'meanwhile', act: 'delete', list, item: 'ahead', times: 1, seed: 2 });
    const rows = await walk(way);
    expect(rows).toHaveLength(29);
    const [words] = met();
    const gone = Number(/^meanwhile delete: item (\d+)$/.exec(words)?.[1]);
    expect(gone).toBeGreaterThan(10);
    expect(rows.map((row) => row.id)).not.toContain(gone);
  });

  it('one already given is deleted: it has been given, and no other is lost', async () => {
    small.tenant.faults.add({ kind: 'meanwhile', act: 'delete', list, item: 'behind', times: 1 });
    expect(new Set((await walk(way)).map((row) => row.id)).size).toBe(30);
  });

  it('one is changed: it comes changed', async () => {
    small.tenant.faults.add({ kind: 'meanwhile', act: 'change', list, item: 'ahead', times: 1 });
    expect((await walk(way)).filter((row) => row.title === 'Changed meanwhile')).toHaveLength(1);
  });
});

it('an item is moved meanwhile, and keeps what it is', async () => {
  small.tenant.faults.add({ kind: 'meanwhile', act: 'move', list, item: 7, times: 1 });
  await send('web/title');
  expect(met()).toEqual(['meanwhile move: item 7']);
  const moved = await send(`/sites/team/Shared Documents/${movedFolder}/07.txt`);
  expect(moved.status).toBe(200);
});

it.each(['checkOut', 'lock'] as const)('a document is in somebody’s hands meanwhile (%s): a write answers 423', async (act) => {
  small.tenant.faults.add({ kind: 'meanwhile', act, list, item: 3, by: small.owner, match: 'ValidateUpdate', times: 1 });
  const write = (): Promise<Response> =>
    send("web/lists/getbytitle('Documents')/items(3)", { method: 'MERGE', headers: { 'if-match': '*' }, body: '{"Title":"x"}' });
  expect((await write()).status).toBe(204);
  await send("web/lists/getbytitle('Documents')/items(4)/ValidateUpdateListItem", { method: 'POST', body: '{"formValues":[]}' });
  expect((await write()).status).toBe(423);
});

it('what cannot happen is said in the journal, and the request goes on', async () => {
  small.tenant.faults.add({ kind: 'meanwhile', act: 'change', list: '/sites/team/Nowhere' });
  expect((await send('web/title')).status).toBe(200);
  small.tenant.faults.clear();
  small.tenant.faults.add({ kind: 'meanwhile', act: 'delete', list, item: 99 });
  await send('web/title');
  expect(met()).toEqual(['meanwhile delete: no such item']);
});

describe('a permission is lost in the middle', () => {
  const read = async (): Promise<number> => (await send("web/lists/getbytitle('Documents')/items?$top=1")).status;
  const others = async (): Promise<number> => (await (await signedIn(small.tenant, small.visitor))("web/lists/getbytitle('Documents')/items?$top=1")).status;

  it('on a site, by leaving its groups', async () => {
    small.tenant.faults.add({ kind: 'revoke', from: small.member, at: '/sites/team', after: 2, times: 1 });
    expect([await read(), await read(), await read(), await read()]).toEqual([200, 200, 403, 403]);
    expect(await others()).toBe(200);
    expect(met()).toEqual([expect.stringMatching(/^revoke: (Edit|Contribute)/)]);
  });

  it('on one library, which gets permissions of its own', async () => {
    small.tenant.faults.add({ kind: 'revoke', from: small.member, at: list, after: 1, times: 1 });
    expect(await read()).toBe(200);
    expect(await read()).toBeGreaterThanOrEqual(400);
    expect((await send('web/title')).status).toBe(200);
    expect(await others()).toBe(200);
  });
});
