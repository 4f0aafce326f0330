import { functionSiteOf, turnFunctionsOn } from '../../../../testing/functions';
import { preparedSites } from '../../../../testing/preparedSite';
import { counting } from '../../../../testing/queue';
import { COLLEAGUE, MEMBER, sendAs, VISITOR, type TestSite } from '../../../../testing/site';
import type { Send } from '../../../tenant';
import type { GatheredFacts } from '../../rules';
import { createGatherDesk, type GatherOutcome } from './gatherDesk';
import { gatheredAt } from './gatheredAt';

const openSite = preparedSites(turnFunctionsOn);
let site: TestSite;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

let made = 0;
const now = (): string => new Date(site.clock.at).toISOString();
const add = (count: number, more: object = {}): readonly { id: number; uniqueId: string }[] =>
  site.addFiles(Array.from({ length: count }, () => ({ name: `Paper ${(made += 1)}.docx`, created: now(), modified: now(), ...more })));

type Done = Extract<GatherOutcome, { kind: 'gathered' }>;
async function gather(person = MEMBER, wrap: (send: Send) => Send = (send) => send): Promise<Done & { readonly facts: GatheredFacts }> {
  const outcome = await createGatherDesk(functionSiteOf(site, person, {}, wrap)).gather();
  if (outcome.kind !== 'gathered' || outcome.reading.gathered === null) throw new Error(outcome.kind);
  return { ...outcome, facts: outcome.reading.gathered.facts };
}

const item = (id: number): string => `${site.webUrl}/_api/web/lists(guid'${site.library.id}')/items(${id})`;
async function post(url: string, headers: Readonly<Record<string, string>> = {}, body?: object): Promise<void> {
  const answer = await sendAs(
    site.tenant,
    MEMBER,
    site.webUrl
  )(url, {
    method: 'POST',
    headers: { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata', ...headers },
    ...(body !== undefined ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

it('says what the site is, whose it is and what its libraries hold', async () => {
  site.addFiles([{ name: 'A.docx' }, { name: 'B.DOCX', content: 'longer text' }, { name: 'C.pdf', created: '2019-12-31T23:59:00Z' }]);
  site.tenant.store.addFolder(site.library, { path: 'Minutes' });
  const { facts, libraries } = await gather();
  expect(facts).toMatchObject({
    site: { url: site.webUrl, title: 'Flood defence', created: '2026-03-02T09:00:00Z', timeZone: 'Europe/London' },
    owners: [{ name: 'Olwen Price' }],
    channels: null,
    past: [{ title: 'Flood defence', owners: [{ name: 'Olwen Price' }] }],
    // SharePoint says that the group is among the owners, and not who is in it.
    notRead: [{ what: 'Flood defence Owners', code: 'groupMembers' }],
  });
  expect(facts.libraries).toEqual([
    {
      id: site.library.id,
      title: 'Documents',
      url: site.library.url,
      created: '2026-03-02T09:00:00Z',
      documents: 3,
      folders: 1,
      bytes: 25,
      from: '2019-12-31',
      to: '2025-06-17',
      formats: { docx: 2, pdf: 1 },
      classes: {},
      markings: {},
      olderThanSite: 3,
      complete: true,
    },
  ]);
  expect(libraries).toMatchObject([{ title: 'Documents', whole: 'first' }]);
});

it('reads afterwards only the windows in which something changed, came or went', async () => {
  const files = add(9000);
  await gather();
  const nothing = counting();
  const same = await gather(COLLEAGUE, nothing.wrap);
  expect(same.libraries).toMatchObject([{ whole: null, windows: 0 }]);
  expect(nothing.urls.filter((url) => url.includes('RenderListDataAsStream'))).toEqual([]);

  await post(item(files[10].id), { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' });
  add(2);
  const { wrap, urls } = counting();
  const later = await gather(MEMBER, wrap);
  expect(later.libraries).toMatchObject([{ whole: null, windows: 2 }]);
  expect(urls.filter((url) => url.includes('RenderListDataAsStream'))).toHaveLength(2);
  expect(later.facts.libraries[0]).toMatchObject({ documents: 9001, complete: true });
});

it('counts from the beginning where the record of changes no longer reaches back, and says so', async () => {
  add(3);
  await gather();
  site.clock.at += 61 * 86_400_000;
  add(1);
  const { facts, libraries } = await gather();
  expect(libraries).toMatchObject([{ whole: 'expired' }]);
  expect(facts.libraries[0].documents).toBe(4);
});

it('shows what it found with the first request of the page', async () => {
  add(3);
  const { facts, reading } = await gather();
  const { wrap, urls } = counting();
  const first = await functionSiteOf(site, VISITOR, {}, wrap).reading();
  expect(first.gathered?.facts).toEqual(facts);
  expect(urls.length).toBeLessThanOrEqual(4);
  expect(urls).toHaveLength(1);
  expect((await gatheredAt(functionSiteOf(site), reading.gathered?.hash ?? ''))?.facts).toEqual(facts);
});

it('leaves what was known where it is stopped, or the connection breaks', async () => {
  add(3);
  const { facts } = await gather();
  add(2);
  const stop = new AbortController();
  const desk = createGatherDesk(functionSiteOf(site));
  expect(await desk.gather(() => stop.abort(), stop.signal)).toEqual({ kind: 'stopped' });
  const breaking =
    (send: Send): Send =>
    async (url, init) => {
      if (url.includes('RenderListDataAsStream')) throw new TypeError('The connection was lost');
      return send(url, init);
    };
  await expect(gather(MEMBER, breaking)).rejects.toMatchObject({ code: 'network' });
  expect((await functionSiteOf(site).reading()).gathered?.facts).toEqual(facts);
  expect((await gather()).facts.libraries[0].documents).toBe(5);
});

it('does no harm where two people gather at once', async () => {
  add(5);
  const [mine, theirs] = await Promise.all([gather(MEMBER), gather(COLLEAGUE)]);
  expect(mine.facts.libraries).toEqual(theirs.facts.libraries);
  add(1);
  const { facts, libraries } = await gather();
  expect([facts.libraries[0].documents, libraries[0].whole]).toEqual([6, null]);
});

it('writes nothing for somebody who may not', async () => {
  expect(await createGatherDesk(functionSiteOf(site, VISITOR)).gather()).toEqual({ kind: 'mayNot' });
  expect((await functionSiteOf(site).reading()).gathered).toBeNull();
});

it('remembers whose the site was, and from when', async () => {
  await gather();
  site.clock.at += 86_400_000;
  site.tenant.store.addToGroup(site.site, 'owners', [COLLEAGUE]);
  const first = await gather();
  site.clock.at += 86_400_000;
  const { facts } = await gather();
  expect(facts.past?.map(({ at, owners }) => [at.slice(0, 10), owners.map(({ name }) => name)])).toEqual([
    ['2026-03-02', ['Olwen Price']],
    ['2026-03-03', ['Bea Clarke', 'Olwen Price']],
  ]);
  expect(first.facts.past).toEqual(facts.past);
});
