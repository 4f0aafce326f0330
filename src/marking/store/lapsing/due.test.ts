import { columnsOf, findingsOf, historyOf, type TestFile } from '../../../../testing/marking';
import { COLLEAGUE, MEMBER, openTestSite, OWNER, type TestSite } from '../../../../testing/site';
import type { ListRef } from '../../../../local/src';
import type { Send } from '../../../tenant';
import { DEFAULT_SETTINGS, type MarkingSettings } from '../../rules';
import { loadBuiltInScheme } from '../../schemes';
import { createRecentLines } from '../recent';
import { openSiteAccess } from '../site/siteAccess';
import { createDueDesk } from './createDueDesk';
import type { DueDesk, Endings } from './dueDesk';

const SETTINGS = { ...DEFAULT_SETTINGS, originatingBody: 'Department for Rivers', callWhom: 'Security' };
const ALED = `Aled Morgan <${MEMBER}>`;
const BEA = `Bea Clarke <${COLLEAGUE}>`;

let site: TestSite;
let plans: ListRef;
beforeEach(async () => {
  site = await openTestSite();
  plans = site.tenant.store.createList(site.site.rootWeb, { title: 'Plans', template: 101 });
  const desk = site.setup();
  await desk.apply(await desk.plan({ libraryIds: [site.library.id, plans.id], settings: SETTINGS }), () => undefined).report;
});
afterEach(() => site.close());

async function deskAs(person = MEMBER, settings: Partial<MarkingSettings> = {}, wrap?: (send: Send) => Send): Promise<DueDesk> {
  const known = site.tenant.store.person(person);
  return createDueDesk(
    openSiteAccess({
      door: site.door(person, wrap),
      settings: { ...SETTINGS, ...settings },
      scheme: await loadBuiltInScheme('gscp-2024'),
      person: { login: known?.login ?? '', name: known?.title ?? '' },
      manages: person === OWNER,
      clock: site.clock,
      recent: createRecentLines(null, 'gscp-2024', person),
    })
  );
}

interface Ending {
  name: string;
  line: string;
  on: string;
  to: string;
  event: string;
  originator: string;
  body: string;
}

/** A document as its columns would stand some time after it was marked. The clock stands at 2 March 2026, 09:00. */
const add = (list: ListRef, endings: readonly Partial<Ending>[]): readonly TestFile[] =>
  site.tenant.store.addFiles(
    list,
    endings.map((ending, i) => ({
      name: ending.name ?? `Paper ${i}.docx`,
      content: 'x',
      author: COLLEAGUE,
      editor: COLLEAGUE,
      created: '2025-01-06T09:00:00Z',
      modified: '2025-01-06T09:00:00Z',
      values: {
        MunMarking: ending.line ?? 'OFFICIAL-SENSITIVE - EMBARGOED',
        MunOriginator: ending.originator ?? ALED,
        MunOriginatingBody: ending.body ?? 'Department for Rivers',
        MunReclassifyOn: ending.on ?? (ending.event === undefined ? '2026-03-01T00:00:00Z' : ''),
        MunReclassifyTo: ending.to ?? 'OFFICIAL',
        MunReclassifyEvent: ending.event ?? '',
      },
    }))
  );

const groupsOf = ({ mine }: Endings): unknown[] =>
  mine.map(({ event, becomes, copy, documents }) => [event, becomes, copy, documents.map(({ document }) => document.name)]);

describe('what has come to its end', () => {
  it('is found in every library, by what it becomes, longest over first', async () => {
    add(site.library, [
      { name: 'a.docx', on: '2026-03-02T09:00:00Z' },
      { name: 'b.docx', on: '2026-03-02T09:00:01Z' },
      { name: 'c.docx', to: 'OFFICIAL - FOR PUBLIC RELEASE' },
      { name: 'd.docx', event: 'Budget' },
    ]);
    add(plans, [{ name: 'e.docx', on: '2026-02-10T00:00:00Z' }]);
    const due = await (await deskAs()).due();
    expect(groupsOf(due)).toEqual([
      ['', 'OFFICIAL', null, ['e.docx', 'a.docx']],
      ['', 'OFFICIAL', 'OFFICIAL - FOR PUBLIC RELEASE', ['c.docx']],
    ]);
    expect(due.mine[0].documents.map(({ daysOver, library }) => [daysOver, library.title])).toEqual([
      [20, 'Plans'],
      [0, 'Documents'],
    ]);
    expect(due).toMatchObject({ others: [], stuck: [], libraries: 2, unread: [] });
  });

  it('waits for events by what must happen', async () => {
    add(site.library, [{ name: 'a.docx', event: 'Budget' }, { name: 'b.docx', event: 'Election' }, { name: 'c.docx' }]);
    add(plans, [{ name: 'd.docx', event: 'Budget' }]);
    expect(groupsOf(await (await deskAs()).awaiting())).toEqual([
      ['Budget', 'OFFICIAL', null, ['a.docx', 'd.docx']],
      ['Election', 'OFFICIAL', null, ['b.docx']],
    ]);
  });

  it('is told apart by whose word it waits for (37)', async () => {
    add(site.library, [
      { name: 'mine.docx' },
      { name: 'hers.docx', originator: BEA },
      { name: 'theirs.docx', body: 'Home Office' },
      { name: 'odd.docx', to: 'NONE SUCH', originator: BEA },
      { name: 'higher.docx', line: 'OFFICIAL - EMBARGOED', to: 'OFFICIAL-SENSITIVE' },
    ]);
    const due = await (await deskAs()).due();
    expect(groupsOf(due)).toEqual([['', 'OFFICIAL', null, ['mine.docx']]]);
    expect(due.others.map(({ document, why }) => [document.name, why])).toEqual([
      ['hers.docx', 'originator'],
      ['theirs.docx', 'source'],
    ]);
    expect(due.stuck.map(({ document, lapse }) => [document.name, lapse.problem])).toEqual([['higher.docx', 'becomesHigher']]);
    const keeper = await deskAs(COLLEAGUE, { keepers: [{ login: COLLEAGUE, name: 'Bea Clarke' }] });
    expect(keeper.keeper).toBe(true);
    expect((await keeper.due()).stuck.map(({ document }) => document.name).sort()).toEqual(['higher.docx', 'odd.docx']);
  });

  it('is found past 5,000 rows by its index, and where more than that are due, window by window', async () => {
    add(
      site.library,
      Array.from({ length: 5600 }, (_, i) => ({ name: `p${i}.docx`, on: i % 1000 === 0 ? '2026-03-01T00:00:00Z' : '2027-01-01T00:00:00Z' }))
    );
    const due = await (await deskAs()).due();
    expect(due.unread).toEqual([]);
    expect(due.mine[0].documents).toHaveLength(6);
    site.clock.at = Date.parse('2027-01-02T00:00:00Z');
    const all = await (await deskAs()).due();
    expect(all.unread).toEqual([]);
    expect(all.mine[0].documents).toHaveLength(5600);
    expect(await (await deskAs()).awaiting()).toMatchObject({ mine: [], unread: [] });
  });

  it('says which libraries could not be read', async () => {
    add(plans, [{ name: 'a.docx' }]);
    site.tenant.faults.add({ match: new RegExp(`${site.library.id}.*RenderListDataAsStream`, 'i'), status: 403 });
    const due = await (await deskAs()).due();
    expect(due.unread).toMatchObject([{ title: 'Documents', problem: { code: 'noPermission' } }]);
    expect(groupsOf(due)).toEqual([['', 'OFFICIAL', null, ['a.docx']]]);
  });
});

describe('on a person’s word', () => {
  const linesOf = async (): Promise<unknown[]> => (await columnsOf(site)).map((d) => [d.MunMarking, d.MunReclassifyOn, d.MunReclassifyTo]);

  it('nothing changes by being looked at', async () => {
    add(site.library, [{}, { event: 'Budget' }]);
    const before = await linesOf();
    const desk = await deskAs();
    await desk.due();
    await desk.awaiting();
    expect(await linesOf()).toEqual(before);
    expect(await historyOf(site)).toEqual([]);
  });

  it('they become what was said, in every library, with their ends cleared; and it can be undone', async () => {
    add(site.library, [{ to: 'OFFICIAL - FOR PUBLIC RELEASE' }, {}, { to: 'OFFICIAL-SENSITIVE' }]);
    add(plans, [{}]);
    const before = await linesOf();
    const desk = await deskAs();
    const seen: number[] = [];
    const report = await desk.carryOut((await desk.due()).mine, 'Announced', (progress) => seen.push(progress.settled)).report;
    expect(report).toMatchObject({ state: 'finished', problem: null });
    expect(report.steps.map(({ outcome }) => outcome.kind)).toEqual(Array(4).fill('done'));
    expect(seen[seen.length - 1]).toBe(4);
    expect(await linesOf()).toEqual([
      ['OFFICIAL', null, null],
      ['OFFICIAL', null, null],
      ['OFFICIAL-SENSITIVE', null, null],
    ]);
    const rows = await historyOf(site);
    expect(rows.map(({ kind, reason }) => [kind, reason])).toEqual(Array(4).fill(['lapsed', 'Announced']));
    expect((await desk.due()).mine).toEqual([]);

    const undone = await desk.undo(report, () => undefined).report;
    expect(undone.steps.map(({ outcome }) => outcome.kind)).toEqual(Array(4).fill('done'));
    expect(await linesOf()).toEqual(before);
    expect((await desk.due()).mine.flatMap(({ documents }) => documents)).toHaveLength(4);
    expect((await findingsOf(site)).filter((code) => code !== 'notInHistory')).toEqual([]);
  });

  it('what has happened is the reason, where no other is given', async () => {
    add(site.library, [{ event: 'Budget statement' }]);
    const desk = await deskAs();
    await desk.carryOut((await desk.awaiting()).mine, ' ', () => undefined).report;
    expect((await historyOf(site)).map(({ kind, reason }) => [kind, reason])).toEqual([['lapsed', 'Budget statement']]);
  });

  it('another’s word is not enough, whatever was shown (37)', async () => {
    add(site.library, [{}]);
    const { mine } = await (await deskAs(MEMBER)).due();
    const report = await (await deskAs(COLLEAGUE)).carryOut(mine, '', () => undefined).report;
    expect(report.steps.map(({ outcome }) => outcome)).toEqual([{ kind: 'failed', problem: { code: 'mustChallenge' } }]);
    expect(await linesOf()).toEqual([['OFFICIAL-SENSITIVE - EMBARGOED', '2026-03-01T00:00:00Z', 'OFFICIAL']]);
  });

  it('each is done once, on a bad day', async () => {
    add(
      site.library,
      Array.from({ length: 120 }, (_, i) => ({ name: `p${i}.docx` }))
    );
    const desk = await deskAs();
    const { mine } = await desk.due();
    site.tenant.faults.add({ match: /_api\/(?!contextinfo)/, status: 503, share: 0.1, insideBatch: true, seed: 5 });
    site.tenant.faults.add({ kind: 'drop', moment: 'after', share: 0.1, insideBatch: false, match: '$batch', times: 2, seed: 5 });
    await desk.carryOut(mine, '', () => undefined).report;
    site.tenant.faults.clear();
    const again = await (await deskAs()).due();
    if (again.mine.length > 0) await (await deskAs()).carryOut(again.mine, '', () => undefined).report;
    expect(new Set((await linesOf()).map(String))).toEqual(new Set(['OFFICIAL,,']));
    const applied = (await historyOf(site)).filter(({ kind }) => kind === 'lapsed');
    expect(new Set(applied.map(({ documentId }) => documentId)).size).toBe(120);
  });
});
