import type { LocalTenant, SiteRef } from '../../local/src';
import { COMPONENTS } from '../../src/tenant';

const WELSH_SITE = '/sites/cymru';

/** A page that holds the web part by which an owner turns marking on. */
export function addSetupPage(tenant: LocalTenant, site: SiteRef): void {
  const pages = tenant.store.list(site.rootWeb, `${site.url}/SitePages`);
  if (pages === null) throw new Error(`${site.url} has no pages`);
  const title = site.url === WELSH_SITE ? 'Rheoli gwybodaeth' : 'Information management';
  const canvas = [
    {
      id: '0b7e2c4a-3f61-4f0c-9d55-1c1f6f6a8d21',
      controlType: 3,
      webPartId: COMPONENTS.siteSetup,
      position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, layoutIndex: 1, controlIndex: 1 },
      webPartData: { id: COMPONENTS.siteSetup, instanceId: '0b7e2c4a-3f61-4f0c-9d55-1c1f6f6a8d21', title, description: '', dataVersion: '1.0', properties: {} },
    },
  ];
  tenant.store.addFile(pages, {
    name: 'Information-management.aspx',
    content: '<%-- What the page shows is in its CanvasContent1 column. --%>',
    values: { Title: title, CanvasContent1: JSON.stringify(canvas) },
  });
}
