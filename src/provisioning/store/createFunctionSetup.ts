import { DEFAULT_FUNCTION_SETTINGS, readFunctionSettings, type FunctionSettings } from '../../functions/rules';
import { FUNCTION_COMMANDS_ACTION_NAME, readProblem, type Door } from '../../tenant';
import type { Clock, WorkReport } from '../../work';
import type { Labels } from './blueprint';
import type { SetupDesk } from './desk';
import { functionBlueprint } from './functionBlueprint';
import { openDesk } from './openDesk';

export interface FunctionSetupOptions {
  readonly door: Door;
  /** Whether this person may manage the site. */
  readonly may: boolean;
  readonly labels: Labels;
  /** Begins the page with what is known, where nobody has said anything yet; asked when everything else is there. */
  begin(settings: FunctionSettings): Promise<unknown>;
  /** What that is called where it could not be done. */
  readonly beginning: string;
  readonly clock?: Clock;
}

/** What names the function of a site, where nobody has said: the last part of its address. */
export function usualFunctionId(webUrl: string): string {
  const last = webUrl.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return last.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
}

/** The desk at which an owner turns a function page on: its lists and its commands, and then its first words. */
export function createFunctionSetup({ door, may, labels, begin, beginning, clock }: FunctionSetupOptions): SetupDesk<FunctionSettings> {
  const desk = openDesk<FunctionSettings>({
    door,
    may,
    defaults: { ...DEFAULT_FUNCTION_SETTINGS, functionId: usualFunctionId(door.webUrl) },
    clock,
    blueprintOf: async (settings) => functionBlueprint(settings, labels),
    settingsIn(inventory) {
      const action = inventory.actions.find(({ name }) => name === FUNCTION_COMMANDS_ACTION_NAME);
      if (action === undefined) return null;
      try {
        return readFunctionSettings(JSON.parse(action.properties) as Record<string, unknown>);
      } catch {
        return DEFAULT_FUNCTION_SETTINGS;
      }
    },
  });

  const thenBegin = async (report: WorkReport, settings: FunctionSettings): Promise<WorkReport> => {
    if (report.state !== 'finished' || report.steps.some(({ outcome }) => outcome.kind === 'failed')) return report;
    try {
      await begin(settings);
      return report;
    } catch (error) {
      const { code, message, values } = await readProblem(error);
      const problem = { code: code === 'overThreshold' ? ('refused' as const) : code, detail: message, values };
      return { ...report, steps: [...report.steps, { step: { key: 'beginning', name: beginning }, outcome: { kind: 'failed', problem } }] };
    }
  };

  return {
    ...desk,
    apply(plan, onProgress) {
      const { control, report } = desk.apply(plan, onProgress);
      return { control, report: report.then((done) => thenBegin(done, plan.choices.settings)) };
    },
  };
}
