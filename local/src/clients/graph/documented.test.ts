import { openSmallTenant } from '../../gateway/smallTenant';
import { permissionTable } from '../../graph/scopes';

/** Every permission that any call asks for, so that none is refused for want of one. */
const everything = [...new Set(Object.values(permissionTable).flatMap(({ delegated }) => delegated))];

interface Names {
  readonly site: string;
  readonly list: string;
  readonly drive: string;
  readonly file: string;
  readonly folder: string;
}

/** A call as Microsoft's page of it writes it: page, method, path, and a body where it has one. */
type Call = [page: string, method: string, path: (names: Names) => string, body?: string | object | ((names: Names) => object)];

const answered: Call[] = [
  ['site-get', 'GET', ({ site }) => `/sites/${site}`],
  ['site-get', 'GET', () => '/sites/tenant.local:/sites/team'],
  ['site-getbypath', 'GET', ({ site }) => `/sites/${site}/getByPath(path='/')`],
  ['site-search', 'GET', () => '/sites?search=team'],
  ['site-list-subsites', 'GET', ({ site }) => `/sites/${site}/sites`],
  ['site-list-columns', 'GET', ({ site }) => `/sites/${site}/columns`],
  ['site-list-contenttypes', 'GET', ({ site }) => `/sites/${site}/contentTypes`],
  ['list-list', 'GET', ({ site }) => `/sites/${site}/lists`],
  ['list-create', 'POST', ({ site }) => `/sites/${site}/lists`, { displayName: 'Books', list: { template: 'genericList' } }],
  [
    'list-get',
    'GET',
    ({ site, list }) => `/sites/${site}/lists/${list}?select=id,name,lastModifiedDateTime&expand=columns(select=name,description),items(expand=fields)`,
  ],
  ['list-list-columns', 'GET', ({ site, list }) => `/sites/${site}/lists/${list}/columns`],
  ['list-list-contenttypes', 'GET', ({ site, list }) => `/sites/${site}/lists/${list}/contentTypes`],
  ['contenttype-get', 'GET', ({ site }) => `/sites/${site}/contentTypes/0x0101`],
  ['contenttype-list-columns', 'GET', ({ site }) => `/sites/${site}/contentTypes/0x0101/columns`],
  ['listitem-list', 'GET', ({ site, list }) => `/sites/${site}/lists/${list}/items?expand=fields(select=Title)`],
  ['listitem-get', 'GET', ({ site, list }) => `/sites/${site}/lists/${list}/items/1?expand=fields`],
  ['listitem-create', 'POST', ({ site, list }) => `/sites/${site}/lists/${list}/items`, { fields: { Title: 'Widget' } }],
  ['listitem-update', 'PATCH', ({ site, list }) => `/sites/${site}/lists/${list}/items/1/fields`, { Title: 'Gadget' }],
  ['listitem-list-versions', 'GET', ({ site, list }) => `/sites/${site}/lists/${list}/items/1/versions`],
  ['listitemversion-get', 'GET', ({ site, list }) => `/sites/${site}/lists/${list}/items/1/versions/1.0`],
  ['listitem-delta', 'GET', ({ site, list }) => `/sites/${site}/lists/${list}/items/delta`],
  ['listitem-delete', 'DELETE', ({ site, list }) => `/sites/${site}/lists/${list}/items/1`],
  ['drive-get', 'GET', ({ site }) => `/sites/${site}/drive`],
  ['drive-get', 'GET', ({ drive }) => `/drives/${drive}`],
  ['drive-list', 'GET', ({ site }) => `/sites/${site}/drives`],
  ['driveitem-get', 'GET', ({ drive, file }) => `/drives/${drive}/items/${file}`],
  ['driveitem-get', 'GET', ({ drive }) => `/drives/${drive}/root:/note.txt`],
  ['driveitem-get', 'GET', ({ drive, folder }) => `/drives/${drive}/items/${folder}?expand=children(select=id,name)`],
  ['driveitem-get', 'GET', ({ site, list }) => `/sites/${site}/lists/${list}/items/1`],
  ['driveitem-list-children', 'GET', ({ drive, folder }) => `/drives/${drive}/items/${folder}/children`],
  [
    'driveitem-post-children',
    'POST',
    ({ drive }) => `/drives/${drive}/root/children`,
    { name: 'New', folder: {}, '@microsoft.graph.conflictBehavior': 'rename' },
  ],
  ['driveitem-put-content', 'PUT', ({ drive, file }) => `/drives/${drive}/items/${file}/content`, 'words'],
  ['driveitem-put-content', 'PUT', ({ drive, folder }) => `/drives/${drive}/items/${folder}:/new.txt:/content`, 'words'],
  ['driveitem-createuploadsession', 'POST', ({ drive, folder }) => `/drives/${drive}/items/${folder}:/big.bin:/createUploadSession`, {}],
  ['driveitem-get-content', 'GET', ({ drive, file }) => `/drives/${drive}/items/${file}/content`],
  ['driveitem-update', 'PATCH', ({ drive, file }) => `/drives/${drive}/items/${file}`, { name: 'new-name.txt' }],
  ['driveitem-move', 'PATCH', ({ drive, file }) => `/drives/${drive}/items/${file}`, ({ folder }) => ({ parentReference: { id: folder }, name: 'moved.txt' })],
  ['driveitem-copy', 'POST', ({ drive, file }) => `/drives/${drive}/items/${file}/copy`, { name: 'copy.txt' }],
  ['driveitem-checkout', 'POST', ({ drive, file }) => `/drives/${drive}/items/${file}/checkout`, {}],
  ['driveitem-list-versions', 'GET', ({ drive, file }) => `/drives/${drive}/items/${file}/versions`],
  ['driveitemversion-get', 'GET', ({ drive, file }) => `/drives/${drive}/items/${file}/versions/1.0`],
  ['driveitem-list-permissions', 'GET', ({ drive, file }) => `/drives/${drive}/items/${file}/permissions`],
  ['driveitem-createlink', 'POST', ({ drive, file }) => `/drives/${drive}/items/${file}/createLink`, { type: 'view', scope: 'organization' }],
  ['driveitem-search', 'GET', ({ drive }) => `/drives/${drive}/root/search(q='note')`],
  ['driveitem-delta', 'GET', ({ drive }) => `/drives/${drive}/root/delta`],
  ['driveitem-delta', 'GET', ({ site }) => `/sites/${site}/drive/root/delta?token=latest`],
  ['driveitem-delete', 'DELETE', ({ drive, file }) => `/drives/${drive}/items/${file}`],
  ['driveitem-permanentdelete', 'POST', ({ drive, file }) => `/drives/${drive}/items/${file}/permanentDelete`, {}],
];

const missing: Call[] = [
  ['site-delta', 'GET', () => '/sites/delta'],
  ['site-getallsites', 'GET', () => '/sites/getAllSites'],
  ['sites-list-followed', 'GET', () => '/me/followedSites'],
  ['site-list-permissions', 'GET', ({ site }) => `/sites/${site}/permissions`],
  ['site-post-columns', 'POST', ({ site }) => `/sites/${site}/columns`, { name: 'x', text: {} }],
  ['site-post-contenttypes', 'POST', ({ site }) => `/sites/${site}/contentTypes`, { name: 'x' }],
  ['list-post-columns', 'POST', ({ site, list }) => `/sites/${site}/lists/${list}/columns`, { name: 'x', text: {} }],
  ['list-list-operations', 'GET', ({ site, list }) => `/sites/${site}/lists/${list}/operations`],
  ['listitem-createlink', 'POST', ({ site, list }) => `/sites/${site}/lists/${list}/items/1/createLink`, { type: 'view' }],
  ['listitemversion-restore', 'POST', ({ site, list }) => `/sites/${site}/lists/${list}/items/1/versions/1.0/restoreVersion`, {}],
  ['drive-get-specialfolder', 'GET', ({ drive }) => `/drives/${drive}/special/approot`],
  ['drive-list-following', 'GET', ({ drive }) => `/drives/${drive}/following`],
  ['drive-recent', 'GET', ({ drive }) => `/drives/${drive}/recent`],
  ['drive-sharedwithme', 'GET', ({ drive }) => `/drives/${drive}/sharedWithMe`],
  ['driveitem-list-thumbnails', 'GET', ({ drive, file }) => `/drives/${drive}/items/${file}/thumbnails`],
  ['driveitem-preview', 'POST', ({ drive, file }) => `/drives/${drive}/items/${file}/preview`, {}],
  ['driveitem-restore', 'POST', ({ drive, file }) => `/drives/${drive}/items/${file}/restore`, {}],
  ['driveitem-follow', 'POST', ({ drive, file }) => `/drives/${drive}/items/${file}/follow`, {}],
  [
    'permission-update',
    'PATCH',
    ({ drive, file }) => `/drives/${drive}/items/${file}/permissions/${Buffer.from('Team Owners').toString('base64')}`,
    { roles: ['read'] },
  ],
  ['shares-get', 'GET', () => '/shares/u!abc'],
];

async function send(call: Call): Promise<number> {
  const { tenant, site, documents, owner } = await openSmallTenant({ grants: everything });
  const tasks = tenant.store.createList(site.rootWeb, { title: 'Tasks' });
  tenant.store.addItem(tasks, { values: { Title: 'One' } });
  tenant.store.addFolder(documents, { path: 'A' });
  tenant.store.addFile(documents, { name: 'note.txt', content: 'one' });
  const fetch = tenant.as(owner);
  const siteId = `tenant.local,${site.id},${site.rootWeb.id}`;
  const read = async (path: string): Promise<string> => ((await (await fetch(`/v1.0/sites/${siteId}${path}`)).json()) as { id: string }).id;
  const names = { site: siteId, list: tasks.id, drive: await read('/drive'), file: await read('/drive/root:/note.txt'), folder: await read('/drive/root:/A') };
  const [, method, path, given] = call;
  const body = typeof given === 'function' ? (given as (names: Names) => object)(names) : given;
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const init = text === undefined ? { method } : { method, headers: { 'Content-Type': type }, body: text };
  return (await fetch(`/v1.0${path(names)}`, init)).status;
}

describe('calls as Microsoft’s pages write them', () => {
  it.each(answered)('%s is answered: %s', async (...call: Call) => {
    expect(await send(call)).toBeLessThan(400);
  });

  it.each(missing)('%s is not here, and says so: %s', async (...call: Call) => {
    expect(await send(call)).toBe(501);
  });
});
