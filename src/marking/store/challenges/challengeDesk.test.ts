import { challengeDesk, challengeRowsOf, statesOf } from '../../../../testing/challenges';
import { addPapers, historyOf, linesByName, mark, type TestFile } from '../../../../testing/marking';
import { openMarkedSite } from '../../../../testing/markedSite';
import { COLLEAGUE, MEMBER, OWNER, VISITOR, type TestSite } from '../../../../testing/site';
import type { WorkReport } from '../../../work';
import type { ChallengeDesk, ChallengeItem } from './challengeDesk';

const quiet = (): void => undefined;
const outcomes = (report: WorkReport): string[] =>
  report.steps.map(({ step, outcome }) => `${step.name} ${outcome.kind === 'failed' ? outcome.problem.code : outcome.kind}`);

let site: TestSite;
let papers: readonly TestFile[];
beforeEach(async () => {
  site = await openMarkedSite();
  papers = addPapers(site, 3);
  await mark(await site.desk(MEMBER), papers, 'OFFICIAL-SENSITIVE');
});
afterEach(() => site.close());

const raise = async (desk: ChallengeDesk, files = papers, line = 'OFFICIAL', reason = 'It was published.'): Promise<WorkReport> =>
  desk.raise({ listId: site.library.id, documents: await statesOf(site, COLLEAGUE, files), line, reason }, quiet).report;

const answer = async (email: string, act: 'accepted' | 'declined' | 'asked', text = '', line = ''): Promise<WorkReport> => {
  const desk = await challengeDesk(site, email);
  const items = (await desk.queue()).forMe;
  const lines = line === '' ? {} : Object.fromEntries(items.map(({ challenge }) => [challenge.id, line]));
  return desk.respond({ items, act, text, lines }, quiet).report;
};

describe('a challenge (GSCP paragraph 38)', () => {
  it('is raised to the originator, who sees it with the document as it stands, and by when an answer is wanted', async () => {
    expect(outcomes(await raise(await challengeDesk(site, COLLEAGUE)))).toEqual(['Paper 0000.docx done', 'Paper 0001.docx done', 'Paper 0002.docx done']);
    const queue = await (await challengeDesk(site, MEMBER)).queue();
    expect(queue.forMe.map(({ challenge, document }) => [challenge.name, challenge.before, challenge.after, challenge.due, document?.line])).toEqual(
      papers.map((_, at) => [`Paper 000${at}.docx`, 'OFFICIAL-SENSITIVE', 'OFFICIAL', '2026-03-16', 'OFFICIAL-SENSITIVE'])
    );
    expect(queue.forMe[0].challenge.from.name).toBe('Bea Clarke');
    expect(queue.mine).toEqual([]);
    const mine = await (await challengeDesk(site, COLLEAGUE)).queue();
    expect([mine.forMe.length, mine.mine.map(({ challenge }) => challenge.state)]).toEqual([0, ['open', 'open', 'open']]);
  });

  it('of one and the same thing is raised once', async () => {
    await raise(await challengeDesk(site, COLLEAGUE));
    const again = await raise(await challengeDesk(site, COLLEAGUE));
    expect(again.steps.map(({ outcome }) => outcome.kind)).toEqual(['same', 'same', 'same']);
    expect(await challengeRowsOf(site)).toHaveLength(3);
  });

  it('needs a reason, and a line that may stand here', async () => {
    const desk = await challengeDesk(site, COLLEAGUE);
    await expect(raise(desk, papers, 'OFFICIAL', '  ')).rejects.toThrow(RangeError);
    await expect(raise(desk, papers, 'SECRET')).rejects.toThrow(RangeError);
    await expect(raise(desk, papers, 'NONSENSE')).rejects.toThrow(RangeError);
    expect(await challengeRowsOf(site)).toEqual([]);
  });

  it('37: accepted, marks the document in the name of the originator, with the challenge in its history', async () => {
    await raise(await challengeDesk(site, COLLEAGUE));
    expect((await answer(MEMBER, 'accepted')).steps.map(({ outcome }) => outcome.kind)).toEqual(['done', 'done', 'done']);
    expect(Object.values(await linesByName(site))).toEqual(['OFFICIAL', 'OFFICIAL', 'OFFICIAL']);
    const rows = await challengeRowsOf(site);
    const last = (await historyOf(site)).slice(-3);
    expect(last.map(({ basis, reason, whoName }) => [basis?.challenge, reason, whoName])).toEqual(
      rows.slice(0, 3).map(({ challenge }) => [challenge, 'It was published.', 'Aled Morgan'])
    );
    expect(rows.slice(3).map(({ kind, addedBy }) => [kind, addedBy])).toEqual(Array(3).fill(['accepted', `i:0#.f|membership|${MEMBER}`]));
    const queue = await (await challengeDesk(site, MEMBER)).queue();
    expect(queue.forMe).toEqual([]);
    expect((await (await challengeDesk(site, COLLEAGUE)).queue()).mine.map(({ challenge }) => challenge.state)).toEqual(['accepted', 'accepted', 'accepted']);
  });

  it('without a proposal is accepted with the marking that the originator finds', async () => {
    await raise(await challengeDesk(site, COLLEAGUE), papers.slice(0, 1), '');
    expect(outcomes(await answer(MEMBER, 'accepted'))).toEqual(['Paper 0000.docx refused']);
    expect(outcomes(await answer(MEMBER, 'accepted', '', 'OFFICIAL - COMMERCIAL'))).toEqual(['Paper 0000.docx done']);
    expect((await linesByName(site))['Paper 0000.docx']).toBe('OFFICIAL - COMMERCIAL');
    expect((await (await challengeDesk(site, COLLEAGUE)).queue()).mine[0].challenge.after).toBe('OFFICIAL - COMMERCIAL');
  });

  it('is declined with a reason, or asked about and answered', async () => {
    const challenger = await challengeDesk(site, COLLEAGUE);
    await raise(challenger);
    await expect(answer(MEMBER, 'declined')).rejects.toThrow(RangeError);
    await answer(MEMBER, 'asked', 'Which page?');
    const { mine } = await challenger.queue();
    expect(mine.map(({ challenge, acts }) => [challenge.state, acts])).toEqual(Array(3).fill(['asked', ['answered', 'withdrawn']]));
    site.clock.at += 20 * 24 * 60 * 60 * 1000;
    await challenger.respond({ items: mine.slice(0, 2), act: 'answered', text: 'All of it.' }, quiet).report;
    await challenger.respond({ items: mine.slice(2), act: 'withdrawn', text: '' }, quiet).report;
    // The days run anew from the answer.
    expect((await (await challengeDesk(site, MEMBER)).queue()).forMe.map(({ challenge, overdue }) => [challenge.due, overdue])).toEqual(
      Array(2).fill(['2026-04-05', false])
    );
    await answer(MEMBER, 'declined', 'The annex was not.');
    const after = (await challenger.queue()).mine;
    expect(after.map(({ challenge }) => challenge.state).sort()).toEqual(['declined', 'declined', 'withdrawn']);
    expect(Object.values(await linesByName(site))).toEqual(Array(3).fill('OFFICIAL-SENSITIVE'));
  });

  it('that somebody else answered meanwhile is left', async () => {
    await raise(await challengeDesk(site, COLLEAGUE), papers.slice(0, 1));
    const desk = await challengeDesk(site, MEMBER);
    const items = (await desk.queue()).forMe;
    await answer(MEMBER, 'declined', 'No.');
    expect(outcomes(await desk.respond({ items, act: 'asked', text: 'Why?' }, quiet).report)).toEqual(['Paper 0000.docx changedSince']);
  });

  it('is not accepted where the document is no longer what the originator saw', async () => {
    await raise(await challengeDesk(site, COLLEAGUE), papers.slice(0, 1));
    const desk = await challengeDesk(site, MEMBER);
    const items = (await desk.queue()).forMe;
    await mark(await site.desk(MEMBER), papers.slice(0, 1), 'OFFICIAL - LEGAL');
    expect(outcomes(await desk.respond({ items, act: 'accepted', text: '' }, quiet).report)).toEqual(['Paper 0000.docx changedSince']);
    // Having seen it as it is now, they may.
    expect(outcomes(await answer(MEMBER, 'accepted'))).toEqual(['Paper 0000.docx done']);
  });

  it('of two to one document, one is accepted at a time', async () => {
    await raise(await challengeDesk(site, COLLEAGUE), papers.slice(0, 1), 'OFFICIAL');
    await raise(await challengeDesk(site, COLLEAGUE), papers.slice(0, 1), 'OFFICIAL - LEGAL');
    expect(outcomes(await answer(MEMBER, 'accepted'))).toEqual(['Paper 0000.docx changedSince', 'Paper 0000.docx done']);
    expect((await (await challengeDesk(site, MEMBER)).queue()).forMe).toHaveLength(1);
  });
});

describe('where there is nobody to ask', () => {
  it('whoever may mark it themselves raises nothing', async () => {
    const fresh = addPapers(site, 1, 'Fresh');
    expect(outcomes(await raise(await challengeDesk(site, MEMBER), [...papers, ...fresh]))).toEqual([
      'Paper 0000.docx same',
      'Paper 0001.docx same',
      'Paper 0002.docx same',
      'Fresh 0000.docx same',
    ]);
    expect(await challengeRowsOf(site)).toEqual([]);
  });

  it('37: of material from another body the challenge is written down and goes to its source', async () => {
    const [file] = addPapers(site, 1, 'Received');
    const desk = await site.desk(MEMBER);
    const documents = await statesOf(site, MEMBER, [file]);
    await desk.run({ kind: 'takeOn', reason: '', targets: [{ documents, line: 'OFFICIAL-SENSITIVE', originatingBody: 'Department for Health' }] }, quiet)
      .report;
    const challenger = await challengeDesk(site, COLLEAGUE);
    const routes = await challenger.routes(await statesOf(site, COLLEAGUE, [file]));
    expect(routes.sources.map(({ to, documents: all }) => [to, all.length])).toEqual([['Department for Health', 1]]);
    await raise(challenger, [file]);
    for (const person of [MEMBER, OWNER]) expect((await (await challengeDesk(site, person)).queue()).forMe).toEqual([]);
    const { mine } = await challenger.queue();
    expect(mine.map(({ challenge, acts }) => [challenge.form, challenge.to, acts])).toEqual([
      ['referral', 'Department for Health', ['accepted', 'declined', 'withdrawn']],
    ]);
    // What they decide is written down; the marking here is not touched.
    await challenger.respond({ items: mine, act: 'accepted', text: 'They send a new version.' }, quiet).report;
    expect((await challenger.queue()).mine[0].challenge.state).toBe('accepted');
    expect((await linesByName(site))['Received 0000.docx']).toBe('OFFICIAL-SENSITIVE');
  });
});

describe('a notice', () => {
  it('tells the originator once of a change, and is put away by them alone', async () => {
    const desk = await challengeDesk(site, COLLEAGUE);
    const documents = await statesOf(site, COLLEAGUE, papers);
    const request = { listId: site.library.id, documents, line: 'OFFICIAL-SENSITIVE - COMMERCIAL', reason: 'It names prices.', operationId: 'op-1' };
    await desk.tell(request, quiet).report;
    expect((await desk.tell(request, quiet).report).steps.map(({ outcome }) => outcome.kind)).toEqual(['same', 'same', 'same']);
    const originator = await challengeDesk(site, MEMBER);
    const { notices, forMe } = await originator.queue();
    expect([notices.length, forMe.length, notices[0].challenge.after]).toEqual([3, 0, 'OFFICIAL-SENSITIVE - COMMERCIAL']);
    expect(outcomes(await desk.respond({ items: notices, act: 'seen', text: '' }, quiet).report)[0]).toBe('Paper 0000.docx mustChallenge');
    await originator.respond({ items: notices, act: 'seen', text: '' }, quiet).report;
    expect((await originator.queue()).notices).toEqual([]);
  });

  it('goes to nobody where the person changed what is their own', async () => {
    const desk = await challengeDesk(site, MEMBER);
    const documents = await statesOf(site, MEMBER, papers);
    await desk.tell({ listId: site.library.id, documents, line: 'OFFICIAL', reason: '', operationId: 'op-2' }, quiet).report;
    expect(await challengeRowsOf(site)).toEqual([]);
  });
});

describe('what waits too long', () => {
  it('stands with whoever looks after the site, and with nobody else', async () => {
    await raise(await challengeDesk(site, COLLEAGUE));
    site.clock.at += 15 * 24 * 60 * 60 * 1000;
    const overdue = async (email: string, keepers: string[] = []): Promise<readonly ChallengeItem[]> =>
      (await (await challengeDesk(site, email, { keepers: keepers.map((login) => ({ login, name: login })) })).queue()).overdue;
    expect(await overdue(COLLEAGUE)).toEqual([]);
    expect((await overdue(OWNER)).map(({ challenge, document }) => [challenge.name, document?.line])).toEqual(
      papers.map((_, at) => [`Paper 000${at}.docx`, 'OFFICIAL-SENSITIVE'])
    );
    expect(await overdue(COLLEAGUE, [COLLEAGUE])).toHaveLength(3);
    // The originator has them to answer already.
    expect(await overdue(MEMBER, [MEMBER])).toEqual([]);
  });
});

describe('rights', () => {
  it('who may only read can raise nothing, and is told so', async () => {
    const report = await raise(await challengeDesk(site, VISITOR));
    expect([report.state, report.problem?.code]).toEqual(['failed', 'noPermission']);
    expect(await challengeRowsOf(site)).toEqual([]);
  });
});
