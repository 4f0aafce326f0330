import type { Door } from '../../tenant';
import type { Clock } from '../../work';
import { compareSite, markedLibraries, type Blueprint, type Inventory, type SetupStep } from '../rules';
import type { Library, SetupChoices, SetupDesk } from './desk';
import { findPeople } from './findPeople';
import { readSite } from './readSite';
import { runSteps } from './runSteps';

/** What is turned on for a site: marking, or retention. */
export interface Subject<S> {
  readonly door: Door;
  /** Whether this person may manage the site. */
  readonly may: boolean;
  /** The settings to begin with, where the site has none. */
  readonly defaults: S;
  readonly clock?: Clock;
  blueprintOf(settings: S): Promise<Blueprint>;
  /** The settings that stand on the site; null where it is not on. */
  settingsIn(inventory: Inventory): S | null;
  /** What else stands on the site's libraries. */
  describe?(libraries: readonly Library[]): Promise<readonly Library[]>;
  /** What is made beside what the blueprint says, after it. */
  moreSteps?(choices: SetupChoices<S>, inventory: Inventory): Promise<readonly SetupStep[]>;
  /** Makes one of those. */
  applyMore?(step: SetupStep, choices: SetupChoices<S>): Promise<void>;
}

/** Past this many items SharePoint may refuse an index. */
const INDEX_LIMIT = 20_000;

/** The desk at which an owner turns something on for a site: the plan first, and done twice it changes nothing. */
export function openDesk<S>(subject: Subject<S>): SetupDesk<S> {
  const { door, blueprintOf } = subject;
  return {
    may: subject.may,

    async read() {
      const inventory = await readSite(door, await blueprintOf(subject.defaults));
      const settings = subject.settingsIn(inventory);
      const blueprint = await blueprintOf(settings ?? subject.defaults);
      const on = markedLibraries(blueprint, inventory);
      const onIds = on.map((library) => library.id);
      const drift = settings === null ? [] : compareSite(blueprint, inventory, onIds).filter((step) => step.state !== 'present');
      const libraries = inventory.libraries.map(({ id, title, url, itemCount }): Library => ({ id, title, url, itemCount, on: onIds.includes(id) }));
      return { libraries: (await subject.describe?.(libraries)) ?? libraries, on: settings !== null, settings, drift };
    },

    async plan(choices) {
      const blueprint = await blueprintOf(choices.settings);
      const inventory = await readSite(door, blueprint);
      const large = inventory.libraries.filter((library) => choices.libraryIds.includes(library.id) && library.itemCount > INDEX_LIMIT);
      const more = (await subject.moreSteps?.(choices, inventory)) ?? [];
      return {
        choices,
        steps: [...compareSite(blueprint, inventory, choices.libraryIds), ...more],
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
        applyMore: subject.applyMore && ((step) => subject.applyMore?.(step, plan.choices) ?? Promise.resolve()),
        clock: subject.clock,
        onProgress,
      }),
  };
}
