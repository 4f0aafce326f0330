import { ResponseType } from '@microsoft/microsoft-graph-client';
import { openSmallTenant, type SmallTenant } from '../../gateway/smallTenant';
import { graphClient } from './graphClient';

/** A site with one file that was opened three times in the week before the report. */
async function ground(grants: readonly string[] = ['Reports.Read.All']): Promise<SmallTenant> {
  const small = await openSmallTenant({ grants });
  const { uniqueId } = small.tenant.store.addFile(small.documents, { name: 'plan.docx', content: 'plan', size: 1000 });
  small.tenant.store.addActivity({ siteId: small.site.id, uniqueId, login: small.member, kind: 'access', at: '2026-05-12T10:00:00Z', count: 3 });
  return small;
}

async function report(small: SmallTenant): Promise<Record<string, string>> {
  const sent = await small.tenant.as(small.owner)("/v1.0/reports/getSharePointSiteUsageDetail(period='D7')");
  expect(sent.status).toBe(302);
  const file = await small.tenant.fetch(new Request(sent.headers.get('location') ?? ''), null);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/octet-stream']);
  const [names, ...rows] = (await file.text())
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  const row = rows.find((each) => each[6] !== '0') ?? [];
  return Object.fromEntries(names.map((name, at) => [name, row[at]]));
}

describe('reports through Graph', () => {
  it('say how sites are used, as CSV at an address that needs no sign-in, with names concealed', async () => {
    const small = await ground();
    const row = await report(small);
    expect(row).toMatchObject({
      'Site Id': '00000000-0000-0000-0000-000000000000',
      'Site URL': '',
      'Last Activity Date': '2026-05-12',
      'Active File Count': '1',
      'Page View Count': '3',
      'Root Web Template': 'Team Site',
      'Report Period': '7',
    });
    expect(row['Owner Display Name']).toMatch(/^[0-9A-F]{32}$/);
  });

  it('name sites and owners where the tenant does not conceal them', async () => {
    const small = await ground();
    small.tenant.store.turnSwitch('concealReportNames', false);
    expect(await report(small)).toMatchObject({
      'Site Id': small.site.id,
      'Site URL': 'https://tenant.local/sites/team',
      'Owner Display Name': 'Olive Owner',
      'Owner Principal Name': small.owner,
    });
  });

  it('reach the Graph client, which follows', async () => {
    const { tenant, owner } = await ground();
    const file = await graphClient(tenant, owner).api("/reports/getSharePointSiteUsageDetail(period='D30')").responseType(ResponseType.TEXT).get();
    expect(file).toMatch(/^\uFEFF?Report Refresh Date,Site Id,Site URL,/);
  });

  it('are for administrators, with the permission, and for periods that there are', async () => {
    const { tenant, owner, member } = await ground();
    const ask = (person: string, period: string): Promise<unknown> =>
      graphClient(tenant, person).api(`/reports/getSharePointSiteUsageDetail(period='${period}')`).get();
    await expect(ask(member, 'D7')).rejects.toMatchObject({ statusCode: 403 });
    await expect(ask(owner, 'D8')).rejects.toMatchObject({ statusCode: 400 });
    await expect(graphClient(tenant, owner).api("/reports/getTeamsUserActivityCounts(period='D7')").get()).rejects.toMatchObject({ statusCode: 501 });
    tenant.grants.clear();
    await expect(ask(owner, 'D7')).rejects.toMatchObject({ statusCode: 403 });
  });
});
