import { readSettings, type MarkingSettings, type Scheme } from '../../marking/rules';
import { MARK_ACTION_NAME, readProblem, type Door } from '../../tenant';
import { runWork, type Clock, type StepOutcome } from '../../work';
import { compareSite, markedLibraries, type Blueprint, type Inventory, type SetupStep } from '../rules';
import { applyStep, type Site } from './applyStep';
import { markingBlueprint, type Labels } from './blueprint';
import type { SetupChoices, SetupDesk, SetupPlan } from './desk';
import { readSite } from './readSite';

export interface SetupDeskOptions {
  readonly door: Door;
  /** Whether this person may manage the site. */
  readonly may: boolean;
  readonly labels: Labels;
  loadScheme(id: string): Promise<Scheme>;
  /** The settings to begin with, where the site has none. */
  readonly defaults: MarkingSettings;
  readonly clock?: Clock;
}

/** Past this many items SharePoint may refuse an index. */
const INDEX_LIMIT = 20_000;

/** The desk at which an owner turns marking on. */
export function createSetupDesk(options: SetupDeskOptions): SetupDesk {
  const { door, labels } = options;
  const blueprintOf = async (settings: MarkingSettings): Promise<Blueprint> => markingBlueprint(settings, await options.loadScheme(settings.schemeId), labels);

  const settingsIn = (inventory: Inventory): MarkingSettings | null => {
    const action = inventory.actions.find((candidate) => candidate.name === MARK_ACTION_NAME);
    if (action === undefined) return null;
    try {
      return readSettings(JSON.parse(action.properties) as Record<string, unknown>);
    } catch {
      return options.defaults;
    }
  };

  return {
    may: options.may,

    async read() {
      const inventory = await readSite(door, await blueprintOf(options.defaults));
      const settings = settingsIn(inventory);
      const blueprint = await blueprintOf(settings ?? options.defaults);
      const on = markedLibraries(blueprint, inventory);
      const drift =
        settings === null
          ? []
          : compareSite(
              blueprint,
              inventory,
              on.map((library) => library.id)
            ).filter((step) => step.state !== 'present');
      return {
        libraries: inventory.libraries.map(({ id, title, url, itemCount }) => ({ id, title, url, itemCount, on: on.some((library) => library.id === id) })),
        on: settings !== null,
        settings,
        drift,
      };
    },

    async plan(choices: SetupChoices): Promise<SetupPlan> {
      const blueprint = await blueprintOf(choices.settings);
      const inventory = await readSite(door, blueprint);
      const large = inventory.libraries.filter((library) => choices.libraryIds.includes(library.id) && library.itemCount > INDEX_LIMIT);
      return {
        choices,
        steps: compareSite(blueprint, inventory, choices.libraryIds),
        warnings: large.map((library) => ({ code: 'indexMayBeRefused' as const, where: library.title, itemCount: library.itemCount })),
      };
    },

    apply(plan, onProgress) {
      const steps = plan.steps.filter((step) => step.state !== 'present');
      let site: Site | null = null;
      return runWork<SetupStep>({
        operationId: `setup ${door.webUrl}`,
        steps,
        batchSize: 1,
        clock: options.clock,
        onProgress,
        async perform([step], { uncertain }) {
          const blueprint = await blueprintOf(plan.choices.settings);
          if (site === null || uncertain) site = { door, blueprint, before: await readSite(door, blueprint) };
          const { before } = site;
          const outcomes = new Map<string, StepOutcome>();
          // A request whose answer was lost may have been carried out: what is there now is not made again.
          const isThere = uncertain && compareSite(blueprint, before, plan.choices.libraryIds).some((now) => now.key === step.key && now.state === 'present');
          try {
            if (!isThere) await applyStep(site, step);
            outcomes.set(step.key, { kind: 'done' });
          } catch (error) {
            const problem = await readProblem(error);
            if (problem.passing) throw problem;
            const code = problem.code === 'overThreshold' ? 'refused' : problem.code;
            outcomes.set(step.key, { kind: 'failed', problem: { code, values: problem.values, detail: problem.message } });
          }
          return outcomes;
        },
        async readFailure(error) {
          const problem = await readProblem(error);
          return {
            problem: { code: problem.code === 'overThreshold' ? 'refused' : problem.code, detail: problem.message },
            passing: problem.passing,
            uncertain: problem.uncertain,
            retryAfter: problem.retryAfter,
          };
        },
      });
    },
  };
}
