import { challengeDesk, challengeRowsOf, statesOf } from '../../../../testing/challenges';
import { addPapers, historyOf, isBatch, linesByName, mark, type TestFile } from '../../../../testing/marking';
import { openMarkedSite } from '../../../../testing/markedSite';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import type { MarkingSettings } from '../../rules';
import { CHALLENGES, siteList, type Send } from '../../../tenant';
import type { WorkReport } from '../../../work';
import { addRow } from '../run/operations';
import { chainChallenge, challengeColumns, type ChallengeContent } from './challengeRow';

const quiet = (): void => undefined;
let site: TestSite;
let papers: readonly TestFile[];

const open = async (count: number): Promise<void> => {
  site = await openMarkedSite();
  papers = addPapers(site, count);
  await mark(await site.desk(MEMBER), papers, 'OFFICIAL-SENSITIVE');
};
afterEach(() => site.close());

const raise = async (settings: Partial<MarkingSettings> = {}, wrap?: (send: Send) => Send, faults = (): void => undefined): Promise<WorkReport> => {
  const desk = await challengeDesk(site, COLLEAGUE, settings, wrap);
  const documents = await statesOf(site, COLLEAGUE, papers);
  faults();
  return desk.raise({ listId: site.library.id, documents, line: 'OFFICIAL', reason: 'It was published.' }, quiet).report;
};
const kinds = async (): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { kind, documentId } of await challengeRowsOf(site)) counts[`${kind} ${documentId}`] = (counts[`${kind} ${documentId}`] ?? 0) + 1;
  return counts;
};
const each = (kind: string): Record<string, number> => Object.fromEntries(papers.map(({ uniqueId }) => [`${kind} ${uniqueId}`, 1]));

/** The tab is closed once so many requests matched. */
const closedAt =
  (match: RegExp, times: number) =>
  (send: Send): Send => {
    let met = 0;
    return async (url, init) => {
      if (met >= times) throw new TypeError('Failed to fetch');
      const answer = await send(url, init);
      if (match.test(`${url} ${typeof init.body === 'string' ? init.body : ''}`)) met += 1;
      return answer;
    };
  };

describe('challenges on a bad day', () => {
  it('are raised once each, though SharePoint is busy and answers are lost', async () => {
    await open(60);
    const report = await raise({ batchSize: 20 }, undefined, () => {
      site.tenant.faults.add({ kind: 'drop', moment: 'after', match: '$batch', insideBatch: false, share: 0.5, times: 3, seed: 5 });
      site.tenant.faults.add({ status: 429, retryAfter: 5, match: /MunimentChallenges.*items/i, insideBatch: true, share: 0.2, times: 20, seed: 3 });
    });
    const met = site.tenant.faults.journal();
    site.tenant.faults.clear();
    expect(met.length).toBeGreaterThan(10);
    expect(report.state).toBe('finished');
    expect(await kinds()).toEqual(each('raised'));
    expect(new Set((await challengeRowsOf(site)).map(({ challenge }) => challenge)).size).toBe(60);
  });

  it('raised by a tab that was closed are raised by the next, each once', async () => {
    await open(60);
    const cut = await raise({ batchSize: 20 }, closedAt(/MunimentChallenges[\s\S]*POST|POST[\s\S]*MunimentChallenges/i, 2));
    expect(cut.state).toBe('failed');
    const landed = (await challengeRowsOf(site)).length;
    expect(landed).toBeGreaterThan(0);
    expect(landed).toBeLessThan(60);
    const report = await raise({ batchSize: 20 });
    expect(report.steps.filter(({ outcome }) => outcome.kind === 'same')).toHaveLength(landed);
    expect(await kinds()).toEqual(each('raised'));
  });

  it('accepted by a tab that was closed before that was noted are found and noted: nothing is marked twice', async () => {
    await open(5);
    await raise();
    const cutOff = await challengeDesk(site, MEMBER, {}, (send) => async (url, init) => {
      if (isBatch(url) && /"?MunKind"?\s*:\s*"accepted"/.test(String(init.body))) throw new TypeError('Failed to fetch');
      return send(url, init);
    });
    const report = await cutOff.respond({ items: (await cutOff.queue()).forMe, act: 'accepted', text: '' }, quiet).report;
    expect([report.state, report.halfDone.length]).toEqual(['failed', 5]);
    expect(Object.values(await linesByName(site))).toEqual(Array(5).fill('OFFICIAL'));
    const before = (await historyOf(site)).length;

    const desk = await challengeDesk(site, MEMBER);
    const { halfAccepted, forMe } = await desk.queue();
    expect([halfAccepted.length, forMe.length]).toEqual([5, 5]);
    const lines = Object.fromEntries(halfAccepted.map(({ challenge, document }) => [challenge.id, document?.line ?? '']));
    const again = await desk.respond({ items: halfAccepted, act: 'accepted', text: '', lines }, quiet).report;
    expect(again.steps.map(({ outcome }) => outcome.kind)).toEqual(Array(5).fill('done'));
    expect((await historyOf(site)).length).toBe(before);
    expect(await kinds()).toEqual({ ...each('raised'), ...each('accepted') });
    expect((await desk.queue()).forMe).toEqual([]);
  });

  it('accepted where some documents are in the way: those stay open, the others are noted', async () => {
    await open(3);
    await raise();
    site.tenant.faults.add({ match: /items\(2\)\/validateUpdateListItem/i, status: 403, insideBatch: true });
    const desk = await challengeDesk(site, MEMBER);
    const report = await desk.respond({ items: (await desk.queue()).forMe, act: 'accepted', text: '' }, quiet).report;
    expect(report.steps.map(({ outcome }) => outcome.kind).sort()).toEqual(['done', 'done', 'failed']);
    expect((await desk.queue()).forMe).toHaveLength(1);
  });
});

describe('rows that are not what they say', () => {
  const forge = async (person: string, over: Partial<ChallengeContent>): Promise<void> => {
    const door = site.door(person);
    const [raised] = await challengeRowsOf(site);
    await door.tell(addRow(siteList(door.webUrl, CHALLENGES), challengeColumns(await chainChallenge({ ...raised, ...over }, raised.chain.hash))));
  };
  const state = async (): Promise<[string, number]> => {
    const { mine, setAside } = await (await challengeDesk(site, COLLEAGUE)).queue();
    return [mine[0].challenge.state, setAside];
  };

  it("in another's name are set aside, and one's own say only what one may say", async () => {
    await open(1);
    await raise();
    await forge(COLLEAGUE, { kind: 'accepted', who: MEMBER, whoName: 'Aled Morgan' });
    expect(await state()).toEqual(['open', 1]);
    await forge(COLLEAGUE, { kind: 'declined', who: COLLEAGUE });
    expect(await state()).toEqual(['open', 1]);
    await forge(COLLEAGUE, { kind: 'passed', who: COLLEAGUE, to: `Bea Clarke <${COLLEAGUE}>` });
    expect((await (await challengeDesk(site, COLLEAGUE)).queue()).forMe).toEqual([]);
  });

  it('changed afterwards are set aside', async () => {
    await open(1);
    await raise();
    await forge(MEMBER, { kind: 'declined', who: MEMBER, reason: 'No.' });
    expect(await state()).toEqual(['declined', 0]);
    // Somebody with full control gives themselves the right, and edits the reason.
    const rows = await challengeRowsOf(site);
    const { store } = site.tenant;
    const list = store.list(site.site.rootWeb, '/sites/floods/Lists/MunimentChallenges');
    if (list === null) throw new Error('There is no such list');
    store.setItem(list, rows[1].rowId, { MunReason: 'Yes.' });
    expect(await state()).toEqual(['open', 1]);
  });

  it('propose what may not be written here and are refused', async () => {
    await open(1);
    await raise();
    await forge(COLLEAGUE, { kind: 'raised', challenge: 'forged', who: COLLEAGUE, after: 'TOP SECRET' });
    const desk = await challengeDesk(site, MEMBER);
    const items = (await desk.queue()).forMe.filter(({ challenge }) => challenge.id === 'forged');
    const report = await desk.respond({ items, act: 'accepted', text: '' }, quiet).report;
    expect(report.steps.map(({ outcome }) => outcome.kind === 'failed' && outcome.problem.code)).toEqual(['refused']);
  });
});

it('a site that was set up before there were challenges says so', async () => {
  await open(1);
  await site.door(OWNER).tell(async (sp) => sp.web.getList('/sites/floods/Lists/MunimentChallenges').delete());
  expect((await (await challengeDesk(site, MEMBER)).queue()).available).toBe(false);
  const report = await raise();
  expect([report.state, report.problem?.code]).toEqual(['failed', 'notFound']);
});
