import { challengeDesk, statesOf } from '../../../../testing/challenges';
import { addPapers, historyOf, mark } from '../../../../testing/marking';
import { preparedSites } from '../../../../testing/preparedSite';
import { COLLEAGUE, MEMBER, OWNER, sendAs, type TestSite } from '../../../../testing/site';
import { siteAccessOf } from '../../../../testing/siteAccess';
import { CHALLENGES, HISTORY, MARKING_HISTORY, OPERATIONS, SAMPLE, SAMPLES, siteList, type ListName } from '../../../tenant';
import type { HistoryFinding } from '../../rules';
import { addRow, planColumns, endingColumns } from '../run/operations';
import { NO_CHANGE, type Plan } from '../run/plan';
import { createCheckDesk } from '../samples';
import { checkHistory } from './checkHistory';
import { chain, toColumns, type HistoryContent, type StoredRow } from './historyRow';
import { compareTags, sealOf, tagsOf } from './seal';

/** An owner may manage a list and give themselves any right on it: each way in which they could falsify it, tried on the tenant. */

/** Three papers marked by one member, then two by another: rows 1 to 5. */
const openSite = preparedSites(async (marked) => {
  await marked.turnOn();
  await mark(await marked.desk(MEMBER), addPapers(marked, 3, 'First'));
  marked.clock.at += 60 * 60 * 1000;
  await mark(await marked.desk(COLLEAGUE), addPapers(marked, 2, 'Second'));
  marked.clock.at += 60 * 60 * 1000;
});

let site: TestSite;
beforeEach(async () => {
  site = await openSite();
  takeRights(MARKING_HISTORY);
  takeRights(OPERATIONS);
});
afterEach(() => site.close());

function takeRights(list: ListName): void {
  const { store } = site.tenant;
  const found = store.list(site.site.rootWeb, `/sites/floods/${list.url}`);
  if (found === null) throw new Error(`There is no ${list.url}`);
  store.grant(found, store.associatedGroup(site.site, 'owners'), 'Full Control');
}

/** What an owner sends with any tool. */
async function asOwner(list: ListName, path: string, method: 'POST' | 'MERGE' | 'DELETE', body?: Record<string, unknown>): Promise<void> {
  const answer = await sendAs(
    site.tenant,
    OWNER,
    site.webUrl
  )(`${site.webUrl}/_api/web/GetList('/sites/floods/${list.url}')${path}`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...(method === 'POST' ? {} : { 'X-HTTP-Method': method, 'IF-MATCH': '*' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
}

const alter = (id: number, values: Record<string, unknown>): Promise<void> => asOwner(MARKING_HISTORY, `/items(${id})`, 'MERGE', values);
const remove = (id: number, list = MARKING_HISTORY): Promise<void> => asOwner(list, `/items(${id})`, 'DELETE');
const insert = (row: Parameters<typeof toColumns>[0]): Promise<void> => asOwner(MARKING_HISTORY, '/items', 'POST', toColumns(row));
/** As if SharePoint had noted nothing: what another tool, or a restored database, could do. */
const alterUnseen = (id: number, values: Record<string, string>): void => {
  const list = site.tenant.store.list(site.site.rootWeb, `/sites/floods/${MARKING_HISTORY.url}`);
  if (list === null) throw new Error('There is no history');
  site.tenant.store.setItem(list, id, values);
};

const row = async (id: number): Promise<StoredRow> => {
  const found = (await historyOf(site)).find((each) => each.rowId === id);
  if (found === undefined) throw new Error(`There is no row ${id}`);
  return found;
};
const find = async (): Promise<readonly HistoryFinding[]> => (await checkHistory(site.door(OWNER))).findings;
/** What was found of rows and documents: the list's own note of a deletion comes beside it. */
const named = async (): Promise<unknown[]> =>
  (await find()).filter(({ code }) => code !== 'deletedFrom').map(({ code, document, who }) => [code, document, who]);

const ALED = 'Aled Morgan';
const BEA = 'Bea Clarke';

it('finds nothing in what nobody touched', async () => expect(await find()).toEqual([]));

describe('a row that was altered', () => {
  it.each([1, 2, 3, 4, 5])('row %i is named, with when it was written and who wrote to it', async (id) => {
    const before = await row(id);
    await alter(id, { [HISTORY.after.internalName]: 'OFFICIAL-SENSITIVE' });
    expect(await find()).toEqual([
      { code: 'changedRow', list: 'history', row: id, document: before.name, when: before.when, who: before.whoName, by: expect.stringContaining(OWNER) },
    ]);
  });

  it.each([
    ['who', 'eve@rivers.example'],
    ['when', '2020-01-01T00:00:00.000Z'],
    ['reason', 'Another reason'],
    ['operation', 'another'],
    ['details', '{}'],
    ['previous', ''],
  ] as const)('whatever was altered: %s', async (column, value) => {
    await alter(5, { [HISTORY[column].internalName]: value });
    expect((await find()).filter(({ row: id }) => id === 5).map(({ code }) => code)).toContain('changedRow');
  });

  it.each([1, 2, 3, 4, 5])('row %i, even with a new hash that is right and nothing noted by SharePoint', async (id) => {
    const before = await row(id);
    const forged = await chain({ ...before, after: 'OFFICIAL-SENSITIVE' }, before.previous);
    alterUnseen(id, { [HISTORY.after.internalName]: forged.after, [HISTORY.hash.internalName]: forged.hash });
    expect(await named()).toContainEqual(['changedRow', before.name, before.whoName]);
  });

  it('and the whole chain after it, sealed anew', async () => {
    const rows = await historyOf(site);
    let previous = '';
    for (const each of rows) {
      const forged = await chain({ ...each, after: each.rowId === 2 ? 'OFFICIAL-SENSITIVE' : each.after }, previous);
      previous = forged.hash;
      await alter(each.rowId, toColumns(forged));
    }
    expect(await named()).toEqual(expect.arrayContaining([1, 2, 3, 4, 5].map((id) => ['changedRow', rows[id - 1].name, rows[id - 1].whoName])));
  });
});

describe('a row that was taken out', () => {
  it.each([
    ['the first', 1, 'First 0000.docx', ALED],
    ['one in the middle', 2, 'First 0001.docx', ALED],
    ['one that the next person’s rows point at', 3, 'First 0002.docx', ALED],
    ['the last', 5, 'Second 0001.docx', BEA],
  ])('%s is named by its document', async (_, id, document, who) => {
    const { when } = await row(id);
    await remove(id);
    const findings = await find();
    expect(findings).toContainEqual(expect.objectContaining({ code: 'takenOut', document, who }));
    expect(findings.find(({ code }) => code === 'takenOut')?.when.slice(0, 13)).toBe(when.slice(0, 13));
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'deletedFrom', list: 'history', when: new Date(site.clock.at).toISOString().slice(0, 19) + 'Z' })
    );
  });

  it('a whole piece of work with its record, the older: its documents are named, and the next rows', async () => {
    for (const id of [1, 2, 3]) await remove(id);
    for (const id of [1, 2]) await remove(id, OPERATIONS);
    const findings = await named();
    for (const at of [0, 1, 2]) expect(findings).toContainEqual(['notInHistory', `First 000${at}.docx`, '']);
    expect(findings).toContainEqual(['missingRow', 'Second 0000.docx', BEA]);
    expect(findings).toContainEqual(['missingRow', '', BEA]);
  });

  it('the newest piece of work with its record, which nothing points at: its documents are named', async () => {
    for (const id of [4, 5]) await remove(id);
    for (const id of [3, 4]) await remove(id, OPERATIONS);
    expect((await named()).sort()).toEqual([
      ['notInHistory', 'Second 0000.docx', ''],
      ['notInHistory', 'Second 0001.docx', ''],
    ]);
    expect((await find()).filter(({ code }) => code === 'deletedFrom').map(({ list }) => list)).toEqual(['history', 'operations']);
  });

  it('all there is', async () => {
    for (const id of [1, 2, 3, 4, 5]) await remove(id);
    for (const id of [1, 2, 3, 4]) await remove(id, OPERATIONS);
    expect((await named()).map((each) => (each as string[])[0])).toEqual(Array.from({ length: 5 }, () => 'notInHistory'));
  });
});

describe('a row that was put in', () => {
  const content = async (over: Partial<HistoryContent>): Promise<HistoryContent> => ({ ...(await row(2)), after: 'OFFICIAL-SENSITIVE', ...over });
  const owner = { who: OWNER, whoName: 'Olwen Price' };

  it('a copy of another', async () => {
    await insert(await row(2));
    expect(await find()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'copiedRow', row: 6, document: 'First 0001.docx', who: ALED }),
        expect.objectContaining({ code: 'otherHand', row: 6, by: expect.stringContaining(OWNER) }),
      ])
    );
  });

  it('in another’s name, with a hash that is right', async () => {
    await insert(await chain(await content({ when: new Date(site.clock.at).toISOString() }), (await row(5)).hash));
    expect(await named()).toEqual(expect.arrayContaining([['otherHand', 'First 0001.docx', ALED]]));
  });

  it('in the owner’s own name, into another’s piece of work', async () => {
    await insert(await chain(await content(owner), (await row(5)).hash));
    expect(await named()).toContainEqual(['addedRow', 'First 0001.docx', 'Olwen Price']);
  });

  it('in the owner’s own name, of no piece of work', async () => {
    await insert(await chain(await content({ ...owner, operationId: 'none' }), (await row(5)).hash));
    expect(await named()).toContainEqual(['noOperation', 'First 0001.docx', 'Olwen Price']);
  });

  it('dated back to before it was added', async () => {
    const plan = await planned();
    await insert(await chain(await content({ ...owner, operationId: plan.operationId, when: '2025-01-06T09:00:00.000Z' }), (await row(5)).hash));
    expect(await named()).toContainEqual(['otherTime', 'First 0001.docx', 'Olwen Price']);
  });

  it('into a piece of work of the owner’s own that had ended', async () => {
    await mark(await site.desk(OWNER), addPapers(site, 2, 'Third'));
    const own = await row(6);
    await insert(await chain({ ...own, after: 'OFFICIAL-SENSITIVE' }, (await row(7)).hash));
    expect(await named()).toContainEqual(['addedRow', own.name, 'Olwen Price']);
  });

  it('as a whole piece of work that was never done: the document says otherwise', async () => {
    const plan = await planned();
    const made = await chain(await content({ ...owner, operationId: plan.operationId, when: plan.when }), (await row(5)).hash);
    await insert(made);
    const door = site.door(OWNER);
    const ending = { operationId: plan.operationId, how: 'finished' as const, done: 1, failed: 0, left: 0, who: plan.who, when: plan.when };
    await door.tell(addRow(siteList(door.webUrl, OPERATIONS), await endingColumns({ ...ending, seal: await sealOf([made.hash]), tags: tagsOf([made]) }, '')));
    expect(await named()).toContainEqual(['columnDiffers', 'First 0001.docx', 'Olwen Price']);
  });

  async function planned(): Promise<Plan> {
    const door = site.door(OWNER);
    const plan: Plan = {
      operationId: '5f0f1a5e-0000-4000-8000-000000000001',
      kind: 'mark',
      listId: site.library.id,
      targets: [{ ...NO_CHANGE, itemIds: [2], line: 'OFFICIAL-SENSITIVE' }],
      reason: '',
      rule: '',
      originatingBody: '',
      who: { login: OWNER, name: 'Olwen Price' },
      when: new Date(site.clock.at).toISOString(),
      historyFrom: 0,
      undoes: '',
    };
    await door.tell(addRow(siteList(door.webUrl, OPERATIONS), await planColumns(plan, '')));
    return plan;
  }
});

describe('two rows that have changed places', () => {
  it('are named where the owner did it in the list', async () => {
    const [a, b] = [await row(1), await row(4)];
    await alter(1, toColumns(b));
    await alter(4, toColumns(a));
    expect(await named()).toEqual(
      expect.arrayContaining([
        ['changedRow', 'First 0000.docx', ALED],
        ['changedRow', 'Second 0000.docx', BEA],
      ])
    );
  });

  it('are named where SharePoint has noted nothing', async () => {
    const [a, b] = [await row(3), await row(4)];
    alterUnseen(3, toColumns(b) as Record<string, string>);
    alterUnseen(4, toColumns(a) as Record<string, string>);
    expect(await named()).toContainEqual(['outOfOrder', 'Second 0000.docx', BEA]);
  });
});

describe('the record of a piece of work', () => {
  it('is named where it was altered or taken out', async () => {
    await asOwner(OPERATIONS, '/items(1)', 'MERGE', { [HISTORY.reason.internalName]: 'Another reason' });
    expect(await find()).toContainEqual(
      expect.objectContaining({ code: 'changedRow', list: 'operations', row: 1, who: ALED, by: expect.stringContaining(OWNER) })
    );
    await remove(2, OPERATIONS);
    expect(await find()).toContainEqual(expect.objectContaining({ code: 'missingRow', list: 'operations', row: 3, who: BEA }));
  });
});

describe('challenges, which are chained as history is', () => {
  beforeEach(async () => {
    takeRights(CHALLENGES);
    const desk = await challengeDesk(site, COLLEAGUE);
    const documents = await statesOf(
      site,
      COLLEAGUE,
      [1, 2].map((id) => ({ id, uniqueId: '' }))
    );
    await desk.raise({ listId: site.library.id, documents, line: 'OFFICIAL-SENSITIVE', reason: 'It names people.' }, () => undefined).report;
    site.clock.at += 60 * 60 * 1000;
  });
  const challenged = async (): Promise<unknown[]> =>
    (await find()).filter(({ list }) => list === 'challenges').map(({ code, row: id, document, who }) => [code, id, document, who]);

  it('hold as they were raised', async () => expect(await find()).toEqual([]));

  it.each([
    ['its reason', HISTORY.reason.internalName, 'Another reason'],
    ['its kind, so that it is no challenge any more', HISTORY.kind.internalName, 'nothing'],
  ])('are named where one was altered: %s', async (_, column, value) => {
    await asOwner(CHALLENGES, '/items(2)', 'MERGE', { [column]: value });
    expect(await challenged()).toEqual([['changedRow', 2, 'First 0001.docx', BEA]]);
  });

  it('are missed where one was taken out', async () => {
    await remove(2, CHALLENGES);
    expect(await challenged()).toEqual([['deletedFrom', null, '', '']]);
  });
});

describe('checks of markings, which are chained as history is', () => {
  const beginCheck = async (): Promise<void> => {
    takeRights(SAMPLES);
    const desk = createCheckDesk(await siteAccessOf(site, COLLEAGUE), () => 'check-1');
    const drawn = [1, 2].map((itemId) => ({ libraryId: site.library.id, itemId }));
    const check = await desk.begin(drawn, 5);
    for (const document of check.documents) {
      site.clock.at += 60_000;
      await desk.judge(check, document, 'right', 'As it should be');
    }
    site.clock.at += 60 * 60 * 1000;
  };
  beforeEach(beginCheck);
  const checked = async (): Promise<unknown[]> =>
    (await find()).filter(({ list }) => list === 'checks').map(({ code, row: id, document, who }) => [code, id, document, who]);

  it('hold as they were made', async () => expect(await find()).toEqual([]));

  it.each([
    ['what was found', SAMPLE.judged.internalName, 'tooHigh'],
    ['its note', HISTORY.reason.internalName, 'Another note'],
    ['what was found, so that it is no judgement any more', SAMPLE.judged.internalName, 'nothing'],
  ])('are named where one was altered: %s', async (_, column, value) => {
    await asOwner(SAMPLES, '/items(3)', 'MERGE', { [column]: value });
    expect(await checked()).toEqual([['changedRow', 3, 'First 0001.docx', BEA]]);
  });

  it('name what was drawn as it was drawn', async () => {
    await asOwner(SAMPLES, '/items(1)', 'MERGE', { [HISTORY.reason.internalName]: JSON.stringify({ population: 5, documents: [] }) });
    expect(await checked()).toEqual([['changedRow', 1, '', BEA]]);
  });

  it('are missed where one was taken out', async () => {
    await remove(2, SAMPLES);
    expect(await checked()).toEqual([
      ['missingRow', 3, 'First 0001.docx', BEA],
      ['deletedFrom', null, '', ''],
    ]);
  });
});

describe('the tags of a seal', () => {
  const rows = Array.from({ length: 40 }, (_, i) => ({ itemId: i + 1, hash: (0x123456 + i * 7919).toString(16).padEnd(64, '0') }));

  it('stay small enough for one row', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ itemId: i + 1, hash: (i * 1657 + 1).toString(16).padStart(6, '0') }));
    expect(JSON.stringify(tagsOf(many)).length).toBeLessThan(45_000);
  });

  it('say which came, went and changed', () => {
    const tags = tagsOf(rows);
    expect(compareTags(rows, tags)).toEqual({ gone: [], added: [], changed: [] });
    const altered = { itemId: 7, hash: 'f'.repeat(64) };
    const extra = { itemId: 9, hash: 'e'.repeat(64) };
    expect(compareTags([...rows.filter(({ itemId }) => itemId !== 7 && itemId !== 12), altered, extra], tags)).toEqual({
      gone: [12],
      added: [extra],
      changed: [altered],
    });
  });

  it.each([
    { items: 'x', tags: '' },
    { items: '1-40', tags: 'abcd' },
  ])('that cannot be read say nothing: %j', (tags) => expect(compareTags(rows, tags)).toBeNull());
});
