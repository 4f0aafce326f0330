import { historyOf, mark } from '../../../testing/marking';
import { openMarkedSite } from '../../../testing/markedSite';
import { MEMBER, type TestSite } from '../../../testing/site';

let site: TestSite;
beforeEach(async () => {
  site = await openMarkedSite();
});
afterEach(() => site.close());

describe('a thousand documents', () => {
  it('takes no more than 25 requests at 100 operations a batch, history included', async () => {
    const files = site.addFiles(Array.from({ length: 1000 }, () => ({})));
    site.tenant.meter.reset();
    const report = await mark(await site.desk(), files, 'OFFICIAL');
    expect(report.steps.filter((s) => s.outcome.kind === 'done')).toHaveLength(1000);
    expect(site.tenant.meter.snapshot().requests).toBeLessThanOrEqual(25);
    expect(await historyOf(site)).toHaveLength(1000);
  });

  it('stays under what a person may send in five minutes at 20 operations a batch', async () => {
    const files = site.addFiles(Array.from({ length: 1000 }, () => ({})));
    site.tenant.meter.reset();
    site.tenant.meter.enforce = true;
    const report = await mark(await site.desk(MEMBER, { batchSize: 20 }), files, 'OFFICIAL');
    expect(report.steps.filter((s) => s.outcome.kind === 'done')).toHaveLength(1000);
    expect(site.tenant.meter.snapshot().throttled).toBe(0);
    expect(site.tenant.meter.snapshot().peakOperations).toBeLessThan(3000);
  });
});
