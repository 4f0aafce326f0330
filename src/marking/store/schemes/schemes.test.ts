import { setKimProperty, type TestKimSite } from '../../../../testing/kimSite';
import { openSiteWithKim } from '../../../../testing/preparedKim';
import { COLLEAGUE, MEMBER, OWNER, VISITOR, type TestSite } from '../../../../testing/site';
import { isBuiltInScheme, loadBuiltInScheme } from '../../schemes';
import { readScheme } from '../../schemes/readScheme';
import { HISTORY, SCHEME, SCHEMES } from '../../../tenant';
import { findKimSite, siteAddress, type Keeping } from '../../../tenant/kimSite';
import type { Scheme } from '../../rules';
import { loadDepartmentSchemes, loadScheme } from './loadScheme';
import { createSchemeDesk, type SchemeDesk, type SchemeSaving } from './schemeDesk';

const ID = 'rivers-2026';

let site: TestSite;
let kim: TestKimSite;
beforeEach(async () => {
  ({ site, kim } = await openSiteWithKim());
});
afterEach(() => site.close());

async function own(version = '1', change: (scheme: Scheme) => void = () => undefined): Promise<Scheme> {
  const scheme = JSON.parse(JSON.stringify(await loadBuiltInScheme('council'))) as Scheme;
  Object.assign(scheme, { id: ID, version, title: 'Rivers and Coasts' });
  change(scheme);
  return scheme;
}

const saving = (scheme: Scheme, reason = 'Agreed by the board'): SchemeSaving => ({
  schemeId: scheme.id,
  version: scheme.version,
  title: scheme.title,
  text: JSON.stringify(scheme),
  reason,
});

const desk = (person = OWNER): SchemeDesk =>
  createSchemeDesk({
    door: kim.door(person),
    person: { login: site.tenant.store.person(person)?.login ?? person, name: 'Olwen Price' },
    may: true,
    isBuiltIn: isBuiltInScheme,
    check: async (json) => readScheme(json).scheme,
    clock: site.clock,
  });

const keeping = (): Keeping & { kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
};

describe('where the department keeps its schemes', () => {
  it.each([
    ['/sites/kim', 'https://tenant.local/sites/kim'],
    ['https://tenant.local/sites/kim/', 'https://tenant.local/sites/kim'],
    ['https://elsewhere.example/sites/kim', null],
    ['//elsewhere.example/sites/kim', null],
    ['javascript:alert(1)', null],
    ['/sites/kim?x=1', null],
    ['/_layouts/15/settings.aspx', null],
    ['', null],
  ])('%s is %s', (text, address) => expect(siteAddress(text, 'https://tenant.local/sites/floods')).toBe(address));

  it('is what the tenant property says, for anybody, and is kept for a day', async () => {
    const storage = keeping();
    let asked = 0;
    const door = site.door(VISITOR, (send) => async (url, init) => ((asked += 1), send(url, init)));
    const find = (): Promise<string | null> => findKimSite({ door, storage, now: site.clock.now });
    expect(await find()).toBe(kim.webUrl);
    expect(await find()).toBe(kim.webUrl);
    expect(asked).toBe(1);
    site.clock.at += 25 * 60 * 60 * 1000;
    await find();
    expect(asked).toBe(2);
  });

  const find = (property?: string): Promise<string | null> => findKimSite({ door: site.door(MEMBER), storage: null, property });

  it('else what the web part says, else nowhere', async () => {
    setKimProperty(site, 'https://elsewhere.example/sites/kim');
    expect(await find()).toBeNull();
    expect(await find('/sites/kim')).toBe(kim.webUrl);
  });

  it('else the hub that the site hangs on', async () => {
    setKimProperty(site, '');
    for (const each of [kim.site, site.site]) site.tenant.store.setHub(each, kim.site);
    expect(await find()).toBe(kim.webUrl);
  });
});

describe('the place for schemes', () => {
  it('is planned first, made by the owner, and made once', async () => {
    expect(await desk().read()).toEqual({ kind: 'notSetUp' });
    const plan = await kim.setup().plan();
    expect(plan.every(({ state }) => state === 'missing')).toBe(true);
    expect(plan.map(({ what }) => what)).not.toContain('customAction');
    await kim.turnOn();
    expect((await kim.setup().plan()).every(({ state }) => state === 'present')).toBe(true);
    expect(await desk().read()).toEqual({ kind: 'open', standings: [], versions: [] });
  });

  it('takes schemes from its owners only', async () => {
    await kim.turnOn();
    await expect(desk(COLLEAGUE).saveDraft(saving(await own()))).rejects.toMatchObject({ code: 'noPermission' });
    await desk().saveDraft(saving(await own()));
    expect(await desk(COLLEAGUE).read()).toMatchObject({ versions: [{ schemeId: ID, state: 'draft' }] });
  });
});

describe('keeping a scheme', () => {
  beforeEach(async () => {
    site.close();
    ({ site, kim } = await openSiteWithKim('lists'));
  });

  it('keeps drafts beside what is in force, and overwrites nothing', async () => {
    await desk().saveDraft(saving(await own('0.1')));
    await desk().putInForce(saving(await own('1')));
    await desk().saveDraft(saving(await own('1.1'), 'One more descriptor'));
    const shelf = await desk().read();
    if (shelf.kind !== 'open') throw new Error('not set up');
    expect(shelf.versions.map(({ version, state }) => [version, state])).toEqual([
      ['1.1', 'draft'],
      ['1', 'inForce'],
      ['0.1', 'draft'],
    ]);
    expect(shelf.standings).toMatchObject([
      { schemeId: ID, inForce: { version: '1' }, withdrawn: false, draft: { version: '1.1', reason: 'One more descriptor' } },
    ]);
    expect(JSON.parse(await desk().text(shelf.versions[1]))).toEqual(await own('1'));
  });

  it.each<[string, () => Promise<SchemeSaving>, string]>([
    ['one that calls itself as a scheme of the product', async () => saving({ ...(await own()), id: 'gscp-2024' }), 'takenId'],
    ['one that does not hold together', async () => saving({ ...(await own()), ceiling: 'MEDIUM' }), 'broken'],
    ['one whose version is another inside', async () => ({ ...saving(await own('2')), version: '3' }), 'broken'],
    ['what is no JSON', async () => ({ ...saving(await own()), text: '{' }), 'broken'],
    ['one that no row can hold', async () => ({ ...saving(await own()), text: 'x'.repeat(60_001) }), 'tooLong'],
  ])('does not put in force %s', async (_, make, code) => {
    await expect(desk().putInForce(await make())).rejects.toMatchObject({ code });
    expect(await desk().read()).toMatchObject({ versions: [] });
  });

  it('does not give a version a second meaning', async () => {
    await desk().putInForce(saving(await own('1')));
    await expect(desk().putInForce(saving(await own('1', (scheme) => (scheme.title = 'Another'))))).rejects.toMatchObject({ code: 'takenVersion' });
  });
});

describe('the scheme that a site uses', () => {
  beforeEach(async () => {
    site.close();
    ({ site, kim } = await openSiteWithKim('lists'));
  });

  it('is the newest in force, not a draft after it', async () => {
    await desk().putInForce(saving(await own('1')));
    await desk().putInForce(saving(await own('2')));
    await desk().saveDraft(saving(await own('3')));
    expect(await loadScheme(ID, kim.loading())).toMatchObject({ kind: 'found', withdrawn: false, scheme: { id: ID, version: '2' } });
  });

  it.each<[string, () => Promise<void> | void, string]>([
    ['nobody has put one in force', async () => desk().saveDraft(saving(await own())), 'unknown'],
    ['there is no KIM site', () => setKimProperty(site, ''), 'noKimSite'],
    ['the KIM site is not there', () => setKimProperty(site, '/sites/nowhere'), 'unknown'],
  ])('says so where %s', async (_, arrange, kind) => {
    await arrange();
    expect(await loadScheme(ID, kim.loading())).toMatchObject({ kind });
  });

  it('says so where this person may not read the KIM site', async () => {
    await desk().putInForce(saving(await own()));
    expect(await loadScheme(ID, kim.loading({}, VISITOR))).toMatchObject({ kind: 'unreadable', problem: { code: 'noPermission' } });
  });

  async function addByHand(values: Record<string, string>): Promise<void> {
    const door = kim.door(OWNER);
    await door.tell(async (sp) => void (await sp.web.getList(`/sites/kim/${SCHEMES.url}`).items.add(values)));
  }
  const row = async (over: Record<string, string>): Promise<Record<string, string>> => ({
    [SCHEME.scheme.internalName]: ID,
    [SCHEME.version.internalName]: '9',
    [SCHEME.state.internalName]: 'inForce',
    [SCHEME.json.internalName]: JSON.stringify(await own('9')),
    [HISTORY.who.internalName]: OWNER,
    ...over,
  });

  it('is never one that does not hold, however it came there', async () => {
    await addByHand(await row({ [SCHEME.json.internalName]: JSON.stringify({ ...(await own('9')), classifications: [] }) }));
    expect(await loadScheme(ID, kim.loading())).toEqual({ kind: 'broken' });
    expect(await loadDepartmentSchemes(kim.loading())).toEqual({ schemes: [], broken: [ID] });
  });

  it('is never one that calls itself something else, nor one in another’s name', async () => {
    await addByHand(await row({ [SCHEME.json.internalName]: JSON.stringify(await loadBuiltInScheme('council')) }));
    expect(await loadScheme(ID, kim.loading())).toEqual({ kind: 'broken' });
    await desk().putInForce(saving(await own('10')));
    await addByHand(await row({ [HISTORY.who.internalName]: COLLEAGUE }));
    expect(await loadScheme(ID, kim.loading())).toMatchObject({ scheme: { version: '10' } });
  });

  it('still says what its markings mean when it has been withdrawn, and is offered to nobody', async () => {
    await desk().putInForce(saving(await own('1')));
    expect((await loadDepartmentSchemes(kim.loading())).schemes).toHaveLength(1);
    const shelf = await desk().read();
    if (shelf.kind !== 'open') throw new Error('not set up');
    await desk().withdraw(shelf.standings[0], 'Replaced');
    expect(await loadScheme(ID, kim.loading())).toMatchObject({ kind: 'found', withdrawn: true });
    expect((await loadDepartmentSchemes(kim.loading())).schemes).toEqual([]);
    await desk().putInForce(saving(await own('2')));
    expect(await loadScheme(ID, kim.loading())).toMatchObject({ kind: 'found', withdrawn: false, scheme: { version: '2' } });
  });

  it('is kept, so that a panel opens without a request and without the checker', async () => {
    const storage = keeping();
    await desk().putInForce(saving(await own('1')));
    let checked = 0;
    let asked = 0;
    const loading = kim.loading({
      storage,
      door: site.door(MEMBER, (send) => async (url, init) => ((asked += 1), send(url, init))),
      check: async (json) => ((checked += 1), readScheme(json).scheme),
    });
    await loadScheme(ID, loading);
    const first = [asked, checked];
    expect(await loadScheme(ID, loading)).toMatchObject({ scheme: { version: '1' } });
    expect([asked, checked]).toEqual(first);
  });

  it('is used as it was kept, and asked about beside: a new version counts from the next opening', async () => {
    const storage = keeping();
    await desk().putInForce(saving(await own('1')));
    const loading = kim.loading({ storage });
    await loadScheme(ID, loading);
    await desk().putInForce(saving(await own('2')));
    site.clock.at += 60 * 60 * 1000;
    expect(await loadScheme(ID, loading)).toMatchObject({ scheme: { version: '1' } });
    for (let turn = 0; turn < 200 && !(storage.kept.get(`muniment.scheme.${ID}`) ?? '').includes('"version":"2"'); turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await loadScheme(ID, loading)).toMatchObject({ scheme: { version: '2' } });
  });

  it('is asked about first after a week, and used all the same where the site cannot be reached', async () => {
    const storage = keeping();
    await desk().putInForce(saving(await own('1')));
    await loadScheme(ID, kim.loading({ storage }));
    site.clock.at += 8 * 24 * 60 * 60 * 1000;
    await desk().putInForce(saving(await own('2')));
    expect(await loadScheme(ID, kim.loading({ storage }, VISITOR))).toMatchObject({ kind: 'found', scheme: { version: '1' } });
    expect(await loadScheme(ID, kim.loading({ storage }))).toMatchObject({ kind: 'found', scheme: { version: '2' } });
  });

  it.each(['{', '{"scheme":{"id":"another"}}', '[]', 'null'])('is read anew where what was kept is %s', async (text) => {
    const storage = keeping();
    storage.setItem(`muniment.scheme.${ID}`, text);
    await desk().putInForce(saving(await own('1')));
    expect(await loadScheme(ID, kim.loading({ storage }))).toMatchObject({ kind: 'found', scheme: { version: '1' } });
  });
});
