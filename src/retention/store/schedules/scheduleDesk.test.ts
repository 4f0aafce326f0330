import { type TestKimSite } from '../../../../testing/kimSite';
import { openSiteWithKim } from '../../../../testing/preparedKim';
import { riversSchedule } from '../../../../testing/riversSchedule';
import { keepSchedule } from '../../../../testing/schedule';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import { recordSiteOf } from '../../../../testing/recordSite';
import { turnRetentionOn } from '../../../../testing/retention';
import { HISTORY, SCHEDULE, SCHEDULES } from '../../../tenant';
import { EMPTY_CLASS, type Schedule } from '../../rules';
import { createScheduleDesk, type ScheduleDesk, type ScheduleShelf } from './scheduleDesk';
import { readInForce } from './scheduleInForce';
import { toScheduleText } from './scheduleText';

let site: TestSite;
let kim: TestKimSite;
beforeEach(async () => {
  ({ site, kim } = await openSiteWithKim());
});
afterEach(() => site.close());

const version = (name: string, more: Partial<Schedule> = {}): Schedule => ({ ...riversSchedule, version: name, ...more });
const desk = (person = OWNER): ScheduleDesk => createScheduleDesk(kim.records(person));
const open = async (person = OWNER): Promise<Extract<ScheduleShelf, { kind: 'open' }>> => {
  const shelf = await desk(person).read();
  if (shelf.kind !== 'open') throw new Error('not set up');
  return shelf;
};
const inForce = (): Promise<Schedule | null> => readInForce(kim.door(MEMBER), 'rivers');

/** So many classes that no row can hold them, with words of other alphabets among them. */
const long = (classes = 400): Schedule =>
  version('long', {
    classes: Array.from({ length: classes }, (_, i) => ({
      ...EMPTY_CLASS,
      code: `C-${i}`,
      title: `Dosbarth ${i} – cofnodion afonydd 🌊`,
      description: 'Cofnodion  am lifogydd\n'.repeat(20),
      keepFor: '6 years',
      keepFrom: 'Closure',
    })),
  });

describe('the department’s schedules', () => {
  it('have no place until the KIM site is set up', async () => {
    expect(await desk().read()).toEqual({ kind: 'notSetUp' });
  });

  it('are read by everybody, and kept by those who keep the site', async () => {
    await kim.turnOn();
    await keepSchedule(kim, riversSchedule);
    expect((await open(MEMBER)).standings).toMatchObject([{ scheduleId: 'rivers', inForce: { version: '2026.1', reason: 'Agreed by the board' } }]);
    await expect(desk(COLLEAGUE).putInForce(version('2'), 1, 'Mine')).rejects.toMatchObject({ code: 'notYours' });
    const pretending = createScheduleDesk({ ...kim.records(COLLEAGUE), keeps: true });
    await expect(pretending.saveDraft(version('2'), '')).rejects.toMatchObject({ code: 'noPermission' });
  });

  it('come back to the letter', async () => {
    await kim.turnOn();
    await keepSchedule(kim, riversSchedule);
    expect(await inForce()).toEqual(riversSchedule);
  });

  it('are part of what stands on a site, in one request', async () => {
    await kim.turnOn();
    await keepSchedule(kim, riversSchedule);
    await turnRetentionOn(site);
    let asked = 0;
    const records = recordSiteOf(site, MEMBER, {}, (send) => async (url, init) => {
      if (url.includes('/sites/kim/')) asked += 1;
      return send(url, init);
    });
    const { schedule, kimProblem } = await records.standing();
    expect(schedule).toEqual(riversSchedule);
    expect(kimProblem).toBeNull();
    // One for the digest that a page has already, one for the schedule and the holds.
    expect(asked).toBeLessThanOrEqual(2);
  });
});

describe('a long schedule', () => {
  beforeEach(async () => {
    site.close();
    ({ site, kim } = await openSiteWithKim('lists'));
  });

  it('is kept in as many rows as it needs, and comes back to the letter', async () => {
    const schedule = { ...long(), id: 'rivers' };
    expect(toScheduleText(schedule).length).toBeGreaterThan(150_000);
    await keepSchedule(kim, schedule);
    expect(await inForce()).toEqual(schedule);
    expect((await open()).versions).toHaveLength(1);
  });

  it('counts for nothing until its last row is there', async () => {
    await keepSchedule(kim, version('1'));
    let written = 0;
    const breaking = createScheduleDesk(
      kim.records(OWNER, (send) => async (url, init) => {
        if (init.method === 'POST' && url.endsWith('/items') && (written += 1) === 3) throw new TypeError('Failed to fetch');
        return send(url, init);
      })
    );
    const since = (await open()).standings[0].inForce?.row ?? 0;
    await expect(breaking.putInForce(long(), since, 'Longer')).rejects.toMatchObject({ code: 'network' });
    expect((await inForce())?.version).toBe('1');
    await desk().putInForce(long(), since, 'Longer');
    expect(await inForce()).toEqual(long());
  });

  it('is refused where no list can hold it', async () => {
    await expect(desk().putInForce(long(3000), 0, 'Much')).rejects.toMatchObject({ code: 'tooLong' });
  });
});

describe('putting in force', () => {
  beforeEach(async () => {
    site.close();
    ({ site, kim } = await openSiteWithKim('lists'));
  });

  it('keeps drafts beside what is in force, and overwrites nothing', async () => {
    await desk().saveDraft(version('0.1'), '');
    await desk().putInForce(version('1'), 0, 'First');
    await desk().saveDraft(version('1.1'), 'One more class');
    const { versions, standings } = await open();
    expect(versions.map(({ version: name, state }) => [name, state])).toEqual([
      ['1.1', 'draft'],
      ['1', 'inForce'],
      ['0.1', 'draft'],
    ]);
    expect(standings).toMatchObject([{ inForce: { version: '1' }, draft: { version: '1.1', reason: 'One more class' } }]);
    expect(await desk().schedule(versions[2])).toEqual(version('0.1'));
  });

  it.each<[string, Partial<Schedule>, string]>([
    ['whose id is none', { id: 'Rivers!' }, 'idForm'],
    ['that does not say which version it is', { version: ' ' }, 'noVersion'],
    ['that was in force before with other words', { version: '1' }, 'takenVersion'],
  ])('refuses one %s', async (_, more, code) => {
    const { row } = await desk().putInForce(version('1'), 0, 'First');
    await expect(desk().putInForce(version('2', more), more.id === undefined ? row : 0, 'Next')).rejects.toMatchObject({ code });
  });

  it('refuses one that does not hold together', async () => {
    const strict = createScheduleDesk(kim.records(), { holds: async () => false });
    await expect(strict.putInForce(version('1'), 0, 'First')).rejects.toMatchObject({ code: 'broken' });
    expect((await open()).versions).toEqual([]);
  });

  it('refuses one that was begun before somebody put another in force', async () => {
    const first = await desk().putInForce(version('1'), 0, 'First');
    await desk().putInForce(version('2'), first.row, 'Second');
    await expect(desk().putInForce(version('3'), first.row, 'Third')).rejects.toMatchObject({ code: 'inForceSince' });
    expect((await inForce())?.version).toBe('2');
  });

  it('of two people at the very same moment, the first has done it and the second is told', async () => {
    const first = await desk().putInForce(version('1'), 0, 'First');
    const both = await Promise.allSettled(['a', 'b'].map((name) => desk().putInForce(version(name), first.row, name)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const won = both[0].status === 'fulfilled' ? 'a' : 'b';
    expect((await inForce())?.version).toBe(won);
    expect((await open()).standings[0]).toMatchObject({ inForce: { version: won }, late: [{ version: won === 'a' ? 'b' : 'a' }] });
  });

  it('ends when it is withdrawn, and can begin again', async () => {
    await desk().putInForce(version('1'), 0, 'First');
    await desk().withdraw((await open()).standings[0], 'Replaced by another');
    expect(await inForce()).toBeNull();
    const [{ inForce: last, withdrawn }] = (await open()).standings;
    expect(withdrawn).toBe(true);
    await desk().putInForce(version('2'), last?.row ?? 0, 'Needed after all');
    expect((await inForce())?.version).toBe('2');
  });
});

describe('a row that somebody added by hand', () => {
  beforeEach(async () => {
    await kim.turnOn();
    await desk().putInForce(version('1'), 0, 'First');
  });

  const addByHand = async (over: Record<string, string>): Promise<void> => {
    const values = {
      [SCHEDULE.schedule.internalName]: 'rivers',
      [SCHEDULE.version.internalName]: '9',
      [SCHEDULE.state.internalName]: 'inForce',
      [SCHEDULE.json.internalName]: JSON.stringify(version('9')),
      [HISTORY.who.internalName]: OWNER,
      [HISTORY.before.internalName]: String((await open()).standings[0].inForce?.row ?? 0),
      ...over,
    };
    await kim.door(OWNER).tell(async (sp) => void (await sp.web.getList(`/sites/kim/${SCHEDULES.url}`).items.add(values)));
  };

  it('counts for nothing in another’s name', async () => {
    await addByHand({ [HISTORY.who.internalName]: COLLEAGUE });
    expect((await inForce())?.version).toBe('1');
  });

  it.each([
    JSON.stringify(version('9', { classes: [riversSchedule.classes[0], riversSchedule.classes[0]] })),
    JSON.stringify({ ...riversSchedule, version: '9', classes: [{ code: 'X', title: { not: 'text' } }] }),
    '{',
    '[]',
    '{"id":"rivers"}',
    JSON.stringify({ ...riversSchedule, id: 'coasts' }),
    '{"parts":[1],"sha256":"0"}',
    '{"parts":[9999],"sha256":"0"}',
  ])('is never a schedule whose text is %s', async (json) => {
    await addByHand({ [SCHEDULE.json.internalName]: json });
    expect(await inForce()).toBeNull();
  });

  it('counts for nothing once it was written to', async () => {
    const second = await desk().putInForce(version('2'), (await open()).standings[0].inForce?.row ?? 0, 'Second');
    site.clock.at += 60_000;
    const changed = { [SCHEDULE.json.internalName]: JSON.stringify(version('2', { classes: [] })) };
    await kim.door(OWNER).tell(async (sp) => void (await sp.web.getList(`/sites/kim/${SCHEDULES.url}`).items.getById(second.row).update(changed)));
    expect((await inForce())?.version).toBe('1');
  });

  it('that is an old one of ours and was written to undoes nothing that came after it', async () => {
    const second = await desk().putInForce(version('2'), (await open()).standings[0].inForce?.row ?? 0, 'Second');
    await desk().putInForce(version('3'), second.row, 'Third');
    site.clock.at += 60_000;
    await kim.door(OWNER).tell(async (sp) => void (await sp.web.getList(`/sites/kim/${SCHEDULES.url}`).items.getById(second.row).update({ Title: 'Mine' })));
    expect((await inForce())?.version).toBe('3');
  });
});
