import { riversSchedule } from '../../../../testing/riversSchedule';
import { turnRetentionOn } from '../../../../testing/retention';
import { recordSiteOf } from '../../../../testing/recordSite';
import { openTestKimSite, setKimProperty } from '../../../../testing/kimSite';
import { MEMBER, openTestSite, type TestSite } from '../../../../testing/site';
import { createScheduleDesk } from '../schedules/scheduleDesk';

let site: TestSite;
beforeEach(async () => {
  site = await openTestSite();
  await turnRetentionOn(site);
});
afterEach(() => site.close());

describe('what stands on a site', () => {
  it('is the libraries with the class column, in the site’s zone', async () => {
    const { libraries, timeZone, places } = await recordSiteOf(site, MEMBER).standing();
    expect(libraries.map(({ title }) => title)).toEqual(['Documents']);
    expect(timeZone).toBe('Europe/London');
    expect(places).toEqual([]);
  });

  it('knows nothing of holds where there is no KIM site', async () => {
    const { holds, kimProblem } = await recordSiteOf(site, MEMBER).standing();
    expect(holds).toEqual({ known: false });
    expect(kimProblem).toBe('noKimSite');
  });

  it('knows that there is no hold where the KIM site’s list is empty', async () => {
    const kim = await openTestKimSite(site);
    await kim.turnOn();
    setKimProperty(site, '/sites/kim');
    const { holds, kimProblem } = await recordSiteOf(site, MEMBER).standing();
    expect(holds.known).toBe(true);
    expect(kimProblem).toBe('noSchedule');
  });

  it('does not take a schedule that cannot be read for none', async () => {
    const kim = await openTestKimSite(site);
    await kim.turnOn();
    setKimProperty(site, '/sites/kim');
    const schedule = { ...riversSchedule, classes: [{ ...riversSchedule.classes[0], title: '' }] };
    await createScheduleDesk(kim.records()).putInForce(schedule, 0, 'As it came');
    const standing = await recordSiteOf(site, MEMBER).standing();
    expect(standing.schedule).toBeNull();
    expect(standing.kimProblem).toBe('unreadable');
  });
});
