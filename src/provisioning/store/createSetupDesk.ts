import { readSettings, type MarkingSettings, type Scheme } from '../../marking/rules';
import { MARK_ACTION_NAME, type Door } from '../../tenant';
import type { Clock } from '../../work';
import { compareSite, markedLibraries, type Blueprint, type Inventory } from '../rules';
import { markingBlueprint, type Labels } from './blueprint';
import type { SetupChoices, SetupDesk, SetupPlan } from './desk';
import { readSite } from './readSite';
import { runSteps } from './runSteps';
import { findPeople } from './findPeople';

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

    findPeople: (accounts) => findPeople(door, accounts),

    apply: (plan, onProgress) =>
      runSteps({
        door,
        steps: plan.steps,
        libraryIds: plan.choices.libraryIds,
        blueprint: () => blueprintOf(plan.choices.settings),
        clock: options.clock,
        onProgress,
      }),
  };
}
