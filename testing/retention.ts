import { DEFAULT_RETENTION, type RetentionSettings } from '../src/retention/rules';
import { compareSite } from '../src/provisioning/rules';
import { retentionBlueprint } from '../src/provisioning/store';
import { readSite } from '../src/provisioning/store/readSite';
import { runSteps } from '../src/provisioning/store/runSteps';
import { labels } from './labels';
import { OWNER, type TestSite } from './site';

/** Turns retention on in the test site's library, as its owner. */
export async function turnRetentionOn(site: TestSite, settings: Partial<RetentionSettings> = {}): Promise<void> {
  const blueprint = retentionBlueprint({ ...DEFAULT_RETENTION, scheduleId: 'rivers', ...settings }, labels);
  const door = site.door(OWNER);
  const libraryIds = [site.library.id];
  const steps = compareSite(blueprint, await readSite(door, blueprint), libraryIds);
  const report = await runSteps({ door, steps, libraryIds, blueprint: async () => blueprint, clock: site.clock, onProgress: () => undefined }).report;
  const failed = report.steps.filter((step) => step.outcome.kind === 'failed');
  if (report.state !== 'finished' || failed.length > 0) throw new Error(`Retention could not be turned on: ${JSON.stringify(report.problem ?? failed)}`);
}
