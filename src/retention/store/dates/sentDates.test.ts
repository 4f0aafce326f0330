import { msgFile } from '../../../../testing/msgFile';
import { recordSiteOf } from '../../../../testing/recordSite';
import { turnRetentionOn } from '../../../../testing/retention';
import { storm } from '../../../../testing/takeOnStorm';
import { MEMBER, type TestSite } from '../../../../testing/site';
import { preparedSites } from '../../../../testing/preparedSite';
import { datedFactLines, readDatedFacts } from './datedFacts';
import { saveDates } from './saveDates';
import { findEmails, readSentDates } from './sentDates';

let site: TestSite;
const openSite = preparedSites(turnRetentionOn);
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const eml = (date: string): Uint8Array => new TextEncoder().encode(`From: a@b.example\r\nDate: ${date}\r\n\r\nHello`);

it('finds e-mails without a sent date, reads it out of each, and keeps it in the site’s zone', async () => {
  const [one, two] = site.addFiles([
    { name: 'a.eml', content: eml('Tue, 31 Mar 2026 23:30:00 +0000') },
    { name: 'b.MSG', content: msgFile({ sent: '2019-03-02T10:20:30Z' }) },
    { name: 'c.eml', content: eml('never') },
    { name: 'd.docx', content: 'x' },
  ]);
  const records = recordSiteOf(site, MEMBER);
  const found = await findEmails(records);
  expect(found.emails).toBe(3);
  const report = await readSentDates(records, found.undated, () => undefined).report;
  expect(report.steps.map(({ step, outcome }) => [step.name, outcome.kind]).sort()).toEqual([
    ['a.eml', 'done'],
    ['b.MSG', 'done'],
    ['c.eml', 'failed'],
  ]);
  const dates = await readDatedFacts(site.door(MEMBER));
  // Half past eleven in the winter is half past midnight of the next day in the summer.
  expect(dates.get(one.uniqueId)).toEqual({ sent: '2026-04-01' });
  expect(dates.get(two.uniqueId)).toEqual({ sent: '2019-03-02' });
  expect((await findEmails(records)).undated.map(({ name }) => name)).toEqual(['c.eml']);
});

it('keeps each once, with a fifth of all requests going wrong', async () => {
  site.addFiles(Array.from({ length: 35 }, (_, i) => ({ name: `${i}.eml`, content: eml(`${(i % 28) + 1} Mar 2024 10:00:00 +0000`) })));
  storm(9).forEach((rule) => site.tenant.faults.add(rule));
  const records = recordSiteOf(site, MEMBER);
  let left = 35;
  for (let rounds = 0; left > 0 && rounds < 60; rounds += 1) {
    const found = await findEmails(records).catch((): null => null);
    if (found === null) continue;
    left = found.undated.length;
    await readSentDates(records, found.undated, () => undefined).report;
  }
  expect(site.tenant.faults.journal().length).toBeGreaterThan(0);
  site.tenant.faults.clear();
  const lines = await datedFactLines.readSince(site.door(MEMBER), 0);
  expect(lines).toHaveLength(35);
  expect(new Set(lines.map(({ content }) => content.documentId)).size).toBe(35);
});

it('the newest word on a date counts, and can take it back', async () => {
  const [file] = site.addFiles([{}]);
  const records = recordSiteOf(site, MEMBER);
  const date = { kind: 'superseded' as const, documentId: file.uniqueId, name: 'a', listId: site.library.id, itemId: file.id, reason: '' };
  const say = (day: string): Promise<unknown> => saveDates(records, [{ ...date, day }], () => undefined).report;
  await say('2025-01-01');
  await say('2025-02-02');
  expect((await readDatedFacts(site.door(MEMBER))).get(file.uniqueId)).toEqual({ superseded: '2025-02-02' });
  await say('');
  expect((await readDatedFacts(site.door(MEMBER))).get(file.uniqueId)).toEqual({});
  expect(await datedFactLines.check(site.door(MEMBER))).toEqual([]);
});
