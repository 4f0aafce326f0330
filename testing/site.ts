import { openTenant, sendAs, type FileInput, type ListRef, type LocalTenant, type SiteRef, type TenantStore } from '../local/src';
import { DEFAULT_SETTINGS, type MarkingSettings } from '../src/marking/rules';
import { loadBuiltInScheme } from '../src/marking/schemes';
import { createMarkingDesk, createRecentLines, type MarkingDesk } from '../src/marking/store';
import { createSetupDesk, type SetupDesk } from '../src/provisioning/store';
import { openDoor, type Door, type Send } from '../src/tenant';
import { testClock } from './clock';
import { labels } from './labels';
import type { Clock } from '../src/work';

export const OWNER = 'olwen.price@rivers.example';
export const MEMBER = 'aled.morgan@rivers.example';
export const COLLEAGUE = 'bea.clarke@rivers.example';
export const VISITOR = 'viv.stone@rivers.example';

export { sendAs };

const SITE = '/sites/floods';

/** A small site on a tenant in memory: an owner, two members, a visitor and a library. */
export interface TestSite {
  readonly tenant: LocalTenant;
  readonly site: SiteRef;
  readonly library: ListRef;
  readonly webUrl: string;
  readonly clock: Clock & { at: number };
  /** The door as one person; `wrap` stands between it and the tenant, and may count requests or lose them. */
  door(person: string, wrap?: (send: Send) => Send): Door;
  setup(person?: string): SetupDesk;
  desk(person?: string, settings?: Partial<MarkingSettings>, wrap?: (send: Send) => Send): Promise<MarkingDesk>;
  /** Turns marking on in the library, as its owner. */
  turnOn(settings?: Partial<MarkingSettings>): Promise<void>;
  addFiles(files: readonly Partial<FileInput>[]): readonly { id: number; uniqueId: string }[];
  close(): void;
}

/** Makes the people and their site. */
function layOut(store: TenantStore, localeId: number): SiteRef {
  const names: [string, string][] = [
    [OWNER, 'Olwen Price'],
    [MEMBER, 'Aled Morgan'],
    [COLLEAGUE, 'Bea Clarke'],
    [VISITOR, 'Viv Stone'],
  ];
  names.forEach(([email, title]) => store.ensurePerson({ email, title }));
  const site = store.createSite({ url: SITE, title: 'Flood defence', owner: OWNER, template: 'GROUP#0', localeId });
  store.addToGroup(site, 'owners', [OWNER]);
  store.addToGroup(site, 'members', [MEMBER, COLLEAGUE]);
  store.addToGroup(site, 'visitors', [VISITOR]);
  return site;
}

interface TestSiteOptions {
  readonly localeId?: number;
  /** In memory where none is named. A tenant that has the site already is opened as it stands. */
  readonly file?: string;
  /** The time at which the clock starts, in milliseconds since 1970. */
  readonly at?: number;
}

export async function openTestSite(options: TestSiteOptions = {}): Promise<TestSite> {
  const clock = testClock(options.at);
  const tenant = await openTenant({ file: options.file ?? ':memory:', now: () => new Date(clock.at), wait: clock.wait });
  const { store } = tenant;
  const site = store.site(SITE) ?? layOut(store, options.localeId ?? 1033);
  const library = store.list(site.rootWeb, 'Documents');
  if (library === null) throw new Error('The site has no library');
  const webUrl = `${tenant.origin}${SITE}`;
  const door: TestSite['door'] = (person, wrap = (send) => send) =>
    openDoor({ webUrl, send: wrap(sendAs(tenant, person, webUrl)), now: clock.now, wait: clock.wait });
  const setup = (person = OWNER): SetupDesk =>
    createSetupDesk({ door: door(person), may: true, labels, loadScheme: (id) => loadBuiltInScheme(id as 'gscp-2024'), defaults: DEFAULT_SETTINGS });
  const settingsOf = (settings: Partial<MarkingSettings>): MarkingSettings => ({
    ...DEFAULT_SETTINGS,
    originatingBody: 'Department for Rivers',
    callWhom: 'Security, 020 7946 0000',
    ...settings,
  });

  return {
    tenant,
    site,
    library,
    webUrl,
    clock,
    door,
    setup,
    async desk(person = MEMBER, settings = {}, wrap = undefined) {
      const known = store.person(person);
      if (known === null) throw new Error(`${person} is not of this tenant`);
      return createMarkingDesk({
        door: door(person, wrap),
        listId: library.id,
        settings: settingsOf(settings),
        scheme: await loadBuiltInScheme((settings.schemeId ?? 'gscp-2024') as 'gscp-2024'),
        person: { login: known.login, name: known.title },
        recent: createRecentLines(null, 'gscp-2024', person),
        clock,
      });
    },
    async turnOn(settings = {}) {
      const desk = setup();
      const report = await desk.apply(await desk.plan({ libraryIds: [library.id], settings: settingsOf(settings) }), () => undefined).report;
      const failed = report.steps.filter((s) => s.outcome.kind === 'failed');
      if (report.state !== 'finished' || failed.length > 0) throw new Error(`Marking could not be turned on: ${JSON.stringify(report.problem ?? failed)}`);
    },
    addFiles: (files) =>
      store.addFiles(
        library,
        files.map((file, i) => ({
          name: `Minutes ${String(i + 1).padStart(4, '0')}.docx`,
          content: 'minutes',
          author: COLLEAGUE,
          editor: COLLEAGUE,
          created: '2024-11-05T14:03:27Z',
          modified: '2025-06-17T08:41:53Z',
          ...file,
        }))
      ),
    close: () => tenant.close(),
  };
}
