import { openTestKimSite, setKimProperty, type TestKimSite } from './kimSite';
import { preparedSites } from './preparedSite';
import type { TestSite } from './site';

export interface SiteWithKim {
  readonly site: TestSite;
  readonly kim: TestKimSite;
}

const beside = preparedSites(async (site) => {
  await openTestKimSite(site);
  setKimProperty(site, '/sites/kim');
});

const withLists = preparedSites(async (site) => {
  const kim = await openTestKimSite(site);
  await kim.turnOn();
  setKimProperty(site, '/sites/kim');
});

/** A test site and a KIM site beside it; `lists` where the department’s lists have been made there, once for a suite. */
export async function openSiteWithKim(lists?: 'lists'): Promise<SiteWithKim> {
  const site = await (lists === undefined ? beside() : withLists());
  return { site, kim: await openTestKimSite(site) };
}
