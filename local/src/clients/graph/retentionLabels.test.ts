import { ResponseType, type Client } from '@microsoft/microsoft-graph-client';
import { openSmallTenant, signedIn, type SmallTenant } from '../../gateway/smallTenant';
import { graphClient } from './graphClient';

const granted = ['Files.ReadWrite.All', 'Sites.Read.All', 'RecordsManagement.Read.All'];

interface Ground extends SmallTenant {
  readonly as: (person: string) => Client;
  /** Addresses of a file and a folder. */
  readonly file: string;
  readonly folder: string;
}

async function ground(grants: readonly string[] = granted): Promise<Ground> {
  const small = await openSmallTenant({ grants });
  const { store } = small.tenant;
  store.addComplianceTag({ name: 'Contracts', days: 2555 });
  store.addComplianceTag({ name: 'Minutes', behaviour: 'retainAsRecord', days: null });
  store.addFolder(small.documents, { path: 'A' });
  store.addFile(small.documents, { name: 'plan.docx', content: 'plan' });
  store.addFile(small.documents, { name: 'inside.docx', content: 'plan', folder: `${small.documents.url}/A` });
  const as = (person: string): Client => graphClient(small.tenant, person);
  const at = `/sites/tenant.local,${small.site.id},${small.site.rootWeb.id}/drive`;
  const address = async (name: string): Promise<string> => {
    const { id, parentReference } = await as(small.owner).api(`${at}/root:/${name}`).get();
    return `/drives/${parentReference.driveId}/items/${id}`;
  };
  return { ...small, as, file: await address('plan.docx'), folder: await address('A') };
}

const patched = async (client: Client, path: string, body: object): Promise<[number, Record<string, unknown>]> => {
  const answer = (await client.api(`${path}/retentionLabel`).responseType(ResponseType.RAW).patch(body)) as Response;
  return [answer.status, (await answer.json()) as Record<string, unknown>];
};

describe('retention labels through Graph', () => {
  it('are set with PATCH: 201 the first time, 200 after, and read as they stand', async () => {
    const { as, file, member, tenant } = await ground();
    const client = as(member);
    await expect(client.api(`${file}/retentionLabel`).get()).rejects.toMatchObject({ statusCode: 404, code: 'itemNotFound' });
    const [first, label] = await patched(client, file, { name: 'Contracts' });
    expect(first).toBe(201);
    expect(label).toMatchObject({
      name: 'Contracts',
      retentionSettings: {
        behaviorDuringRetentionPeriod: 'retain',
        isDeleteAllowed: true,
        isRecordLocked: false,
        isMetadataUpdateAllowed: true,
        isContentUpdateAllowed: true,
        isLabelUpdateAllowed: true,
      },
      isLabelAppliedExplicitly: true,
      labelAppliedDateTime: '2026-05-17T09:30:00Z',
      labelAppliedBy: { user: { displayName: 'Max Member' } },
    });
    expect((await patched(client, file, { name: 'Contracts' }))[0]).toBe(200);
    expect((await client.api(file).expand('retentionLabel').get()).retentionLabel.name).toBe('Contracts');
    tenant.store.setRetentionSettings({ allowDeletion: false });
    expect((await client.api(`${file}/retentionLabel`).get()).retentionSettings.isDeleteAllowed).toBe(false);
  });

  it('are the same that SharePoint’s own REST shows and sets', async () => {
    const { as, file, member, tenant } = await ground();
    await patched(as(member), file, { name: 'Contracts' });
    const rest = await signedIn(tenant, member);
    const items = "web/lists/getbytitle('Documents')/items";
    expect(await (await rest(`${items}?$filter=FileLeafRef eq 'plan.docx'&$select=OData__ComplianceTag`)).json()).toMatchObject({
      value: [{ OData__ComplianceTag: 'Contracts' }],
    });
    const proxy = 'SP.CompliancePolicy.SPPolicyStoreProxy.SetComplianceTagOnBulkItems';
    await rest(proxy, {
      method: 'POST',
      body: JSON.stringify({ listUrl: 'https://tenant.local/sites/team/Shared Documents', complianceTagValue: '', itemIds: [2] }),
    });
    await expect(as(member).api(`${file}/retentionLabel`).get()).rejects.toMatchObject({ statusCode: 404 });
    const own = await tenant.as(member)(`/sites/team/_api/v2.0${file}?$expand=retentionLabel`);
    expect(await own.json()).not.toHaveProperty('retentionLabel');
  });

  it('come off with DELETE', async () => {
    const { as, file, member } = await ground();
    await patched(as(member), file, { name: 'Contracts' });
    await as(member).api(`${file}/retentionLabel`).delete();
    await expect(as(member).api(`${file}/retentionLabel`).get()).rejects.toMatchObject({ statusCode: 404 });
    await expect(as(member).api(`${file}/retentionLabel`).delete()).rejects.toMatchObject({ statusCode: 404 });
  });

  it('lock and unlock records, whose labels only the site’s administrators change', async () => {
    const { as, file, member, owner, tenant } = await ground();
    expect((await patched(as(member), file, { name: 'Minutes' }))[0]).toBe(403);
    tenant.grants.add('Sites.FullControl.All');
    const [, label] = await patched(as(member), file, { name: 'Minutes' });
    expect(label.retentionSettings).toMatchObject({
      behaviorDuringRetentionPeriod: 'retainAsRecord',
      isRecordLocked: true,
      isDeleteAllowed: false,
      isContentUpdateAllowed: false,
      isLabelUpdateAllowed: false,
    });
    const [status, unlocked] = await patched(as(member), file, { retentionSettings: { isRecordLocked: false } });
    expect([status, unlocked.retentionSettings]).toEqual([200, expect.objectContaining({ isRecordLocked: false, isContentUpdateAllowed: true })]);
    expect((await patched(as(member), file, { name: 'Contracts' }))[0]).toBeGreaterThanOrEqual(400);
    await as(owner).api(`${file}/retentionLabel`).delete();
  });

  it('on a folder reach what is in it', async () => {
    const { as, folder, member } = await ground();
    expect((await patched(as(member), folder, { name: 'Contracts' }))[0]).toBe(201);
    const { value } = await as(member).api(`${folder}/children`).expand('retentionLabel').get();
    expect(value[0].retentionLabel).toMatchObject({ name: 'Contracts', isLabelAppliedExplicitly: false });
  });

  it('are refused where unknown, where the right is missing and where nothing is granted', async () => {
    const { as, file, member, visitor, tenant } = await ground();
    expect((await patched(as(member), file, { name: 'Nothing' }))[0]).toBe(400);
    expect((await patched(as(member), file, {}))[0]).toBe(400);
    expect((await patched(as(visitor), file, { name: 'Contracts' }))[0]).toBe(403);
    tenant.grants.delete('Files.ReadWrite.All');
    expect((await patched(as(member), file, { name: 'Contracts' }))[0]).toBe(403);
    await expect(as(member).api(`${file}/retentionLabel`).get()).rejects.toMatchObject({ statusCode: 404 });
  });

  it('are listed for who may read records management, and neither made nor changed', async () => {
    const { as, member, tenant } = await ground();
    const { value } = await as(member).api('/security/labels/retentionLabels').get();
    expect(value).toMatchObject([
      { displayName: 'Contracts', behaviorDuringRetentionPeriod: 'retain', retentionTrigger: 'dateCreated', retentionDuration: { days: 2555 } },
      { displayName: 'Minutes', behaviorDuringRetentionPeriod: 'retainAsRecord', defaultRecordBehavior: 'startLocked', actionAfterRetentionPeriod: 'none' },
    ]);
    expect((await as(member).api(`/security/labels/retentionLabels/${value[0].id}`).get()).displayName).toBe('Contracts');
    await expect(as(member).api('/security/labels/retentionLabels').post({ displayName: 'New' })).rejects.toMatchObject({ statusCode: 501 });
    for (const path of ['authorities', 'categories', 'citations'])
      await expect(as(member).api(`/security/labels/${path}`).get()).rejects.toMatchObject({ statusCode: 501 });
    tenant.grants.delete('RecordsManagement.Read.All');
    await expect(as(member).api('/security/labels/retentionLabels').get()).rejects.toMatchObject({ statusCode: 403 });
  });
});
