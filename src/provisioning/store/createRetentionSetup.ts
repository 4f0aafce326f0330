import { DEFAULT_RETENTION, readRetentionSettings, type RetentionSettings } from '../../retention/rules';
import { RECORD_COMMANDS_ACTION_NAME, type Door } from '../../tenant';
import type { Clock } from '../../work';
import type { SetupStep } from '../rules';
import type { Labels } from './blueprint';
import type { SetupDesk } from './desk';
import { openDesk } from './openDesk';
import { retentionBlueprint } from './retentionBlueprint';

/** A library that gets a class. */
export interface ClassedLibrary {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

export interface RetentionSetupOptions {
  readonly door: Door;
  /** Whether this person may manage the site. */
  readonly may: boolean;
  readonly labels: Labels;
  /** The classes that were said of libraries, by the library's id in small letters; none where there is no list of them yet. */
  readClasses(): Promise<ReadonlyMap<string, string>>;
  /** Says the class of a library. */
  giveClass(library: ClassedLibrary, code: string): Promise<void>;
  readonly clock?: Clock;
}

/** The desk at which an owner turns retention on: lists, columns and commands, and then the classes of libraries. */
export function createRetentionSetup({ door, may, labels, readClasses, giveClass, clock }: RetentionSetupOptions): SetupDesk<RetentionSettings> {
  return openDesk<RetentionSettings>({
    door,
    may,
    defaults: DEFAULT_RETENTION,
    clock,
    blueprintOf: async (settings) => retentionBlueprint(settings, labels),
    settingsIn(inventory) {
      const action = inventory.actions.find(({ name }) => name === RECORD_COMMANDS_ACTION_NAME);
      if (action === undefined) return null;
      try {
        return readRetentionSettings(JSON.parse(action.properties) as Record<string, unknown>);
      } catch {
        return DEFAULT_RETENTION;
      }
    },
    async describe(libraries) {
      const classes = await readClasses();
      return libraries.map((library) => ({ ...library, recordClass: classes.get(library.id.toLowerCase()) ?? '' }));
    },
    async moreSteps({ libraryIds, settings, classes = {} }, inventory) {
      const said = await readClasses();
      const byId = new Map(inventory.libraries.map((library) => [library.id, library]));
      return libraryIds.flatMap((id): SetupStep[] => {
        const library = byId.get(id);
        const now = said.get(id.toLowerCase()) ?? '';
        // What somebody has said of a library stays, unless another class is chosen for it here; a new one gets the usual class.
        const wanted = classes[id] ?? (now === '' ? settings.defaultClass : now);
        if (library === undefined || wanted === '') return [];
        return [
          {
            key: `libraryClass:${library.title}:${id}`,
            what: 'libraryClass',
            name: wanted,
            where: library.title,
            state: now === wanted ? 'present' : now === '' ? 'missing' : 'different',
            ...(now === '' ? {} : { found: now, expected: wanted }),
          },
        ];
      });
    },
    async applyMore({ key, name, where }) {
      const id = key.slice(`libraryClass:${where}:`.length);
      const url = await door.ask(async (sp) => (await sp.web.lists.getById(id).rootFolder.select('ServerRelativeUrl')()).ServerRelativeUrl);
      await giveClass({ id, title: where, url }, name);
    },
  });
}
