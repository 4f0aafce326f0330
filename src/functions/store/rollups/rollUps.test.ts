import { functionSiteOf, turnFunctionsOn } from '../../../../testing/functions';
import { openTestKimSite, setKimProperty, type TestKimSite } from '../../../../testing/kimSite';
import { preparedSites } from '../../../../testing/preparedSite';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import { FUNCTION_ROLLUPS, listOf, siteList, type Send } from '../../../tenant';
import type { Change } from '../../rules';
import { writeLines } from '../page/writeLines';
import type { FunctionSite } from '../site/functionSite';
import { createRollUpDesk } from './createRollUpDesk';
import { readRollUps } from './readRollUps';
import { rollUpLines } from './rollUpLines';

let site: TestSite;
let kim: TestKimSite;
const openSite = preparedSites(async (tenant) => {
  const made = await openTestKimSite(tenant);
  await made.turnOn();
  setKimProperty(tenant, '/sites/kim');
  await turnFunctionsOn(tenant);
});
beforeEach(async () => {
  site = await openSite();
  kim = await openTestKimSite(site);
});
afterEach(() => site.close());

const says = (path: string, value: Change['value']): Change => ({ path, was: null, value });
const SAID: readonly Change[] = [
  says('title', 'Flood defence'),
  says('businessUnit', 'Rivers'),
  says('keyRecordSeries/minutes', {
    name: 'Board minutes',
    yearDue: '2031',
    disposalAction: 'transfer',
    volume: { documents: 120, bytes: 9000, metres: null },
  }),
  says('keyRecords/k1', { name: 'Terms of reference.docx' }),
];

/** Somebody keeps the page, and confirms it. */
async function keep(as: FunctionSite, changes: readonly Change[] = SAID): Promise<void> {
  await writeLines(as, [{ kind: 'edit', changes }], '').report;
  const { state } = await as.reading('afresh');
  await writeLines(as, [{ kind: 'confirm', upTo: state.lastRow, page: 'the-hash', level: 'partial', gathered: '' }], '').report;
}

const counting = (): { readonly wrap: (send: Send) => Send; readonly sent: string[] } => {
  const sent: string[] = [];
  return { sent, wrap: (send) => (request, init) => (sent.push(String(request)), send(request, init)) };
};

it('tells the KIM site of the page as it was confirmed', async () => {
  const own = functionSiteOf(site, COLLEAGUE);
  await keep(own);
  await writeLines(own, [{ kind: 'edit', changes: [{ path: 'title', was: 'Flood defence', value: 'Not confirmed' }] }], '').report;
  expect((await createRollUpDesk(own).publish(await own.reading('afresh'))).kind).toBe('published');
  const { sites, passedOver } = await readRollUps(kim.door(MEMBER));
  expect(passedOver).toBe(0);
  expect(sites).toMatchObject([
    {
      functionId: 'flood-defence',
      title: 'Flood defence',
      siteUrl: site.webUrl,
      businessUnit: 'Rivers',
      level: 'partial',
      page: 'the-hash',
      keyRecords: 1,
      who: { name: 'Bea Clarke' },
      series: [{ id: 'minutes', yearDue: '2031', documents: 120, metres: null }],
    },
  ]);
  const [{ confirmedOn, nextReview }] = sites;
  expect(Number(nextReview.slice(0, 4)) - Number(confirmedOn.slice(0, 4))).toBe(1);
});

it('counts the newest of a site', async () => {
  const own = functionSiteOf(site, COLLEAGUE);
  await keep(own);
  const desk = createRollUpDesk(own);
  await desk.publish(await own.reading('afresh'));
  await keep(own, [{ path: 'title', was: 'Flood defence', value: 'Floods' }]);
  await desk.publish(await own.reading('afresh'));
  expect((await readRollUps(kim.door(MEMBER))).sites.map(({ title }) => title)).toEqual(['Floods']);
});

it('tells in two requests where the KIM site is known, and everything is read in one', async () => {
  const { wrap, sent } = counting();
  const own = functionSiteOf(site, COLLEAGUE, {}, wrap);
  await keep(own);
  const reading = await own.reading('afresh');
  await own.kim();
  const before = sent.length;
  await createRollUpDesk(own).publish(reading);
  const requests = sent.slice(before).filter((address) => !address.includes('contextinfo'));
  expect(requests).toHaveLength(2);
  const door = counting();
  const records = kim.records(MEMBER, door.wrap);
  await readRollUps(records.door);
  expect(door.sent.filter((address) => !address.includes('contextinfo'))).toHaveLength(1);
});

it('says that somebody may not add there, or that there is nowhere to tell', async () => {
  const reader = functionSiteOf(site, MEMBER);
  await keep(functionSiteOf(site, COLLEAGUE));
  expect(await createRollUpDesk(reader).publish(await reader.reading())).toEqual({ kind: 'mayNot' });
  setKimProperty(site, '');
  const own = functionSiteOf(site, OWNER);
  expect(await createRollUpDesk(own).publish(await own.reading())).toEqual({ kind: 'noKim' });
});

it('says that the KIM site could not be reached, and tells it once when it can', async () => {
  const own = functionSiteOf(site, COLLEAGUE);
  await keep(own);
  const reading = await own.reading('afresh');
  site.tenant.faults.add({ kind: 'drop', moment: 'before', match: /sites\/kim/ });
  expect((await createRollUpDesk(own).publish(reading)).kind).toBe('notReached');
  site.tenant.faults.clear();
  expect((await createRollUpDesk(own).publish(reading)).kind).toBe('published');
  expect((await readRollUps(kim.door(MEMBER))).sites).toHaveLength(1);
});

it('passes over what somebody wrote in another’s name, and what was changed since', async () => {
  const own = functionSiteOf(site, COLLEAGUE);
  await keep(own);
  await createRollUpDesk(own).publish(await own.reading('afresh'));
  const [kept] = (await readRollUps(kim.door(MEMBER))).sites;
  const content = (await kim.door(OWNER).ask(rollUpLines.newest(kim.webUrl, 1)))[0].content;
  const door = kim.door(OWNER);
  // It names somebody who did not add it.
  await door.ask(rollUpLines.add(door.webUrl, await rollUpLines.chain({ ...content, title: 'Forged' }, '')));
  expect(await readRollUps(kim.door(MEMBER))).toMatchObject({ sites: [{ title: 'Flood defence' }], passedOver: 1 });
  const row = (await door.ask(rollUpLines.newest(door.webUrl, 5))).find(({ rowId }) => rowId === kept.rowId)!;
  await door.ask(async (sp) => {
    await listOf(sp, siteList(door.webUrl, FUNCTION_ROLLUPS))
      .items.getById(row.rowId)
      .update({ MunBody: JSON.stringify({ ...content, title: 'Changed' }) });
  });
  expect((await readRollUps(kim.door(MEMBER))).sites).toEqual([]);
});
