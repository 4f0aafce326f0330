import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openTenant } from '../gateway/openTenant';
import { openSmallTenant, signedIn, testNow, type SmallTenant } from '../gateway/smallTenant';

/** A small tenant with one of everything that can be asked for. */
export interface RichTenant extends SmallTenant {
  readonly send: (url: string, init?: RequestInit) => Promise<Response>;
}

/** One column of each kind that a list may have. */
const columns = ['Note', 'Number', 'Integer', 'Currency', 'Boolean', 'MultiChoice', 'URL', 'User', 'UserMulti', 'Guid'] as const;

function fillLists({ tenant: { store }, site, documents, owner, member }: SmallTenant): void {
  const topics = store.createList(site.rootWeb, { title: 'Topics', path: 'Lists/Topics' });
  store.addItem(topics, { values: { Title: 'Rivers' } });
  const tasks = store.createList(site.rootWeb, { title: 'Tasks', path: 'Lists/Tasks' });
  for (const type of columns) store.addField(tasks, { name: `A${type}`, type, ...(type === 'MultiChoice' ? { choices: ['a', 'b'] } : {}) });
  store.addField(tasks, { name: 'AChoice', type: 'Choice', choices: ['High', 'Low'] });
  store.addField(tasks, { name: 'ALookup', type: 'Lookup', lookupList: topics.id });
  store.addView(tasks, { title: 'Mine', fields: ['Title', 'AChoice'], query: '<OrderBy><FieldRef Name="ID" /></OrderBy>' });
  const values = {
    Title: 'Walk the bank',
    ANote: 'Twice',
    ANumber: 1.5,
    AInteger: 2,
    ABoolean: true,
    AMultiChoice: ['a', 'b'],
    AUser: member,
    AUserMulti: [owner, member],
  };
  store.addItem(tasks, { values: { ...values, AChoice: 'High', ALookup: 1, AURL: 'https://tenant.local/, Here' }, author: member });
  store.breakInheritance({ list: tasks, itemId: 1 }, true);
  store.createList(site.rootWeb, { title: 'Drafts', path: 'Drafts', template: 101 });
  store.addFolder(documents, { path: 'Plans' });
  store.addFile(documents, { name: 'a.txt', content: 'a', author: member, values: { MunMarking: 'OFFICIAL', MunDueOn: '2027-03-31' } });
  store.addFile(documents, { name: 'b.txt', content: 'b', folder: `${documents.url}/Plans` });
  store.addFile(documents, { name: 'gone.txt', content: 'c' });
  store.addFile(documents, { name: 'out.txt', content: 'd', checkedOutTo: owner });
  store.addComplianceTag({ name: 'Retain1Year', days: 365 });
  store.addComplianceTag({ name: 'Case record', days: 2555, behaviour: 'retainAsRecord' });
  const record = store.addFile(documents, { name: 'record.txt', content: 'e' });
  store.labelItem(documents, record.id, 'Case record', { by: owner });
}

/** Makes it, in memory or on a file, and signs in its owner, who also administers the site. */
async function make(file?: string): Promise<RichTenant> {
  const small = await openSmallTenant(file === undefined ? {} : { file });
  const { store } = small.tenant;
  store.setSiteAdmin(small.site, small.owner);
  fillLists(small);
  for (const target of [small.site.rootWeb, small.site, small.documents]) {
    store.addCustomAction(target, { title: 'Mark', name: 'mark', location: 'ClientSideExtension.ListViewCommandSet.CommandBar' });
  }
  store.createWeb({ parent: small.site.rootWeb, url: '/sites/team/sub', title: 'Sub' });
  store.createSite({ url: '/sites/appcatalog', title: 'Apps', owner: small.owner, template: 'APPCATALOG#0' });
  const hub = store.createSite({ url: '/sites/hub', title: 'Hub', owner: small.owner });
  for (const each of [hub, small.site]) store.setHub(each, hub);
  store.setStorageEntity('MunimentHome', 'https://tenant.local/sites/kim', 'Where', 'For tests');
  const pages = store.list(small.site.rootWeb, 'Site Pages');
  if (pages) store.addFile(pages, { name: 'Rivers.aspx', content: '<p>Rivers</p>', values: { Title: 'Rivers' } });
  const send = await signedIn(small.tenant, small.owner);
  const post = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    send(url, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers });
  await post(`web/GetFileByServerRelativePath(decodedurl='${small.documents.url}/a.txt')/$value`, 'a second time', { 'X-HTTP-Method': 'PUT' });
  await post("web/lists/getbytitle('Tasks')/items(1)", { Title: 'Walk both banks' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  store.turnSwitch('pageCoAuthoring', true);
  await post("web/lists/getbytitle('Tasks')/items(1)/AttachmentFiles/add(FileName='a.txt')", 'attached');
  await send(`web/GetFileByServerRelativePath(decodedurl='${small.documents.url}/gone.txt')/recycle()`, { method: 'POST' });
  await post("web/lists/getbytitle('Drafts')", { EnableMinorVersions: true, EnableModeration: true }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
  await post("web/getfolderbyserverrelativepath(decodedurl='/sites/team/Drafts')/files/add(url='d.txt',overwrite=true)", 'draft');
  await post('web/fields', { Title: 'Late', FieldTypeKind: 2 });
  await post('web/contenttypes', { Name: 'Plan', Id: { StringValue: '0x010100AA' } });
  const left = `i:0#.f|membership|${small.stranger}`;
  await post('web/ensureuser', { logonName: left });
  await post('web/siteusers/removebyloginname', { loginName: left });
  await post('web/sitegroups', { Title: 'Readers' });
  await post("web/sitegroups/getbyname('Readers')/users", { LoginName: 'i:0#.f|membership|vera@dept.example' });
  return { ...small, send };
}

export const openRichTenant = (): Promise<RichTenant> => make();

/** Rich tenants by the dozen: made once, then copied as a file, each as if nothing had been done to it. */
export async function richTenants(): Promise<{ readonly open: () => Promise<RichTenant>; readonly close: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'muniment-'));
  const original = path.join(folder, 'original.sqlite');
  const made = await make(original);
  made.tenant.close();
  let count = 0;
  return {
    open: async () => {
      count += 1;
      const file = path.join(folder, `${count}.sqlite`);
      copyFileSync(original, file);
      const tenant = await openTenant({ file, now: () => new Date(testNow) });
      return { ...made, tenant, send: await signedIn(tenant, made.owner) };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
