import type { LocalTenant, SiteRef } from '../../local/src';
import { COMPONENTS } from '../../src/tenant';

const WELSH_SITE = '/sites/cymru';

interface WebPartPage {
  readonly file: string;
  readonly title: string;
  readonly webPartId: string;
  /** The web part's own number on the page. */
  readonly instanceId: string;
}

function addWebPartPage(tenant: LocalTenant, site: SiteRef, { file, title, webPartId, instanceId }: WebPartPage): void {
  const pages = tenant.store.list(site.rootWeb, `${site.url}/SitePages`);
  if (pages === null) throw new Error(`${site.url} has no pages`);
  const canvas = [
    {
      id: instanceId,
      controlType: 3,
      webPartId,
      position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, layoutIndex: 1, controlIndex: 1 },
      webPartData: { id: webPartId, instanceId, title, description: '', dataVersion: '1.0', properties: {} },
    },
  ];
  tenant.store.addFile(pages, {
    name: file,
    content: '<%-- What the page shows is in its CanvasContent1 column. --%>',
    values: { Title: title, CanvasContent1: JSON.stringify(canvas) },
  });
}

const inWelsh = (site: SiteRef): boolean => site.url === WELSH_SITE;

/** A page that holds the web part by which an owner turns marking on. */
export const addSetupPage = (tenant: LocalTenant, site: SiteRef): void =>
  addWebPartPage(tenant, site, {
    file: 'Information-management.aspx',
    title: inWelsh(site) ? 'Rheoli gwybodaeth' : 'Information management',
    webPartId: COMPONENTS.siteSetup,
    instanceId: '0b7e2c4a-3f61-4f0c-9d55-1c1f6f6a8d21',
  });

/** A page that holds the editor of the department's schemes. */
export const addSchemesPage = (tenant: LocalTenant, site: SiteRef): void =>
  addWebPartPage(tenant, site, {
    file: 'Marking-schemes.aspx',
    title: 'Marking schemes',
    webPartId: COMPONENTS.schemeEditor,
    instanceId: '8d3b7a16-5e0c-4c1f-9a74-6e2d0f3b9c58',
  });

/** A page that holds the web part in which a site's markings are seen and put right. */
export const addMarkingPage = (tenant: LocalTenant, site: SiteRef): void =>
  addWebPartPage(tenant, site, {
    file: 'Markings.aspx',
    title: inWelsh(site) ? 'Marciau' : 'Markings',
    webPartId: COMPONENTS.markingDesk,
    instanceId: '5c8f4d0e-7a52-4f5b-8a1c-2f1b6e0c9d47',
  });

/** A page that holds the web part in which a site's records are decided on. */
export const addRecordsPage = (tenant: LocalTenant, site: SiteRef): void =>
  addWebPartPage(tenant, site, {
    file: 'Records.aspx',
    title: inWelsh(site) ? 'Cofnodion' : 'Records',
    webPartId: COMPONENTS.recordsDesk,
    instanceId: '3f9d6a52-81c4-4e0b-b7d3-5a2e90c4f716',
  });

/** A page that holds the department's schedules and holds. */
export const addRetentionPage = (tenant: LocalTenant, site: SiteRef): void =>
  addWebPartPage(tenant, site, {
    file: 'Retention.aspx',
    title: 'Retention',
    webPartId: COMPONENTS.retentionDesk,
    instanceId: 'a4c07b19-2d58-4b6e-93f1-c86d1e5f0a27',
  });

/** A page that holds the function page of a site. */
export const addFunctionPage = (tenant: LocalTenant, site: SiteRef): void =>
  addWebPartPage(tenant, site, {
    file: 'Function.aspx',
    title: inWelsh(site) ? 'Ein swyddogaeth' : 'Our function',
    webPartId: COMPONENTS.functionPage,
    instanceId: '7e1d5b3c-94a2-4d6f-8b0e-63c2f7a95d18',
  });

/** A page that holds the functions of every site. */
export const addFunctionsPage = (tenant: LocalTenant, site: SiteRef): void =>
  addWebPartPage(tenant, site, {
    file: 'Functions.aspx',
    title: 'Functions',
    webPartId: COMPONENTS.functionsDesk,
    instanceId: 'c25b8f60-1e7d-4a93-b5c8-0d4f6e2a7391',
  });
