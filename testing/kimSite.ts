import type { SiteRef, TenantStore } from '../local/src';
import { readScheme } from '../src/marking/schemes/readScheme';
import type { LoadSchemeOptions } from '../src/marking/store/schemes/loadScheme';
import { createKimSetup, type KimSetup } from '../src/provisioning/store';
import type { KimRecords } from '../src/retention/store/site/kimRecords';
import { KIM_SITE_PROPERTY, openDoor, type Door, type Send } from '../src/tenant';
import { labels } from './labels';
import { COLLEAGUE, MEMBER, OWNER, sendAs, type TestSite } from './site';

/** A KIM site beside a test site: its owner keeps the department's schemes there, everybody may read them. */
export interface TestKimSite {
  readonly webUrl: string;
  readonly site: SiteRef;
  door(person: string): Door;
  /** The site's schedules and holds as one person has them; `wrap` stands between it and the tenant. */
  records(person?: string, wrap?: (send: Send) => Send): KimRecords;
  setup(person?: string): KimSetup;
  /** Makes the list of schemes, as the site's owner. */
  turnOn(): Promise<void>;
  /** How a member's page on the test site finds schemes. */
  loading(more?: Partial<LoadSchemeOptions>, person?: string): LoadSchemeOptions;
}

function layOut(store: TenantStore, path: string): SiteRef {
  const site = store.createSite({ url: path, title: 'Knowledge and information', owner: OWNER, template: 'STS#3' });
  store.addToGroup(site, 'owners', [OWNER]);
  store.addToGroup(site, 'members', [COLLEAGUE]);
  store.addToGroup(site, 'visitors', [MEMBER]);
  return site;
}

/** Makes the KIM site, or opens the one that a prepared tenant has. */
export async function openTestKimSite(on: TestSite, path = '/sites/kim'): Promise<TestKimSite> {
  const { tenant, clock } = on;
  const { store } = tenant;
  const known = store.site(path);
  const site = known ?? layOut(store, path);
  const webUrl = `${tenant.origin}${path}`;
  const doorTo = (address: string, person: string, wrap: (send: Send) => Send = (send) => send): Door =>
    openDoor({ webUrl: address, send: wrap(sendAs(tenant, person, address)), now: clock.now, wait: clock.wait });
  // Where it was set up before, the first ids have been given.
  let ids = known === null ? 0 : 1_000_000;
  const setup = (person = OWNER): KimSetup => createKimSetup({ door: doorTo(webUrl, person), may: true, labels, clock });
  return {
    webUrl,
    site,
    door: (person) => doorTo(webUrl, person),
    records(person = OWNER, wrap = undefined) {
      const known = store.person(person);
      if (known === null) throw new Error(`${person} is not of this tenant`);
      return {
        door: doorTo(webUrl, person, wrap),
        person: { login: known.login, name: known.title },
        keeps: person === OWNER,
        adds: person !== MEMBER,
        clock,
        newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
      };
    },
    setup,
    async turnOn() {
      const desk = setup();
      const report = await desk.apply(await desk.plan(), () => undefined).report;
      const failed = report.steps.filter((step) => step.outcome.kind === 'failed');
      if (report.state !== 'finished' || failed.length > 0) throw new Error(`The site could not be set up: ${JSON.stringify(report.problem ?? failed)}`);
    },
    loading: (more = {}, person = MEMBER) => ({
      door: on.door(person),
      openDoor: (address) => doorTo(address, person),
      storage: null,
      now: clock.now,
      check: async (json) => readScheme(json).scheme,
      ...more,
    }),
  };
}

/** What an administrator sets at install. */
export const setKimProperty = (on: TestSite, value: string): void => on.tenant.store.setStorageEntity(KIM_SITE_PROPERTY, value);
