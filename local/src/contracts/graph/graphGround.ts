import { openSmallTenant } from '../../gateway/smallTenant';
import { permissionTable } from '../../graph/scopes';

/** A tenant whose Graph has one of everything that is served. */
export interface GraphGround {
  readonly get: (path: string, accept?: string) => Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }>;
  /** Where the walk begins: by type. */
  readonly starts: readonly (readonly [string, string])[];
  readonly close: () => void;
}

/** Every permission that any call asks for. */
const everyGrant = [...new Set(JSON.stringify(permissionTable).match(/[A-Z]\w+(?:-\w+)?\.[\w.]+/g) ?? [])];

/** Opens it in memory, with every permission granted. */
export async function openGraphGround(): Promise<GraphGround> {
  const { tenant, documents, owner, member, visitor } = await openSmallTenant({ grants: everyGrant });
  const { store } = tenant;
  const site = store.createSite({ url: '/sites/flood', title: 'Flood', owner, template: 'GROUP#0' });
  const group = store.directory.groupOf(site)?.id ?? '';
  store.directory.add(group, 'member', [member, visitor]);
  store.directory.createTeam(group);
  store.directory.createChannel(group, { name: 'Gauges' });
  store.ensurePerson({ email: owner, title: 'Olive Owner', manager: member });
  const label = store.labels.add({ name: 'OFFICIAL', priority: 0, description: 'Most things.' }).id;
  store.addComplianceTag({ name: 'Contracts', days: 2555 });
  store.addFolder(documents, { path: 'Plans' });
  store.addFile(documents, { name: 'a.docx', content: 'a', values: { MunMarking: 'OFFICIAL' } });
  const library = store.list(site.rootWeb, 'Documents') ?? documents;
  const { uniqueId } = store.addFile(library, { name: 'plan.docx', content: 'plan' });
  store.addActivity({ siteId: site.id, uniqueId, login: member, kind: 'access', at: '2026-05-16T10:00:00Z', count: 3 });
  const send = tenant.as(owner);
  const get: GraphGround['get'] = async (path, accept = 'application/json') => {
    const response = await send(`/v1.0/${path}`, { headers: { Accept: accept } });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {} };
  };
  const file = (await get(`sites/tenant.local,${site.id},${site.rootWeb.id}/drive/root:/plan.docx`)).body as {
    id: string;
    parentReference: { driveId: string };
  };
  const item = `drives/${file.parentReference.driveId}/items/${file.id}`;
  await send(`/v1.0/${item}/retentionLabel`, { method: 'PATCH', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ name: 'Contracts' }) });
  return {
    get,
    starts: [
      ['microsoft.graph.driveItem', item],
      ['microsoft.graph.security.labelsRoot', 'security/labels'],
      ['microsoft.graph.site', 'sites/tenant.local:/sites/team'],
      ['microsoft.graph.user', 'me'],
      ['microsoft.graph.group', `groups/${group}`],
      ['microsoft.graph.team', `teams/${group}`],
      ['microsoft.graph.reportRoot', 'reports'],
      ['microsoft.graph.security', 'security'],
      ['microsoft.graph.tenantDataSecurityAndGovernance', 'security/dataSecurityAndGovernance'],
      ['microsoft.graph.directoryObject', `directoryObjects/${group}`],
      ['microsoft.graph.sensitivityLabel', `security/dataSecurityAndGovernance/sensitivityLabels/${label}`],
    ],
    close: () => tenant.close(),
  };
}
