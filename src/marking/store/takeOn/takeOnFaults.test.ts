import { closedAfter, findingsOf, historyOf, markedIn } from '../../../../testing/marking';
import { openTestSite, OWNER, type TestSite } from '../../../../testing/site';
import { accessTo, addOldColumn, OLD_COLUMN } from '../../../../testing/takeOn';
import { documentsOf, held, storm, takeOnAll, undoAll, VALUES } from '../../../../testing/takeOnStorm';
import { createTakeOnDesk } from '.';

let site: TestSite;
beforeEach(async () => {
  site = await openTestSite();
  addOldColumn(site);
  await site.turnOn();
});
afterEach(() => site.close());

const DOCUMENTS = 240;
const add = (): void => void site.addFiles(Array.from({ length: DOCUMENTS }, (_, i) => ({ values: { [OLD_COLUMN.name]: VALUES[i % VALUES.length][0] } })));

it('with a fifth of all requests going wrong: every marking once, and all of it back', async () => {
  add();
  const before = await documentsOf(site);
  storm(11).forEach((rule) => site.tenant.faults.add(rule));
  const there = await takeOnAll(site);
  expect(site.tenant.faults.journal().length).toBeGreaterThan(20);
  site.tenant.faults.clear();

  const after = await documentsOf(site);
  after.forEach((document, i) => expect(document.MunMarking).toBe(VALUES[i % VALUES.length][1]));
  const rows = await held(site);
  expect(rows).toHaveLength(DOCUMENTS);
  expect(new Set(rows.map((row) => row.documentId)).size).toBe(DOCUMENTS);
  expect(await findingsOf(site)).toEqual([]);
  expect(there.rounds).toBeGreaterThan(1);

  storm(12).forEach((rule) => site.tenant.faults.add(rule));
  await undoAll(site);
  site.tenant.faults.clear();
  expect(await documentsOf(site)).toEqual(before);
  expect(await findingsOf(site)).toEqual([]);
});

it('cut off, it is taken up again where it stopped, and undone as one', async () => {
  add();
  const before = await documentsOf(site);
  const library = site.library.id;
  const cut = createTakeOnDesk(await accessTo(site, OWNER, { wrap: closedAfter(6) }));
  const of = { sources: [{ source: 'column' as const, name: OLD_COLUMN.name, values: Object.fromEntries(VALUES) }], originator: 'author' as const };
  await cut.apply(await cut.plan(library, of, []), '', () => undefined).report.catch(() => undefined);
  const some = (await markedIn(site)).length;
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(DOCUMENTS);

  const desk = createTakeOnDesk(await accessTo(site));
  const { unfinished } = await desk.earlier(library);
  expect(unfinished).toMatchObject({ kind: 'takeOn', planned: DOCUMENTS });
  const report = await desk.resume(library, unfinished as NonNullable<typeof unfinished>, () => undefined).report;
  expect(report.state).toBe('finished');
  expect((await historyOf(site)).filter((row) => row.kind === 'takenOn')).toHaveLength(DOCUMENTS);
  await desk.undo(library, (await desk.earlier(library)).undoable, () => undefined).report;
  expect(await documentsOf(site)).toEqual(before);
});
