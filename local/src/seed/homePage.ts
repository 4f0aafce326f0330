import type { SiteRef, TenantStore } from '../index';
import type { SeedSite } from './sites';

const WELSH = 1106;

/** A home page with a few words, as a new site has it. */
export function homePage(store: TenantStore, site: SiteRef, plan: SeedSite): void {
  const pages = store.list(site.rootWeb, `${site.url}/SitePages`);
  if (!pages) {
    return;
  }
  const greeting = plan.language === WELSH ? `Croeso i ${plan.title}.` : `Welcome to ${plan.title}.`;
  const canvas = [
    {
      id: '5f0d9a52-6d0c-4b51-9b39-0c6d6f5a7a10',
      controlType: 4,
      editorType: 'CKEditor',
      position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, layoutIndex: 1, controlIndex: 1 },
      innerHTML: `<p>${greeting}</p><p>${plan.description}</p>`,
    },
  ];
  store.addFile(pages, {
    name: 'Home.aspx',
    content: '<%-- What the page shows is in its CanvasContent1 column. --%>',
    author: plan.owners[0] ?? '',
    created: new Date(Date.UTC(plan.years[0], 0, 4, 9, 30)),
    values: { Title: plan.language === WELSH ? 'Hafan' : 'Home', CanvasContent1: JSON.stringify(canvas) },
  });
}
