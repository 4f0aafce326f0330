import { challengeDesk, challengeRowsOf, statesOf } from '../../../../testing/challenges';
import { addPapers, closedAfter, columnsOf, findingsOf, historyOf, mark, type TestFile } from '../../../../testing/marking';
import { openMarkedSite } from '../../../../testing/markedSite';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import { siteAccessOf } from '../../../../testing/siteAccess';
import type { MarkingSettings } from '../../rules';
import type { Send } from '../../../tenant';
import { createSuccession } from './createSuccession';
import type { SuccessionDesk } from './succession';

const quiet = (): void => undefined;
const ALED = `Aled Morgan <${MEMBER}>`;
const BEA = { name: 'Bea Clarke', login: COLLEAGUE };
const HEAD = { name: 'Head of Floods', login: '' };

let site: TestSite;
let papers: readonly TestFile[];
beforeEach(async () => {
  site = await openMarkedSite();
  papers = addPapers(site, 4);
  await mark(await site.desk(MEMBER), papers, 'OFFICIAL-SENSITIVE');
});
afterEach(() => site.close());

const succession = async (email: string, settings: Partial<MarkingSettings> = {}, wrap?: (send: Send) => Send): Promise<SuccessionDesk> =>
  createSuccession(await siteAccessOf(site, email, settings, wrap));
const originators = async (): Promise<string[]> => (await columnsOf(site)).map(({ MunOriginator }) => MunOriginator ?? '');
const raise = async (files = papers): Promise<unknown> =>
  (await challengeDesk(site, COLLEAGUE)).raise(
    { listId: site.library.id, documents: await statesOf(site, COLLEAGUE, files), line: 'OFFICIAL', reason: 'Published.' },
    quiet
  ).report;

describe('who answers for documents', () => {
  it('is counted, and those stand first whom the directory knows no longer', async () => {
    const [fresh] = addPapers(site, 1, 'Fresh');
    await mark(await site.desk(COLLEAGUE), [fresh]);
    await raise();
    const desk = await succession(OWNER);
    const found = async (): Promise<unknown> =>
      (await desk.originators()).originators.map(({ text, documents, challenges, standing }) => [text, documents, challenges, standing]);
    expect(await found()).toEqual([
      [ALED, 4, 4, 'known'],
      [`Bea Clarke <${COLLEAGUE}>`, 1, 0, 'known'],
    ]);
    site.tenant.store.removePerson(COLLEAGUE);
    expect(((await found()) as unknown[][]).map(([, , , standing]) => standing)).toEqual(['left', 'known']);
    // What could not be asked is not said to be so.
    site.tenant.faults.add({ match: /GetPropertiesFor/i, status: 403, insideBatch: true });
    expect(((await found()) as unknown[][]).map(([, , , standing]) => standing)).toEqual(['unknown', 'unknown']);
  });

  it('is shown to others for what is their own', async () => {
    expect((await (await succession(COLLEAGUE)).originators()).originators).toEqual([]);
    expect((await (await succession(MEMBER)).originators()).originators.map(({ text }) => text)).toEqual([ALED]);
    const keeper = await succession(COLLEAGUE, { keepers: [{ login: COLLEAGUE, name: 'Bea Clarke' }] });
    expect((await keeper.originators()).originators).toHaveLength(1);
  });

  it('looking somebody up puts nobody on the site', async () => {
    site.tenant.store.ensurePerson({ email: "o'neil@rivers.example", title: "Pat O'Neil" });
    const desk = await succession(OWNER);
    const { found, unknown } = await desk.findPeople(["o'neil@rivers.example", 'nobody@rivers.example', 'x> <y', MEMBER]);
    expect(found.map(({ name }) => name)).toEqual(["Pat O'Neil", 'Aled Morgan']);
    expect([...unknown].sort()).toEqual(['nobody@rivers.example', 'x> <y']);
    const users = (await site.door(OWNER).ask(async (sp) => sp.web.siteUsers())) as { Title: string }[];
    expect(users.map(({ Title }) => Title)).not.toContain("Pat O'Neil");
  });
});

describe('a post', () => {
  it('is added by owners alone, and its newest row counts', async () => {
    const desk = await succession(OWNER);
    await desk.savePost('Head of Floods', [{ login: MEMBER, name: 'Aled Morgan' }]);
    await desk.savePost(' Head of  Floods ', [{ login: `i:0#.f|membership|${COLLEAGUE}`, name: 'Bea Clarke' }]);
    expect((await desk.posts()).posts).toEqual([{ title: 'Head of Floods', holders: [{ login: `i:0#.f|membership|${COLLEAGUE}`, name: 'Bea Clarke' }] }]);
    await expect(desk.savePost('Nia <nia@rivers.example>', [])).rejects.toThrow(RangeError);
    await expect((await succession(MEMBER)).savePost('Mine', [])).rejects.toMatchObject({ code: 'noPermission' });
  });

  it('is said once where the answer was lost', async () => {
    site.tenant.faults.add({ kind: 'drop', moment: 'after', match: /MunimentPosts.*items/i, times: 1 });
    const desk = await succession(OWNER);
    await desk.savePost('Head of Floods', []);
    const rows = (await site.door(OWNER).ask(async (sp) => sp.web.getList('/sites/floods/Lists/MunimentPosts').items())) as unknown[];
    expect(rows).toHaveLength(1);
  });
});

describe('handing over (GSCP paragraph 37)', () => {
  it('goes to a post whose holder then answers: documents, history and challenges; and is taken back whole', async () => {
    await raise(papers.slice(0, 2));
    const desk = await succession(OWNER);
    await desk.savePost(HEAD.name, [{ login: OWNER, name: 'Olwen Price' }]);
    site.clock.at += 1000;
    const report = await desk.handOver({ from: ALED, to: HEAD }, quiet).report;
    expect([report.state, report.parts.map(({ documents }) => documents), report.challenges]).toEqual(['finished', [4], 2]);
    expect(await originators()).toEqual(Array(4).fill('Head of Floods'));
    expect((await historyOf(site)).slice(-4).map(({ kind, before, after, companionsBefore }) => [kind, before, after, companionsBefore.originator])).toEqual(
      Array(4).fill(['handedOver', 'OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE', ALED])
    );
    expect((await (await challengeDesk(site, MEMBER)).queue()).forMe).toEqual([]);
    const holder = await challengeDesk(site, OWNER);
    const { forMe } = await holder.queue();
    expect(forMe.map(({ challenge }) => challenge.to)).toEqual(['Head of Floods', 'Head of Floods']);
    expect((await holder.respond({ items: forMe.slice(0, 1), act: 'accepted', text: '' }, quiet).report).steps.map(({ outcome }) => outcome.kind)).toEqual([
      'done',
    ]);

    const back = await desk.undo({ from: ALED, to: HEAD }, report.parts, quiet).report;
    // The one that was marked since is no longer as the hand-over left it.
    expect(back.steps.map(({ outcome }) => outcome.kind).sort()).toEqual(['done', 'done', 'done', 'failed']);
    expect((await originators()).filter((text) => text === ALED)).toHaveLength(3);
    expect((await (await challengeDesk(site, MEMBER)).queue()).forMe).toHaveLength(1);
    expect(await findingsOf(site)).toEqual([]);
  });

  it('is for the originator and whoever looks after the site: nobody else takes documents', async () => {
    const outcomes = async (email: string, settings: Partial<MarkingSettings> = {}): Promise<string[]> =>
      (await (await succession(email, settings)).handOver({ from: ALED, to: BEA }, quiet).report).steps.map(({ outcome }) =>
        outcome.kind === 'failed' ? outcome.problem.code : outcome.kind
      );
    expect(await outcomes(COLLEAGUE)).toEqual(Array(4).fill('mustChallenge'));
    expect(await outcomes(MEMBER)).toEqual(Array(4).fill('done'));
    expect(await originators()).toEqual(Array(4).fill(`Bea Clarke <${COLLEAGUE}>`));
  });

  it('leaves what another body marked', async () => {
    const [file] = addPapers(site, 1, 'Received');
    const documents = await statesOf(site, MEMBER, [file]);
    const targets = [{ documents, line: 'OFFICIAL', originatingBody: 'Department for Health' }];
    await (await site.desk(MEMBER)).run({ kind: 'takeOn', reason: '', targets }, quiet).report;
    const report = await (await succession(OWNER)).handOver({ from: ALED, to: BEA }, quiet).report;
    expect(report.steps).toHaveLength(4);
  });

  it('that was cut off is finished by the next: each document once, and the challenges with them', async () => {
    const many = addPapers(site, 60, 'More');
    await mark(await site.desk(MEMBER), many);
    await raise(papers.slice(0, 1));
    const cut = await (await succession(OWNER, { batchSize: 20 }, closedAfter(4))).handOver({ from: ALED, to: BEA }, quiet).report;
    expect(cut.state).toBe('failed');
    const report = await (await succession(OWNER, { batchSize: 20 })).handOver({ from: ALED, to: BEA }, quiet).report;
    expect([report.state, report.problem]).toEqual(['finished', null]);
    expect(new Set(await originators())).toEqual(new Set([`Bea Clarke <${COLLEAGUE}>`]));
    const handed = (await historyOf(site)).filter(({ kind }) => kind === 'handedOver').map(({ documentId }) => documentId);
    expect([handed.length, new Set(handed).size]).toEqual([64, 64]);
    expect((await challengeRowsOf(site)).map(({ kind }) => kind)).toEqual(['raised', 'passed']);
  });
});
