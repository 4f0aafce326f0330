import type { RetentionSetupSurroundings } from '../../provisioning/components/retention/surroundings';
import { createRetentionSetup } from '../../provisioning/store';
import { DEFAULT_RETENTION } from '../../retention/rules';
import { giveLibraryClass, readLibraryClasses } from '../../retention/store/places/libraryClasses';
import { schedulesInForce } from '../../retention/store/schedules/schedulesInForce';
import { openRecordSite } from '../../retention/store/site/openRecordSite';
import { ownStorage } from '../../shell/ownStorage';
import type { Door } from '../../tenant';
import { findKimSite } from '../../tenant/kimSite';
import type { ColumnWords } from '../../words/columns';

type Ground = Pick<RetentionSetupSurroundings, 'words' | 'own' | 'work' | 'labels'>;

export interface CreateRetentionOptions extends Ground {
  readonly door: Door;
  openDoor(webUrl: string): Door;
  readonly may: boolean;
  readonly person: { readonly login: string; readonly name: string };
  /** The words of columns and lists in the language of the site. */
  readonly siteLabels: ColumnWords;
}

async function readSchedules(door: Door, openDoor: (webUrl: string) => Door): Promise<RetentionSetupSurroundings['schedules']> {
  try {
    const kim = await findKimSite({ door, storage: ownStorage() });
    if (kim === null) return 'noKimSite';
    const schedules = await schedulesInForce(openDoor(kim));
    return schedules.length === 0 ? 'noSchedule' : schedules;
  } catch {
    return 'unreadable';
  }
}

/** What the setup of retention stands on. */
export async function createRetention({
  door,
  openDoor,
  may,
  person,
  words,
  own,
  work,
  labels,
  siteLabels,
}: CreateRetentionOptions): Promise<RetentionSetupSurroundings> {
  const site = openRecordSite({ door, openDoor, settings: DEFAULT_RETENTION, person, manages: may, storage: ownStorage() });
  return {
    desk: createRetentionSetup({
      door,
      may,
      labels: siteLabels,
      readClasses: () => readLibraryClasses(door),
      giveClass: (library, code) => giveLibraryClass(site, library, code),
    }),
    schedules: await readSchedules(door, openDoor),
    words: { ...words, ...own.setup },
    own,
    work,
    labels,
  };
}
