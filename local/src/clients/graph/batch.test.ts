import { BatchRequestContent, BatchResponseContent, type BatchRequestStep } from '@microsoft/microsoft-graph-client';
import { openSmallTenant } from '../../gateway/smallTenant';
import { graphClient } from './graphClient';

const step = (id: string, path: string, init: RequestInit = {}, dependsOn: string[] = []): BatchRequestStep => ({
  id,
  request: new Request(`https://tenant.local${path}`, init),
  ...(dependsOn.length > 0 ? { dependsOn } : {}),
});

const granted = ['User.Read', 'Sites.ReadWrite.All', 'Files.ReadWrite.All'];

describe('JSON batches', () => {
  it('are made and read by the client’s own classes', async () => {
    const { tenant, member, site } = await openSmallTenant({ grants: granted });
    const at = `/sites/tenant.local,${site.id},${site.rootWeb.id}`;
    const json = { 'Content-Type': 'application/json' };
    const content = new BatchRequestContent([
      step('1', '/me'),
      step('2', `${at}/drive/root/children`, { method: 'POST', headers: json, body: JSON.stringify({ name: 'A', folder: {} }) }, ['1']),
      step('3', `${at}/drive/root:/A`, {}, ['2']),
    ]);
    const answer = new BatchResponseContent(
      await graphClient(tenant, member)
        .api('/$batch')
        .post(await content.getContent())
    );
    const statuses = await Promise.all(['1', '2', '3'].map((id) => answer.getResponseById(id).status));
    expect(statuses).toEqual([200, 201, 200]);
    expect(await answer.getResponseById('3').json()).toMatchObject({ name: 'A' });
    expect(tenant.meter.snapshot(member)).toMatchObject({ requests: 1, operations: 3 });
  });

  it('are refused past twenty requests, with an id twice, and where they wait for each other', async () => {
    const { tenant, member } = await openSmallTenant({ grants: granted });
    const client = graphClient(tenant, member);
    const many = Array.from({ length: 21 }, (_, n) => ({ id: String(n), method: 'GET', url: '/me' }));
    const twice = ['1', '1'].map((id) => ({ id, method: 'GET', url: '/me' }));
    const ring = [
      { id: '1', method: 'GET', url: '/me', dependsOn: ['2'] },
      { id: '2', method: 'GET', url: '/me', dependsOn: ['1'] },
    ];
    for (const requests of [many, twice, ring]) {
      await expect(client.api('/$batch').post({ requests })).rejects.toMatchObject({ statusCode: 400, code: 'invalidRequest' });
    }
  });

  it('are throttled part by part, within an answer of 200', async () => {
    const { tenant, member } = await openSmallTenant({ grants: granted });
    tenant.faults.add({ match: '/v1.0/me', status: 429, retryAfter: 7, times: 1, insideBatch: true });
    const requests = ['1', '2'].map((id) => ({ id, method: 'GET', url: '/me' }));
    const { responses } = await graphClient(tenant, member).api('/$batch').post({ requests });
    expect(responses.map(({ status }: { status: number }) => status)).toEqual([429, 200]);
    expect(responses[0]).toMatchObject({ headers: { 'Retry-After': '7' }, body: { error: { code: 'activityLimitReached' } } });
  });

  it('lets the client try again by itself where one request is throttled', async () => {
    const { tenant, member } = await openSmallTenant({ grants: granted });
    tenant.faults.add({ match: '/v1.0/me', status: 429, retryAfter: 0, times: 1 });
    expect((await graphClient(tenant, member).api('/me').get()).mail).toBe(member);
  });
});
