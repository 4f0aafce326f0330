import { recordSiteOf } from '../../../../testing/recordSite';
import { turnRetentionOn } from '../../../../testing/retention';
import { COLLEAGUE, MEMBER, type TestSite } from '../../../../testing/site';
import { preparedSites } from '../../../../testing/preparedSite';
import type { Send } from '../../../tenant';
import { decisionOn, type SeriesDecision, type SeriesKey } from '../../rules';
import { readDecisions } from './countedDecisions';
import { decide, type NewDecision } from './decide';
import { decisionLines } from './decisionLines';

const key: SeriesKey = { place: '/sites/floods/Shared Documents', recordClass: 'FIN-01', year: 2026 };
const saying = (more: Partial<NewDecision> = {}): NewDecision => ({
  kind: 'destroy',
  key,
  until: '',
  documents: 12,
  rule: '3',
  reason: 'No longer needed',
  ...more,
});
const TODAY = '2026-05-01';

let site: TestSite;
const openSite = preparedSites(turnRetentionOn);
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const quiet = (): void => undefined;
const standing = async (): Promise<SeriesDecision | null> => decisionOn(await readDecisions(site.door(MEMBER)), key, TODAY);

describe('a decision', () => {
  it('is kept, agreed by another person, and withdrawn', async () => {
    const bea = decide(recordSiteOf(site, COLLEAGUE), [saying()], quiet);
    expect((await bea.report).state).toBe('finished');
    expect(await standing()).toMatchObject({
      kind: 'destroy',
      documents: 12,
      rule: '3',
      reason: 'No longer needed',
      who: { name: 'Bea Clarke' },
      agreed: null,
    });

    const { decisionId } = bea.rows[0];
    await decide(recordSiteOf(site, COLLEAGUE), [saying({ kind: 'agreed', decisionId })], quiet).report;
    expect((await standing())?.agreed).toBeNull();
    await decide(recordSiteOf(site, MEMBER), [saying({ kind: 'agreed', decisionId })], quiet).report;
    expect((await standing())?.agreed?.who.name).toBe('Aled Morgan');

    await decide(recordSiteOf(site, MEMBER), [saying({ kind: 'withdrawn', decisionId })], quiet).report;
    expect(await standing()).toBeNull();
  });

  it('in another’s name, or without its own hash, is nobody’s', async () => {
    const door = site.door(MEMBER);
    const forged = { ...saying(), kind: 'destroy' as const, decisionId: 'forged', who: { login: COLLEAGUE, name: 'Bea Clarke' }, when: '2026-03-02T09:00:00Z' };
    await door.tell(decisionLines.add(door.webUrl, await decisionLines.chain(forged, '')));
    expect(await standing()).toBeNull();
    const own = { ...forged, who: recordSiteOf(site, MEMBER).person };
    await door.tell(decisionLines.add(door.webUrl, { ...(await decisionLines.chain(own, '')), content: { ...own, documents: 9000 } }));
    expect(await standing()).toBeNull();
    await door.tell(decisionLines.add(door.webUrl, await decisionLines.chain(own, '')));
    expect((await standing())?.decisionId).toBe('forged');
  });

  it('lands once where answers are lost', async () => {
    let lost = 0;
    const losing =
      (send: Send): Send =>
      async (url, init) => {
        const answer = await send(url, init);
        if (init.method === 'POST' && lost < 1) {
          lost += 1;
          throw new TypeError('The connection was lost');
        }
        return answer;
      };
    const years = [2024, 2025, 2026];
    const run = decide(
      recordSiteOf(site, MEMBER, {}, losing),
      years.map((year) => saying({ key: { ...key, year } })),
      quiet
    );
    expect((await run.report).state).toBe('finished');
    expect(lost).toBe(1);
    const rows = await readDecisions(site.door(MEMBER));
    expect(rows.map((row) => row.key.year).sort()).toEqual(years);
  });

  it('is found again for a place with a very long address', async () => {
    const long: SeriesKey = { ...key, place: `/sites/floods/Shared Documents/${'Incidents of winter '.repeat(17)}` };
    await decide(recordSiteOf(site, MEMBER), [saying({ key: long })], quiet).report;
    expect(decisionOn(await readDecisions(site.door(MEMBER)), long, TODAY)?.kind).toBe('destroy');
  });
});
