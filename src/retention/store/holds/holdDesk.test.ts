import { MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import { openTestKimSite, type TestKimSite } from '../../../../testing/kimSite';
import { storm } from '../../../../testing/takeOnStorm';
import { preparedSites } from '../../../../testing/preparedSite';
import { listOf, siteList, HOLD, HOLD_DETAILS, HOLDS, type Send } from '../../../tenant';
import { heldState, type HeldInput, type Hold } from '../../rules';
import { askHolds } from './askHolds';
import { createHoldDesk, type HoldDesk, type HoldShelf } from './createHoldDesk';
import { knownHolds, type HoldAnswers } from './knownHolds';

let site: TestSite;
let kim: TestKimSite;
const openSite = preparedSites(async (tenant) => (await openTestKimSite(tenant)).turnOn());
beforeEach(async () => {
  site = await openSite();
  kim = await openTestKimSite(site);
});
afterEach(() => site.close());

const HOLD_OPEN: Hold = {
  id: 'h-1',
  reason: 'inquiry',
  title: 'Winter floods inquiry',
  authority: 'Inquiries Act 2005, section 35',
  confidential: false,
  scope: { functions: [], classes: [], sites: ['/sites/floods'], folders: [], words: [], items: [] },
  from: '2026-03-01',
  reviewOn: '2027-03-01',
  lifted: '',
  backing: 'nothing',
  backedBy: '',
  contact: 'Records team',
};
const SECRET: Hold = { ...HOLD_OPEN, id: 'h-2', title: 'Whistleblower B', confidential: true, scope: { ...HOLD_OPEN.scope, sites: [], words: ['dredging'] } };
const document = (name: string): HeldInput => ({
  uniqueId: '7c6dbd18-1a6a-4b3f-b0a7-5a3a0d5f9a11',
  name,
  serverRelativeUrl: `/sites/floods/Shared Documents/${name}`,
  site: '/sites/floods',
  recordClass: '',
  businessFunction: '',
});
const DREDGING = document('Dredging 2024.docx');
const OTHER = document('Other.docx');

const desk = (person = OWNER, wrap?: (send: Send) => Send): HoldDesk => createHoldDesk(kim.records(person, wrap));
/** What everybody's pages make of a document. */
const stateOf = async (input: HeldInput): Promise<string> => {
  const door = kim.door(MEMBER);
  const [head, newest] = await door.askAll<unknown>(askHolds(door.webUrl));
  const now = new Date(site.clock.at).toISOString();
  const state = heldState(input, await knownHolds(door, { head, newest } as HoldAnswers, { now, today: now.slice(0, 10), classes: [] }));
  return state.kind === 'held' ? `held: ${state.by.map(({ title }) => title || '?').join()}` : state.kind;
};
const open = async (as = desk()): Promise<Extract<HoldShelf, { kind: 'open' }>> => {
  const shelf = await as.read();
  if (shelf.kind !== 'open') throw new Error('The KIM site is not turned on.');
  return shelf;
};
const standing = async (id: string) => (await open()).book.standings.find((each) => each.id === id)!;

/** A tab that is closed once it has sent so many rows: the next is neither sent nor answered. */
async function closedAfter(rows: number, act: (as: HoldDesk) => Promise<void>): Promise<void> {
  let sent = 0;
  await new Promise<void>((closed, failed) => {
    const wrap =
      (send: Send): Send =>
      (url, init) => {
        if (!/POST .*\/items\b/.test(String(init.body ?? '')) || (sent += 1) <= rows) return send(url, init);
        closed();
        return new Promise(() => undefined);
      };
    act(desk(OWNER, wrap)).then(() => failed(new Error('It was not closed.')), failed);
  });
}

describe('a hold', () => {
  it('is held to everywhere from the moment at which it is declared, until it is lifted', async () => {
    expect(await stateOf(OTHER)).toBe('notHeld');
    await desk().declare(HOLD_OPEN, 'The inquiry has asked');
    expect(await stateOf(OTHER)).toBe('held: Winter floods inquiry');
    await desk().lift(HOLD_OPEN, '2026-03-02', 'The inquiry has reported', (await standing('h-1')).newest);
    expect(await stateOf(OTHER)).toBe('notHeld');
    expect((await standing('h-1')).history.map(({ line }) => [line.kind, line.reason])).toEqual([
      ['declared', 'The inquiry has asked'],
      ['lifted', 'The inquiry has reported'],
    ]);
  });

  it('is as its newest row says', async () => {
    await desk().declare(HOLD_OPEN, '');
    const narrower = { ...HOLD_OPEN, scope: { ...HOLD_OPEN.scope, sites: [], words: ['dredging'] } };
    await desk().change(narrower, 'Agreed with the inquiry', (await standing('h-1')).newest);
    expect(await stateOf(DREDGING)).toBe('held: Winter floods inquiry');
    expect(await stateOf(OTHER)).toBe('notHeld');
  });

  it('is not changed by somebody who has not seen how it stands', async () => {
    await desk().declare(HOLD_OPEN, '');
    const { newest } = await standing('h-1');
    await desk().lift(HOLD_OPEN, '2026-04-01', '', newest);
    await expect(desk().change(HOLD_OPEN, '', newest)).rejects.toMatchObject({ code: 'changedSince' });
  });

  it('is not declared where it names nothing, or by somebody who does not keep the site', async () => {
    const nothing = { ...HOLD_OPEN, scope: { ...HOLD_OPEN.scope, sites: [] } };
    await expect(desk().declare(nothing, '')).rejects.toMatchObject({ code: 'notWhole', problems: [{ code: 'noScope', value: '' }] });
    await expect(desk(MEMBER).declare(HOLD_OPEN, '')).rejects.toMatchObject({ code: 'notKeeper' });
    await expect(createHoldDesk({ ...kim.records(MEMBER), keeps: true }).declare(HOLD_OPEN, '')).rejects.toMatchObject({ code: 'noPermission' });
    expect(await stateOf(OTHER)).toBe('notHeld');
  });

  it('is declared once in bad weather, however often it must be tried', async () => {
    storm(7).forEach((rule) => site.tenant.faults.add(rule));
    for (const hold of [HOLD_OPEN, SECRET]) {
      for (let tries = 0; tries < 40; tries += 1) {
        const done = await desk()
          .declare(hold, 'x')
          .then(
            () => true,
            () => false
          );
        if (done) break;
      }
    }
    site.tenant.faults.clear();
    const { book } = await open();
    expect(book.standings.map(({ id, history }) => [id, history.length])).toEqual([
      ['h-1', 1],
      ['h-2', 1],
    ]);
    expect(book.problems).toEqual([]);
    expect(await stateOf(DREDGING)).toBe('held: Winter floods inquiry,?');
  });
});

describe('a confidential hold', () => {
  it('is held to by people who cannot learn what it is', async () => {
    await desk().declare(SECRET, 'The report names B');
    expect(await stateOf(DREDGING)).toBe('held: ?');
    expect(await stateOf(OTHER)).toBe('notHeld');
    const rows = await kim.door(MEMBER).ask(async (sp) => listOf(sp, siteList(kim.webUrl, HOLDS)).items());
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/whistle|dredging|names B|inquir|floods/i);
    await expect(kim.door(MEMBER).ask(async (sp) => listOf(sp, siteList(kim.webUrl, HOLD_DETAILS)).items())).rejects.toBeDefined();
    const seen = (await open(desk(MEMBER))).book.standings[0];
    expect([seen.hold, seen.history.map(({ line }) => line.reason).join('')]).toEqual([null, '']);
  });

  it('is known in full to those who keep the site', async () => {
    await desk().declare(SECRET, 'The report names B');
    const { hold, history } = await standing('h-2');
    expect(hold).toEqual(SECRET);
    expect(history.map(({ line }) => line.reason)).toEqual(['The report names B']);
  });

  it.each([
    [1, 'unknown', 'begun'],
    [2, 'unknown', 'held: ?'],
  ])('holds when its declaring broke off after %i rows, and the next visit completes what it can', async (writes, before, after) => {
    await closedAfter(writes, (tab) => tab.declare(SECRET, 'The report names B'));
    // Everybody's pages: everything is held until it is known what.
    expect(await stateOf(DREDGING)).toBe(before);
    expect(await stateOf(OTHER)).toBe(before);
    const { book, completed } = await open();
    if (after === 'begun') {
      expect(book.begun).toEqual([expect.objectContaining({ holdId: 'h-2', who: 'Olwen Price' })]);
      await desk().setAside(book.begun[0], 'Declared anew');
      expect(await stateOf(OTHER)).toBe('notHeld');
    } else {
      expect(completed).toBe(1);
      expect(await stateOf(DREDGING)).toBe(after);
      expect(await stateOf(OTHER)).toBe('notHeld');
      expect((await standing('h-2')).hold).toEqual(SECRET);
    }
  });

  it('goes on holding when its lifting broke off, and the next visit completes it', async () => {
    await desk().declare(SECRET, '');
    const { newest } = await standing('h-2');
    await closedAfter(1, (tab) => tab.lift(SECRET, '2026-03-02', 'Over', newest));
    expect(await stateOf(DREDGING)).toBe('held: ?');
    expect((await open()).completed).toBe(1);
    expect(await stateOf(DREDGING)).toBe('notHeld');
  });

  it('does not become open, nor an open one confidential', async () => {
    await desk().declare(HOLD_OPEN, '');
    await expect(desk().change({ ...HOLD_OPEN, confidential: true }, '', (await standing('h-1')).newest)).rejects.toMatchObject({ code: 'cannotOpen' });
  });
});

describe('a list of holds that cannot be relied on holds everything', () => {
  const row = (id: number) => (act: (item: { update(values: object): Promise<unknown>; delete(): Promise<unknown> }) => Promise<unknown>) =>
    kim.door(OWNER).tell(async (sp) => void (await act(listOf(sp, siteList(kim.webUrl, HOLDS)).items.getById(id) as never)));
  const add = (values: Record<string, string>): Promise<unknown> =>
    kim.door(OWNER).tell(async (sp) => listOf(sp, siteList(kim.webUrl, HOLDS)).items.add(values));

  it.each<[string, string, () => Promise<unknown>]>([
    ['a row was changed since', 'changed', () => row(1)((item) => item.update({ [HOLD.json.internalName]: '{"v":1}' }))],
    ['a row was written to, even to what it was', 'changed', () => ((site.clock.at += 60_000), row(2)((item) => item.update({ Title: '' })))],
    ['a row was taken out', 'missing', () => row(1)((item) => item.delete())],
    ['the newest row was taken out', 'deleted', () => ((site.clock.at += 60_000), row(2)((item) => item.delete()))],
    [
      'a row in another’s name',
      'otherHand',
      () => add({ Title: '', MunKind: 'declared', MunHoldId: 'h-9', MunHoldJson: '{"v":1}', MunWho: 'viv.stone@rivers.example' }),
    ],
    ['a row that is none of ours', 'otherHand', () => add({ Title: 'hello' })],
  ])('%s', async (_, code, tamper) => {
    await desk().declare(HOLD_OPEN, '');
    await desk().declare({ ...HOLD_OPEN, id: 'h-3', scope: { ...HOLD_OPEN.scope, sites: ['/sites/x'] } }, '');
    await desk().lift(HOLD_OPEN, '2026-03-02', '', 1);
    expect(await stateOf(OTHER)).toBe('notHeld');
    await tamper();
    expect(await stateOf(OTHER)).toBe('unknown');
    const { book } = await open();
    expect(book.problems.map((problem) => problem.code)).toContain(code);
  });

  it('until somebody who keeps it has looked, and says so', async () => {
    await desk().declare(HOLD_OPEN, '');
    await desk().declare({ ...HOLD_OPEN, id: 'h-3', scope: { ...HOLD_OPEN.scope, sites: ['/sites/x'] } }, '');
    site.clock.at += 60_000;
    await row(1)((item) => item.delete());
    await add({ Title: 'hello' });
    expect(await stateOf(OTHER)).toBe('unknown');
    const { book, deleted } = await open();
    await desk().settle(
      book.problems.map(({ rowId }) => rowId),
      deleted,
      'Looked at with the records officer; h-1 is declared anew'
    );
    expect((await open()).book.problems).toEqual([]);
    expect(await stateOf(OTHER)).toBe('notHeld');
    expect(await stateOf({ ...OTHER, site: '/sites/x', serverRelativeUrl: '/sites/x/a/b.docx' })).toBe('held: Winter floods inquiry');
  });

  it('and so does one that is not there, or may not be read', async () => {
    site.tenant.faults.add({ status: 403, share: 1, insideBatch: true, match: /MunimentHolds/ });
    expect(await stateOf(OTHER)).toBe('unknown');
    site.tenant.faults.clear();
    expect(await stateOf(OTHER)).toBe('notHeld');
    await kim.door(OWNER).tell(async (sp) => listOf(sp, siteList(kim.webUrl, HOLDS)).delete());
    expect(await stateOf(OTHER)).toBe('unknown');
  });
});
