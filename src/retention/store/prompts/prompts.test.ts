import { filesOf, givePlaces } from '../../../../testing/queue';
import { recordSiteOf } from '../../../../testing/recordSite';
import { COLLEAGUE, MEMBER, sendAs, type TestSite } from '../../../../testing/site';
import { preparedSites } from '../../../../testing/preparedSite';
import { turnRecordsOn } from '../../../../testing/recordsOn';
import { promptAddress, saidBy, type Said } from '../../../extensions/recordBanner/askPrompt';
import { createQueueDesk } from '../queue/queueDesk';
import { promptLines } from './promptLines';
import { putOffPrompt, writeSummaries } from './writePrompts';

const SITE = '/sites/floods';
const PAGE = `${SITE}/SitePages/Records.aspx`;
const TODAY = '2026-03-02';
const quiet = (): void => undefined;

let site: TestSite;
const openSite = preparedSites(turnRecordsOn);
beforeEach(async () => {
  site = await openSite();
  await givePlaces(site, [{ recordClass: 'GEN-01' }]);
  site.addFiles(filesOf({ 2019: 3, 2021: 4 }));
});
afterEach(() => site.close());

/** What the banner of a place says to somebody, by its own request. */
async function said(place: string, person = MEMBER, today = TODAY): Promise<Said | null> {
  const answer = await sendAs(
    site.tenant,
    person,
    site.webUrl
  )(promptAddress(site.webUrl, SITE, place, person), {
    headers: { Accept: 'application/json;odata.metadata=none' },
  });
  expect(answer.status).toBe(200);
  return saidBy(((await answer.json()) as { value: [] }).value, person, today, SITE);
}
const writing = (person: string): Parameters<typeof putOffPrompt>[0] => ({
  door: site.door(person),
  clock: site.clock,
  person: recordSiteOf(site, person).person,
});

async function readQueue(person = COLLEAGUE): Promise<number> {
  const record = recordSiteOf(site, person);
  const desk = createQueueDesk(record);
  return writeSummaries(record, await desk.read(quiet), PAGE);
}

describe('what a page says', () => {
  it('is nothing before the queue was read, and then what was seen, by whom and when', async () => {
    expect(await said(site.library.url)).toBeNull();
    expect(await readQueue()).toBe(2);
    expect(await said(site.library.url)).toEqual({
      prompt: { says: 'due', documents: 7, from: '2020-03-06', recordClass: 'Working papers and copies', decisions: 2 },
      who: 'Bea Clarke',
      when: '2026-03-02T09:00:00Z',
      rule: '2026.1',
      page: PAGE,
    });
    expect((await said(SITE))?.prompt).toMatchObject({ says: 'due', documents: 7 });
    // It is written again only where that is news.
    expect(await readQueue()).toBe(0);
    site.clock.at += 8 * 24 * 60 * 60 * 1000;
    expect(await readQueue()).toBe(2);
  });

  it('is quiet once everything is decided', async () => {
    const record = recordSiteOf(site, COLLEAGUE);
    const desk = createQueueDesk(record);
    const { queue, rule } = await desk.read(quiet);
    await desk.decide(
      queue.toDecide.map(({ key, due }) => ({ kind: 'destroy' as const, key, until: '', documents: due, rule, reason: '' })),
      quiet
    ).report;
    const after = desk.snapshot();
    if (after === null) throw new Error('Nothing was read');
    await writeSummaries(record, after, PAGE);
    expect(await said(site.library.url)).toBeNull();
  });

  it('can be put off to a day, by each person for themselves', async () => {
    await readQueue();
    await putOffPrompt(writing(MEMBER), site.library.url, '2026-04-01');
    expect(await said(site.library.url, MEMBER, '2026-03-31')).toBeNull();
    expect((await said(site.library.url, MEMBER, '2026-04-01'))?.prompt.says).toBe('due');
    expect((await said(site.library.url, COLLEAGUE, '2026-03-31'))?.prompt.says).toBe('due');

    // What somebody wrote in another’s name counts for nothing.
    const door = site.door(MEMBER);
    const forged = {
      kind: 'putOff' as const,
      place: site.library.url,
      summary: null,
      until: '2030-01-01',
      rule: '',
      who: recordSiteOf(site, COLLEAGUE).person,
      when: '2026-03-02T09:00:00Z',
    };
    await door.tell(promptLines.add(door.webUrl, await promptLines.chain(forged, '')));
    expect((await said(site.library.url, COLLEAGUE))?.prompt.says).toBe('due');
  });

  it('is nothing of what was read in part, or where holds are not known', async () => {
    const record = recordSiteOf(site, COLLEAGUE);
    const whole = await createQueueDesk(record).read(quiet);
    for (const less of [{ complete: false }, { holdsKnown: false }, { kimProblem: 'unreadable' as const }, { read: 3, of: 7 }])
      expect(await writeSummaries(record, { ...whole, ...less }, PAGE)).toBe(0);
  });
});

it.each([
  ['/sites/floods/SitePages/Records.aspx', '/sites/floods/SitePages/Records.aspx'],
  ['https://elsewhere.example/a.aspx', ''],
  ['javascript:alert(1)', ''],
  ['/sites/other/SitePages/Records.aspx', ''],
  ['/sites/floods/SitePages/../../evil/SitePages/a.aspx', ''],
  ['/sites/floods/SitePages/a.aspx?x=1', ''],
  ['/sites/floods/Documents/a.aspx', ''],
])('the page to go to out of %s is “%s”', (page, expected) => {
  const row = { MunKind: 'summary', MunWho: 'a', Author: { Name: 'a' }, MunFacts: JSON.stringify({ due: 1, earliest: TODAY, page }) };
  expect(saidBy([row], 'b', TODAY, SITE)?.page).toBe(expected);
});
