import { openTenant } from './openTenant';
import type { LocalTenant, Wait } from './types';
import type { ListRef, SiteRef } from '../store/types';

/** A tenant for tests: one site, three people, a library with two marked columns. */
export interface SmallTenant {
  readonly tenant: LocalTenant;
  readonly site: SiteRef;
  readonly documents: ListRef;
  readonly owner: string;
  readonly member: string;
  readonly visitor: string;
  readonly stranger: string;
}

export const testNow = '2026-05-17T09:30:00Z';

/** Opens it in memory, or on a file. */
export async function openSmallTenant(
  options: { file?: string; localeId?: number; now?: () => Date; wait?: Wait; grants?: readonly string[] } = {}
): Promise<SmallTenant> {
  const tenant = await openTenant({
    file: options.file ?? ':memory:',
    now: options.now ?? ((): Date => new Date(testNow)),
    grants: options.grants ?? [],
    ...(options.wait ? { wait: options.wait } : {}),
  });
  const [owner, member, visitor, stranger] = ['olive@dept.example', 'max@dept.example', 'vera@dept.example', 'sam@dept.example'];
  const { store } = tenant;
  store.ensurePerson({ email: owner, title: 'Olive Owner' });
  store.ensurePerson({ email: member, title: 'Max Member' });
  store.ensurePerson({ email: visitor, title: 'Vera Visitor' });
  store.ensurePerson({ email: stranger, title: 'Sam Stranger' });
  const site = store.createSite({
    url: '/sites/team',
    title: 'Team',
    owner,
    created: '2024-01-01T00:00:00Z',
    ...(options.localeId ? { localeId: options.localeId } : {}),
  });
  store.addToGroup(site, 'members', [member]);
  store.addToGroup(site, 'visitors', [visitor]);
  const documents = store.list(site.rootWeb, 'Documents');
  if (!documents) throw new Error('The site has no library.');
  store.addField(documents, { name: 'MunMarking', title: 'Marking', type: 'Text', indexed: true });
  store.addField(documents, { name: 'MunDueOn', title: 'Due on', type: 'DateTime' });
  return { tenant, site, documents, owner, member, visitor, stranger };
}

/** A fetch that asks as SharePoint's own client does: JSON, and a digest for what is not a GET. */
export async function signedIn(tenant: LocalTenant, person: string, web = '/sites/team'): Promise<(url: string, init?: RequestInit) => Promise<Response>> {
  const raw = tenant.as(person);
  const info = await raw(`${web}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } });
  const { FormDigestValue } = (await info.json()) as { FormDigestValue: string };
  return (url, init = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has('accept')) headers.set('accept', 'application/json;odata=nometadata');
    if (typeof init.body === 'string' && !headers.has('content-type')) headers.set('content-type', 'application/json');
    if (init.method && init.method !== 'GET') headers.set('x-requestdigest', FormDigestValue);
    return raw(url.startsWith('/') ? url : `${web}/_api/${url}`, { ...init, headers });
  };
}
