import { readSettings, type MarkingSettings, type Scheme } from '../../marking/rules';
import { MARK_ACTION_NAME, type Door } from '../../tenant';
import type { Clock } from '../../work';
import { markingBlueprint, type Labels } from './blueprint';
import type { SetupDesk } from './desk';
import { openDesk } from './openDesk';

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

/** The desk at which an owner turns marking on. */
export function createSetupDesk({ door, may, labels, loadScheme, defaults, clock }: SetupDeskOptions): SetupDesk {
  return openDesk<MarkingSettings>({
    door,
    may,
    defaults,
    clock,
    blueprintOf: async (settings) => markingBlueprint(settings, await loadScheme(settings.schemeId), labels),
    settingsIn(inventory) {
      const action = inventory.actions.find((candidate) => candidate.name === MARK_ACTION_NAME);
      if (action === undefined) return null;
      try {
        return readSettings(JSON.parse(action.properties) as Record<string, unknown>);
      } catch {
        return defaults;
      }
    },
  });
}
