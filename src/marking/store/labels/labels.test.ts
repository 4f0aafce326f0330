import { FILE_BYTES } from '../../../../local/src/seed/fileBytes';
import { openMarkedSite } from '../../../../testing/markedSite';
import { MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import type { Scheme } from '../../rules';
import { loadBuiltInScheme } from '../../schemes';
import type { MarkedLibrary } from '../site/siteAccess';
import { applyLabels, planLabels, type LabelPlan, type LabelReport, type LabelWork } from '.';

let site: TestSite;
let scheme: Scheme;
/** Ids of the tenant's labels, by name. */
let ids: Record<string, string>;

const NAMES = ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET'];

beforeEach(async () => {
  site = await openMarkedSite();
  const { store, grants } = site.tenant;
  grants.add('Sites.Read.All').add('Files.ReadWrite.All');
  ids = Object.fromEntries(NAMES.map((name, priority) => [name, store.labels.add({ name, priority }).id]));
  scheme = JSON.parse(JSON.stringify(await loadBuiltInScheme('gscp-2024'))) as Scheme;
  scheme.labels = { leads: 'marking', map: NAMES.map((name) => ({ line: name, labelId: ids[name], name })) };
});
afterEach(() => site.close());

const labelled = (name: string): Record<string, string> => ({ _IpLabelId: ids[name], _DisplayName: name });

/** Documents with these lines and labels, in this order. */
function add(documents: readonly { line?: string; label?: string; name?: string; content?: Uint8Array | string }[]): readonly { id: number }[] {
  return site.addFiles(
    documents.map(({ line, label, name, content = FILE_BYTES.docx }, at) => ({
      name: name ?? `Paper ${String(at).padStart(4, '0')}.docx`,
      content,
      values: { ...(line === undefined ? {} : { MunMarking: line }), ...(label === undefined ? {} : labelled(label)) },
    }))
  );
}

const library = (): MarkedLibrary => ({ id: site.library.id, title: 'Documents', url: '/sites/floods/Shared Documents', itemCount: 0 });
const plan = (): Promise<LabelPlan> => planLabels(site.door(OWNER), scheme, [library()]);

let posts: number;

async function apply(more: Partial<LabelWork> = {}, made?: LabelPlan): Promise<LabelReport> {
  const { cost, libraries } = made ?? (await plan());
  posts = 0;
  const graph: LabelWork['graph'] = {
    url: site.tenant.origin,
    send: (url, init) => {
      if (init.method === 'POST') posts += 1;
      return site.tenant.as(MEMBER)(url, init);
    },
    watch: (url, init) => site.tenant.fetch(new Request(url, init), null),
  };
  const targets = libraries.flatMap((each) => each.targets.map((target) => ({ ...target, listId: each.library.id })));
  return applyLabels({ graph, webUrl: site.webUrl, clock: site.clock, targets, reason: '', spend: cost, ...more });
}

const codes = ({ outcomes }: LabelReport): string[] => outcomes.map(({ code }) => code);

/** How often each document was given a label, by the tenant's own record. */
function timesLabelled(): number[] {
  const rows = site.tenant.db.prepare('SELECT count(*) AS n FROM label_operations GROUP BY unique_id').all() as { n: number }[];
  return rows.map(({ n }) => n);
}

describe('a plan', () => {
  it('counts what agrees, what is missing and what disagrees, and says what it would cost', async () => {
    add([
      { line: 'OFFICIAL', label: 'OFFICIAL' },
      { line: 'OFFICIAL - COMMERCIAL' },
      { label: 'SECRET' },
      { line: 'OFFICIAL', label: 'OFFICIAL-SENSITIVE' },
      { line: 'OFFICIAL-SENSITIVE', label: 'OFFICIAL' },
      { line: 'TOP SECRET' },
      {},
    ]);
    site.tenant.store.addFolder(site.library, { path: 'A folder' });
    const made = await plan();
    expect(made.libraries[0]).toMatchObject({
      documents: 7,
      seen: 8,
      verdicts: { agree: 2, labelMissing: 1, markingMissing: 1, disagree: 2, unmapped: 1 },
    });
    expect(made).toMatchObject({ leads: 'marking', toLabel: 3, lowers: 1, cost: 0.00555, seconds: 0 });
    expect(made.libraries[0].targets.map(({ label }) => label.name)).toEqual(['OFFICIAL', 'OFFICIAL', 'OFFICIAL-SENSITIVE']);
  });

  it('lets a label that leads stand', async () => {
    if (scheme.labels) scheme.labels.leads = 'label';
    add([{ line: 'OFFICIAL', label: 'SECRET' }, { line: 'OFFICIAL' }]);
    expect(await plan()).toMatchObject({ toLabel: 1, lowers: 0, libraries: [{ verdicts: { disagree: 1, labelMissing: 1 } }] });
  });

  it('is none where the scheme maps no labels', async () => {
    scheme.labels = null;
    await expect(plan()).rejects.toThrow(RangeError);
  });
});

describe('applying labels', () => {
  it('gives each document its label, and waits until it is there', async () => {
    add([{ line: 'OFFICIAL' }, { line: 'OFFICIAL-SENSITIVE - PERSONAL DATA' }, { line: 'OFFICIAL', label: 'OFFICIAL' }]);
    const report = await apply();
    expect(codes(report)).toEqual(['applied', 'applied']);
    expect(report).toMatchObject({ calls: 2, spent: 0.0037, stopped: null });
    expect(await plan()).toMatchObject({ toLabel: 0, libraries: [{ verdicts: { agree: 3 } }] });
  });

  it('keeps under the tenant’s limit: 230 documents take ten minutes, and no call too many', async () => {
    add(Array.from({ length: 230 }, () => ({ line: 'OFFICIAL' })));
    const began = site.clock.at;
    const report = await apply();
    expect(codes(report).every((code) => code === 'applied')).toBe(true);
    expect([posts, report.calls]).toEqual([230, 230]);
    const seconds = (site.clock.at - began) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(600);
    expect(seconds).toBeLessThan(900);
  });

  it('waits where others have used the limit up', async () => {
    const [first] = add([{ line: 'OFFICIAL' }, { line: 'OFFICIAL' }]);
    const made = await plan();
    const send = site.tenant.as(OWNER);
    const { id } = (await (await send(`/v1.0/sites/tenant.local:/sites/floods?$select=id`)).json()) as { id: string };
    const item = (await (await send(`/v1.0/sites/${id}/lists/${site.library.id}/items/${first.id}/driveItem`)).json()) as {
      id: string;
      parentReference: { driveId: string };
    };
    for (let call = 0; call < 100; call += 1)
      await send(`/v1.0/drives/${item.parentReference.driveId}/items/${item.id}/assignSensitivityLabel`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ sensitivityLabelId: ids.OFFICIAL }),
      });
    const report = await apply({}, made);
    expect(codes(report)).toEqual(['applied', 'applied']);
    expect(report.calls).toBe(2);
  });

  it('gives each document its label exactly once under faults', async () => {
    add(Array.from({ length: 60 }, () => ({ line: 'OFFICIAL' })));
    const made = await plan();
    const { faults } = site.tenant;
    faults.add({ match: '/v1.0/', status: 429, retryAfter: 3, share: 0.1, seed: 3 });
    faults.add({ match: '/v1.0/', status: 503, retryAfter: 2, share: 0.1, seed: 5 });
    faults.add({ match: 'monitor', status: 503, share: 0.2, seed: 7 });
    const report = await apply({}, made);
    expect(codes(report).filter((code) => code !== 'applied')).toEqual([]);
    expect(timesLabelled()).toEqual(Array.from({ length: 60 }, () => 1));
    expect(report.calls).toBe(60);
    expect(faults.journal().length).toBeGreaterThan(10);
  });

  it('does not ask again where no answer came: the call may have been paid for', async () => {
    add([{ line: 'OFFICIAL' }, { line: 'OFFICIAL' }, { line: 'OFFICIAL' }]);
    const made = await plan();
    site.tenant.faults.add({ match: 'assignSensitivityLabel', kind: 'drop', moment: 'after', times: 1 });
    site.tenant.faults.add({ match: 'assignSensitivityLabel', status: 504, after: 1, times: 1 });
    const report = await apply({}, made);
    expect(codes(report).sort()).toEqual(['applied', 'uncertain', 'uncertain']);
    expect([posts, report.calls]).toEqual([3, 3]);
    expect(Math.max(...timesLabelled())).toBe(1);
  });

  it('says of each document why it has none', async () => {
    const files = add([
      { line: 'OFFICIAL' },
      { line: 'OFFICIAL', name: 'Notes.txt', content: 'text' },
      { line: 'OFFICIAL', name: 'Sealed.docx', content: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
      { line: 'OFFICIAL', name: 'Open.docx' },
      { line: 'OFFICIAL', name: 'Broken.docx', content: 'PK, and nothing more' },
    ]);
    site.tenant.store.lockFile(site.library, files[3].id, OWNER);
    const report = await apply();
    expect(codes(report)).toEqual(['applied', 'notSupported', 'protected', 'locked', 'failedLater']);
    expect(report.outcomes[4].detail).toBe('The file is damaged.');
    expect(report.calls).toBe(5);
  });

  it('sends the reason with a label that is lowered', async () => {
    site.tenant.store.turnSwitch('justifyDowngrade', true);
    add([{ line: 'OFFICIAL', label: 'SECRET' }]);
    expect(codes(await apply())).toEqual(['needsReason']);
    expect(codes(await apply({ reason: 'Declassified on review' }))).toEqual(['applied']);
    const [row] = site.tenant.db.prepare('SELECT justification FROM label_operations').all() as { justification: string }[];
    expect(row.justification).toBe('Declassified on review');
  });

  it('begins nothing for less than it costs, and spends no more than it may', async () => {
    add([{ line: 'OFFICIAL' }, { line: 'OFFICIAL' }]);
    const made = await plan();
    for (const spend of [0, 0.00369, Number.NaN]) expect(() => applyLabels({ targets: made.libraries[0].targets, spend } as never)).toThrow(RangeError);
    expect(timesLabelled()).toEqual([]);
  });

  it('stops at the first call where nobody pays', async () => {
    site.tenant.store.turnSwitch('meteredApis', false);
    add([{ line: 'OFFICIAL' }, { line: 'OFFICIAL' }]);
    const report = await apply();
    expect(report).toMatchObject({ stopped: 'paymentRequired', calls: 0, spent: 0 });
    expect(codes(report)).toEqual(['notReached', 'notReached']);
    expect(posts).toBe(1);
  });

  it('says so where the app may not see the site, or not change the document', async () => {
    add([{ line: 'OFFICIAL' }]);
    const made = await plan();
    site.tenant.grants.clear();
    expect(await apply({}, made)).toMatchObject({ stopped: 'siteNotFound', calls: 0 });
    site.tenant.grants.add('Sites.Read.All');
    expect(codes(await apply({}, made))).toEqual(['noPermission']);
  });
});
