import { openTestKimSite, type TestKimSite } from '../../../../../testing/kimSite';
import { riversSchedule } from '../../../../../testing/riversSchedule';
import { keepSchedule } from '../../../../../testing/schedule';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../../../testing/site';
import { storm } from '../../../../../testing/takeOnStorm';
import { preparedSites } from '../../../../../testing/preparedSite';
import { SCHEDULE_CHANGES } from '../../../../tenant';
import { EMPTY_CLASS } from '../../../rules';
import { yearlyDue, type ClassChange, type ScheduleChange } from '../../../rules/schedules/changes';
import { createScheduleDesk } from '../scheduleDesk';
import { ChangeRefused, createChangeDesk, type ChangeDesk } from './changeDesk';
import { changeLines } from './changeLines';

const HEAD = 'harri.lewis@rivers.example';

let site: TestSite;
let kim: TestKimSite;
const openSite = preparedSites(async (tenant) => {
  const its = await openTestKimSite(tenant);
  const { store } = tenant.tenant;
  store.ensurePerson({ email: HEAD, title: 'Harri Lewis' });
  store.addToGroup(its.site, 'members', [HEAD]);
  await its.turnOn();
  await keepSchedule(its, riversSchedule);
});
beforeEach(async () => {
  site = await openSite();
  kim = await openTestKimSite(site);
});
afterEach(() => site.close());

const records = (person: string) => kim.records(person);
const desk = (person = OWNER): ChangeDesk => createChangeDesk(records(person), createScheduleDesk(records(person)));
const shelf = async (person = OWNER) => {
  const read = await desk(person).read();
  if (read.kind !== 'open') throw new Error('not set up');
  return read;
};
const one = async (id: string): Promise<ScheduleChange> => {
  const found = (await shelf()).changes.find((change) => change.id === id);
  if (found === undefined) throw new Error('not proposed');
  return found;
};
const inForce = async () => {
  const schedules = createScheduleDesk(kim.records());
  const read = await schedules.read();
  if (read.kind !== 'open' || read.standings[0].inForce === null) throw new Error('nothing in force');
  const schedule = await schedules.schedule(read.standings[0].inForce);
  if (schedule === null) throw new Error('not whole');
  return { schedule, row: read.standings[0].inForce.row };
};

const foi = riversSchedule.classes.find(({ code }) => code === 'FOI-01') ?? EMPTY_CLASS;
const longer: ClassChange = { kind: 'change', before: foi, after: { ...foi, keepFor: '6 years' }, on: riversSchedule.version };
const propose = (person: string, change: ClassChange = longer): Promise<string> =>
  desk(person).propose({ scheduleId: 'rivers', area: 'Information rights', change, reason: 'The Commissioner asks for six' });

async function signed(change: ClassChange = longer): Promise<ScheduleChange> {
  const id = await propose(COLLEAGUE, change);
  await desk(COLLEAGUE).step(await one(id), 'agreed', 'Agreed at their meeting');
  await desk(HEAD).step(await one(id), 'signedByHead', 'Right for us');
  await desk(OWNER).step(await one(id), 'signedByOfficer', 'Follows the code');
  return one(id);
}

describe('a change of the schedule', () => {
  it('goes from who proposed it, through its business area and two signatures, into the next version', async () => {
    const change = await signed();
    expect(change.steps.map(({ step, who }) => [step, who.name])).toEqual([
      ['proposed', 'Bea Clarke'],
      ['agreed', 'Bea Clarke'],
      ['signedByHead', 'Harri Lewis'],
      ['signedByOfficer', 'Olwen Price'],
    ]);
    const { schedule, row } = await inForce();
    await desk(OWNER).putInForce(schedule, row, [change], '2026.2', 'Agreed by the board');
    const next = (await inForce()).schedule;
    expect(next.version).toBe('2026.2');
    expect(next.classes.find(({ code }) => code === 'FOI-01')).toEqual({ ...foi, keepFor: '6 years', version: '2026.2' });
    expect(await one(change.id)).toMatchObject({ state: 'putInForce', version: '2026.2' });
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['by somebody who may only read', () => propose(MEMBER), 'notKept'],
    ['without a reason', () => desk(COLLEAGUE).propose({ scheduleId: 'rivers', area: 'x', change: longer, reason: ' ' }), 'noReason'],
    ['of a class without a code', () => propose(COLLEAGUE, { ...longer, kind: 'add', before: null, after: { ...foi, code: ' ' } }), 'noClass'],
  ])('is not proposed %s', async (_, act, code) => {
    await expect(act()).rejects.toMatchObject({ code });
    expect((await shelf()).changes).toEqual([]);
  });

  it('is not signed by one person as head and officer, nor by a member as officer', async () => {
    const id = await propose(COLLEAGUE);
    await desk(COLLEAGUE).step(await one(id), 'agreed', 'Agreed');
    await desk(OWNER).step(await one(id), 'signedByHead', 'For the head');
    await expect(desk(OWNER).step(await one(id), 'signedByOfficer', 'And me')).rejects.toMatchObject({ code: 'sameSignatory' });
    await expect(desk(COLLEAGUE).step(await one(id), 'signedByOfficer', 'Me')).rejects.toMatchObject({ code: 'onlyKeepers' });
  });

  it('is not put in force by a member, however the page is made to offer it', async () => {
    const change = await signed();
    const pretending = { ...records(COLLEAGUE), keeps: true };
    const { schedule, row } = await inForce();
    const trying = createChangeDesk(pretending, createScheduleDesk(pretending)).putInForce(schedule, row, [change], '2026.2', 'Mine');
    await expect(trying).rejects.toMatchObject({ code: 'noPermission' });
    expect((await inForce()).schedule.version).toBe(riversSchedule.version);
    expect((await one(change.id)).state).toBe('signedByOfficer');
  });

  it('of which two people take the same step at once is signed by the first, and the second is told', async () => {
    const id = await propose(COLLEAGUE);
    await desk(COLLEAGUE).step(await one(id), 'agreed', 'Agreed');
    const seen = await one(id);
    const both = await Promise.allSettled([desk(HEAD).step(seen, 'signedByHead', 'a'), desk(OWNER).step(seen, 'signedByHead', 'b')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'meanwhile' } });
    const now = await one(id);
    expect([now.state, now.ignored.length <= 1]).toEqual(['signedByHead', true]);
  });

  it('that others have refused meanwhile is not signed', async () => {
    const id = await propose(COLLEAGUE);
    const seen = await one(id);
    await desk(HEAD).step(seen, 'refused', 'Three are enough');
    await expect(desk(COLLEAGUE).step(seen, 'agreed', 'Agreed')).rejects.toMatchObject({ code: 'meanwhile' });
  });

  it('says, before it is put in force, that it was proposed on an older version of its class', async () => {
    const change = await signed();
    const other = await signed({ ...longer, after: { ...foi, keepFor: '4 years', owner: 'Head of Rights' } });
    const { schedule, row } = await inForce();
    await desk(OWNER).putInForce(schedule, row, [other], '2026.2', 'First');
    const next = await inForce();
    const made = await desk(OWNER).putInForce(next.schedule, next.row, [change], '2026.3', 'Second');
    expect(made.warnings).toEqual([{ changeId: change.id, code: 'overwrites', fields: ['keepFor'] }]);
    expect((await inForce()).schedule.classes.find(({ code }) => code === 'FOI-01')).toMatchObject({ keepFor: '6 years', owner: 'Head of Rights' });
  });

  it('that was cut off after the schedule was put in force is only said to be, the next time', async () => {
    const change = await signed();
    const { schedule, row } = await inForce();
    let put = false;
    const cut = kim.records(OWNER, (send) => async (url, init) => {
      if (put) throw new TypeError('The tab was closed');
      put = init.method === 'POST' && url.includes('MunimentSchedules') && url.endsWith('/items');
      return send(url, init);
    });
    await expect(createChangeDesk(cut, createScheduleDesk(cut)).putInForce(schedule, row, [change], '2026.2', 'Board')).rejects.toBeTruthy();
    const next = await inForce();
    expect([next.schedule.version, (await one(change.id)).state]).toEqual(['2026.2', 'signedByOfficer']);
    await desk(OWNER).putInForce(next.schedule, next.row, [change], '2026.3', 'Board');
    expect((await inForce()).schedule.version).toBe('2026.2');
    expect(await one(change.id)).toMatchObject({ state: 'putInForce', version: '2026.2' });
  });

  it('leaves each step once in bad weather', async () => {
    const id = await propose(COLLEAGUE);
    storm(7).forEach((rule) => site.tenant.faults.add(rule));
    const insist = async (act: () => Promise<unknown>): Promise<void> => {
      for (let tries = 0; tries < 60; tries += 1) {
        try {
          await act();
          return;
        } catch (error) {
          // Once more, as a person would who is not told that it is done.
          if (error instanceof ChangeRefused && error.problem === null) return;
        }
      }
    };
    for (let round = 0; round < 4; round += 1) {
      await insist(async () => desk(COLLEAGUE).step(await one(id), 'agreed', 'Agreed'));
      await insist(async () => desk(HEAD).step(await one(id), 'signedByHead', 'Right'));
    }
    expect(site.tenant.faults.journal().length).toBeGreaterThan(0);
    site.tenant.faults.clear();
    const change = await one(id);
    expect(change.steps.map(({ step }) => step)).toEqual(['proposed', 'agreed', 'signedByHead']);
    expect(change.ignored).toEqual([]);
  });
});

describe('a row of changes that somebody added by hand', () => {
  it('counts for nothing in another’s name, nor after it was written to', async () => {
    const id = await propose(COLLEAGUE);
    const door = kim.door(COLLEAGUE);
    const forged = await changeLines.chain(
      {
        kind: 'step',
        row: {
          step: 'agreed',
          changeId: id,
          scheduleId: 'rivers',
          code: 'FOI-01',
          area: 'Information rights',
          change: null,
          version: '',
          who: { login: site.tenant.store.person(HEAD)?.login ?? '', name: 'Harri Lewis' },
          when: '2026-03-02T09:00:00.000Z',
          reason: 'I agree',
        },
      },
      (await door.ask(changeLines.tip(door.webUrl))).hash
    );
    await door.tell(changeLines.add(door.webUrl, forged));
    expect(await one(id)).toMatchObject({ state: 'proposed', ignored: [{ why: 'anotherHand' }] });
    site.clock.at += 60_000;
    const list = `/sites/kim/${SCHEDULE_CHANGES.url}`;
    await kim.door(OWNER).tell(async (sp) => void (await sp.web.getList(list).items.getById(1).update({ MunReason: 'Another' })));
    expect((await shelf()).changes).toEqual([]);
  });
});

describe('agreed again each year', () => {
  it('takes the head of the area and whoever keeps the schedule, and is due a year on', async () => {
    const { agreeArea } = desk(HEAD);
    const word = { scheduleId: 'rivers', area: 'People', version: '2026.1', reason: 'Still right' };
    await agreeArea({ ...word, party: 'head' });
    await expect(desk(HEAD).agreeArea({ ...word, party: 'officer' })).rejects.toMatchObject({ code: 'onlyKeepers' });
    await desk(OWNER).agreeArea({ ...word, party: 'officer' });
    await expect(desk(OWNER).agreeArea({ ...word, party: 'head' })).rejects.toMatchObject({ code: 'sameSignatory' });
    const { agreements, today } = await shelf(MEMBER);
    expect(yearlyDue(riversSchedule, agreements, today).find(({ area }) => area === 'People')).toMatchObject({
      state: 'agreed',
      agreed: '2026-03-02',
      due: '2027-03-02',
      head: { who: { name: 'Harri Lewis' } },
    });
    site.clock.at += 366 * 24 * 60 * 60 * 1000;
    const later = await shelf();
    expect(yearlyDue(riversSchedule, later.agreements, later.today).find(({ area }) => area === 'People')).toMatchObject({ state: 'due' });
  });
});
