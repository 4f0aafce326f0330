import type { Client } from '@microsoft/microsoft-graph-client';
import { openSmallTenant, type SmallTenant } from '../../gateway/smallTenant';
import { graphClient } from './graphClient';

interface Ground extends SmallTenant {
  readonly client: Client;
  readonly at: string;
  readonly item: string;
  readonly uniqueId: string;
}

/** A file that two people opened in the week before, and a third who changed it two months ago. */
async function ground(grants: readonly string[] = ['Sites.Read.All']): Promise<Ground> {
  const small = await openSmallTenant({ grants });
  const { store } = small.tenant;
  const { uniqueId } = store.addFile(small.documents, { name: 'plan.docx', content: 'plan' });
  const add = (login: string, kind: 'access' | 'edit', at: string, count = 1): void =>
    store.addActivity({ siteId: small.site.id, uniqueId, login, kind, at, count });
  add(small.member, 'access', '2026-05-16T10:00:00Z', 3);
  add(small.visitor, 'access', '2026-05-11T10:00:00Z');
  add(small.owner, 'edit', '2026-03-12T10:00:00Z', 2);
  add(small.visitor, 'access', '2026-03-12T10:00:00Z');
  const at = `/sites/tenant.local,${small.site.id},${small.site.rootWeb.id}`;
  const client = graphClient(small.tenant, small.member);
  const file = await client.api(`${at}/drive/root:/plan.docx`).get();
  return { ...small, client, at, item: `/drives/${file.parentReference.driveId}/items/${file.id}`, uniqueId };
}

describe('analytics through Graph', () => {
  it('counts the seven days up to today', async () => {
    const { client, at, item } = await ground();
    const week = {
      aggregationInterval: 'None',
      startDateTime: '2026-05-11T00:00:00Z',
      endDateTime: '2026-05-17T00:00:00Z',
      isTrending: false,
      access: { actionCount: 4, actorCount: 2, timeSpentInSeconds: 0 },
      incompleteData: { wasThrottled: false, resultsPending: false, notSupported: false },
    };
    expect(await client.api(`${item}/analytics/lastSevenDays`).get()).toEqual({ '@odata.context': expect.stringContaining('$metadata#'), ...week });
    expect(await client.api(`${at}/analytics/lastSevenDays`).get()).toMatchObject(week);
  });

  it('counts all time, for sites, files and list items', async () => {
    const { client, at, item, documents, uniqueId } = await ground();
    const all = { startDateTime: '2026-03-12T00:00:00Z', access: { actionCount: 5, actorCount: 2 } };
    expect(await client.api(`${item}/analytics/allTime`).get()).toMatchObject(all);
    expect(await client.api(`${at}/analytics/allTime`).get()).toMatchObject(all);
    expect(await client.api(`${at}/lists/${documents.id}/items/${uniqueId}/analytics/allTime`).get()).toMatchObject(all);
    expect(await client.api(`${at}/analytics`).get()).toMatchObject({ allTime: null, lastSevenDays: null });
    expect((await client.api(`${at}/analytics`).expand('allTime').get()).allTime).toMatchObject(all);
  });

  it('answers 404 where there is nothing to count', async () => {
    const { client, at, tenant, documents } = await ground();
    const { uniqueId } = tenant.store.addFile(documents, { name: 'unread.docx', content: '' });
    const unread = `${at}/lists/${documents.id}/items/${uniqueId}`;
    await expect(client.api(`${unread}/analytics/allTime`).get()).rejects.toMatchObject({ statusCode: 404, code: 'itemNotFound' });
    await expect(client.api(`${unread}/analytics/lastSevenDays`).get()).rejects.toMatchObject({ statusCode: 404 });
  });

  it('counts by day, week and month, at most 90 days by day', async () => {
    const { client, at, item } = await ground();
    const days = await client.api(`${item}/getActivitiesByInterval(startDateTime='2026-03-12',endDateTime='2026-03-14',interval='day')`).get();
    expect(days.value).toMatchObject([
      { startDateTime: '2026-03-12T00:00:00Z', endDateTime: '2026-03-13T00:00:00Z', access: { actionCount: 1 }, edit: { actionCount: 2, actorCount: 1 } },
      { startDateTime: '2026-03-13T00:00:00Z', endDateTime: '2026-03-14T00:00:00Z', access: { actionCount: 0, actorCount: 0 } },
    ]);
    expect(days.value[1]).not.toHaveProperty('edit');
    const months = await client.api(`${at}/getActivitiesByInterval(startDateTime='2026-01-01',endDateTime='2026-05-20',interval='month')`).get();
    expect(months.value.map(({ access }: { access: { actionCount: number } }) => access.actionCount)).toEqual([0, 0, 1, 0, 4]);
    for (const query of ["startDateTime='2026-01-01',endDateTime='2026-05-20',interval='day'", "startDateTime='soon',endDateTime='2026-05-20',interval='day'"])
      await expect(client.api(`${at}/getActivitiesByInterval(${query})`).get()).rejects.toMatchObject({ statusCode: 400, code: 'invalidRequest' });
  });

  it('counts as a view what anyone opens, and as an edit what they write', async () => {
    const { client, item, tenant, member } = await ground();
    const send = tenant.as(member);
    await send('/sites/team/Shared Documents/plan.docx');
    await send("/sites/team/_api/web/GetFileByServerRelativePath(decodedurl='/sites/team/Shared Documents/plan.docx')/$value");
    expect(await client.api(`${item}/analytics/lastSevenDays`).get()).toMatchObject({ access: { actionCount: 6, actorCount: 2 } });
  });

  it('asks for the permission, and for the right to see the document', async () => {
    const { tenant, at, member, stranger } = await ground();
    await expect(graphClient(tenant, stranger).api(`${at}/analytics/allTime`).get()).rejects.toMatchObject({ statusCode: 403 });
    tenant.grants.clear();
    await expect(graphClient(tenant, member).api(`${at}/analytics/allTime`).get()).rejects.toMatchObject({ statusCode: 403 });
  });
});
