import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FILE_BYTES } from '../../local/src/seed/fileBytes';
import { muniment, validator } from '../../testing/commandLine';
import { openMarkedSite } from '../../testing/markedSite';
import { MEMBER, OWNER, type TestSite } from '../../testing/site';
import type { Scheme } from '../../src/marking/rules';
import { loadBuiltInScheme } from '../../src/marking/schemes';
import { applySiteLabels, dollars, planSiteLabels, type ApplyOptions } from './siteLabels';
import type { Reached } from './reachSite';
import { Stop } from './stop';

let site: TestSite;
let folder: string;
let options: ApplyOptions;
let out: string;

const reach = async (): Promise<Reached> => ({
  webUrl: site.webUrl,
  door: site.door(OWNER),
  doorTo: () => site.door(OWNER),
  graphUrl: site.tenant.origin,
  graph: (url, init) => site.tenant.as(MEMBER)(url, init),
  watch: (url, init) => site.tenant.fetch(new Request(url, init), null),
  person: OWNER,
  close: () => undefined,
});

const isLabels = validator('marking-labels.schema.json');

describe('muniment marking labels', () => {
  beforeEach(async () => {
    site = await openMarkedSite();
    const { store, grants } = site.tenant;
    grants.add('Sites.Read.All').add('Files.ReadWrite.All');
    const scheme = JSON.parse(JSON.stringify(await loadBuiltInScheme('gscp-2024'))) as Scheme;
    const names = ['OFFICIAL', 'OFFICIAL-SENSITIVE'];
    scheme.labels = { leads: 'marking', map: names.map((name, priority) => ({ line: name, labelId: store.labels.add({ name, priority }).id, name })) };
    folder = mkdtempSync(join(tmpdir(), 'muniment-labels-'));
    const file = join(folder, 'scheme.json');
    writeFileSync(file, JSON.stringify(scheme));
    const [official, sensitive] = scheme.labels.map;
    site.addFiles(
      [
        { MunMarking: 'OFFICIAL' },
        { MunMarking: 'OFFICIAL', _IpLabelId: official.labelId, _DisplayName: 'OFFICIAL' },
        { MunMarking: 'OFFICIAL-SENSITIVE' },
        {},
      ].map((values, at) => ({ name: `Paper ${at}.docx`, content: FILE_BYTES.docx, values }))
    );
    options = { site: site.webUrl, state: folder, scheme: file, lang: 'en', json: true };
    expect(sensitive.name).toBe('OFFICIAL-SENSITIVE');
    out = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    });
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('plan says what would be labelled, what it costs at least and how long it takes, and changes nothing', async () => {
    expect(await planSiteLabels(options, reach)).toBe(0);
    const answer = JSON.parse(out) as unknown;
    expect(isLabels(answer)).toBe(true);
    expect(answer).toMatchObject({
      leads: 'marking',
      toLabel: 2,
      lowers: 0,
      cost: { atLeast: 0.0037, perCall: 0.00185, currency: 'USD' },
      minutesAtLeast: 0,
      libraries: [{ title: 'Documents', documents: 4, agree: 2, labelMissing: 2, disagree: 0 }],
    });
    out = '';
    await planSiteLabels({ ...options, json: false }, reach);
    expect(out).toContain('2 documents would get a label. That costs at least $0.0037');
    out = '';
    await planSiteLabels({ ...options, json: false, lang: 'cy' }, reach);
    expect(out).toContain('Byddai 2 ddogfen yn cael label. Mae hynny’n costio o leiaf $0.0037');
  });

  it('apply asks how much may be spent before it applies anything', async () => {
    for (const spend of [undefined, 0, 0.0036])
      await expect(applySiteLabels({ ...options, spend }, reach, site.clock)).rejects.toMatchObject({
        exitCode: 2,
        message: expect.stringContaining('--spend 0.0037'),
      });
    expect(site.tenant.db.prepare('SELECT count(*) AS n FROM label_operations').get()).toEqual({ n: 0 });
    expect(await applySiteLabels({ ...options, spend: 0.0037 }, reach, site.clock)).toBe(0);
    const answer = JSON.parse(out) as unknown;
    expect(isLabels(answer)).toBe(true);
    expect(answer).toMatchObject({ applied: 2, calls: 2, spentAtLeast: 0.0037, stopped: null, notApplied: [] });
    out = '';
    expect(await applySiteLabels(options, reach, site.clock)).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ toLabel: 0, applied: 0, calls: 0 });
  });

  it('apply ends with 1 where a document has no label after all, and says why', async () => {
    site.addFiles([{ name: 'Notes.txt', content: 'text', values: { MunMarking: 'OFFICIAL' } }]);
    expect(await applySiteLabels({ ...options, json: false, spend: 1 }, reach, site.clock)).toBe(1);
    expect(out).toContain('2 documents have their labels. It cost at least $0.00555.');
    expect(out).toContain('/Shared Documents/Notes.txt: Labels cannot be applied to a document of this kind');
  });

  it('asks for a reason where labels are lowered', async () => {
    const scheme = JSON.parse(JSON.stringify(await loadBuiltInScheme('gscp-2024'))) as Scheme;
    const secret = site.tenant.store.labels.add({ name: 'SECRET', priority: 5 }).id;
    scheme.labels = {
      leads: 'marking',
      map: [
        { line: 'SECRET', labelId: secret, name: 'SECRET' },
        { line: 'OFFICIAL', labelId: site.tenant.store.labels.add({ name: 'Low', priority: 0 }).id, name: 'Low' },
      ],
    };
    writeFileSync(options.scheme as string, JSON.stringify(scheme));
    site.addFiles([{ name: 'High.docx', content: FILE_BYTES.docx, values: { MunMarking: 'OFFICIAL', _IpLabelId: secret, _DisplayName: 'SECRET' } }]);
    await expect(applySiteLabels({ ...options, spend: 1 }, reach, site.clock)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('--reason'),
    });
  });

  it('stops where there is nothing to go by', async () => {
    await expect(planSiteLabels({ ...options, scheme: undefined }, reach)).rejects.toThrow('says of no marking which label stands for it');
    await expect(planSiteLabels({ ...options, scheme: 'nowhere' }, reach)).rejects.toBeInstanceOf(Stop);
    await expect(planSiteLabels({ ...options, library: 'Nowhere' }, reach)).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('muniment marking labels, used wrongly,', () => {
  it.each([
    ['no site', ['plan']],
    ['an amount that is none', ['apply', '--site', '/sites/floods', '--spend', 'much']],
    ['no local tenant', ['plan', '--site', '/sites/floods', '--state', '/no/such/folder']],
    ['no token provider', ['plan', '--site', 'https://contoso.sharepoint.com/sites/a', '--tokens', '/no/such/file.mjs']],
    ['an address in the clear', ['plan', '--site', 'http://contoso.sharepoint.com/sites/a', '--tokens', '/no/such/file.mjs']],
  ])('ends with 2 where there is %s', async (_, args) => {
    const ran = await muniment(['marking', 'labels', ...args]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).not.toMatch(/\n +at /);
  });
});

describe('a token provider', () => {
  it.each([
    [
      'is asked for a token of the site',
      'export const getToken = async (resource) => { throw new Error(`no token for ${resource}`); };',
      'could not be read: no token for https://contoso.invalid',
    ],
    [
      'may be a default export',
      "export default { getToken: async () => { throw new Error('the vault is closed'); } };",
      'could not be read: the vault is closed',
    ],
    ['has getToken', 'export const token = 1;', 'does not export getToken(resource).'],
    ['is code that runs', 'export const getToken = ;', 'could not be loaded'],
  ])('%s', async (_, text, message) => {
    const place = mkdtempSync(join(tmpdir(), 'muniment-tokens-'));
    const file = join(place, 'tokens.mjs');
    writeFileSync(file, text);
    const { code, out: said, err } = await muniment(['marking', 'labels', 'plan', '--site', 'https://contoso.invalid/sites/a', '--tokens', file]);
    expect([code, said]).toEqual([2, '']);
    expect(err).toContain(message);
    rmSync(place, { recursive: true });
  });
});

describe('dollars', () => {
  it.each([
    [0, '0.00'],
    [18.5, '18.50'],
    [0.00185, '0.00185'],
    [0.0037, '0.0037'],
  ])('%f are %s', (amount, text) => expect(dollars(amount)).toBe(text));
});
