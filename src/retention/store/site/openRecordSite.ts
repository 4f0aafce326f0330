import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/regional-settings/web';
import type { StoredLine } from '../../../evidence';
import { TenantProblem, type BatchResult, type Door, type RawRow } from '../../../tenant';
import { findKimSite, type Keeping } from '../../../tenant/kimSite';
import { zoneName } from '../../../tenant/siteZones';
import { realClock, type Clock } from '../../../work';
import { zoneOf, type PlaceClass, type RetentionSettings } from '../../rules';
import { askHolds, knownHolds } from '../holds/knownHolds';
import { newestPlaces } from '../places/newestPlaces';
import { settlePlaces } from '../places/settlePlaces';
import { placeLines } from '../places/placeLines';
import { askSchedule, scheduleInForce, type ScheduleRows } from '../schedules/scheduleInForce';
import { askLibraries, readLibraries } from './recordLibraries';
import type { Person, RecordSite, Standing } from './recordSite';

export interface RecordSiteOptions {
  readonly door: Door;
  openDoor(webUrl: string): Door;
  readonly settings: RetentionSettings;
  readonly person: Person;
  readonly manages: boolean;
  readonly storage: Keeping | null;
  /** What a web part's own property says of the KIM site, where it has one. */
  readonly kimProperty?: string;
  readonly clock?: Clock;
  readonly newId?: () => string;
}

/** Places are few beside documents; a site that has more of them than this is read to the end all the same. */
const PLACES = 5000;

type Kim = Pick<Standing, 'schedule' | 'holds' | 'kimProblem'>;

const UNREADABLE: Kim = { schedule: null, holds: { known: false }, kimProblem: 'unreadable' };

/** Opens a site to what has to do with records. */
export function openRecordSite(options: RecordSiteOptions): RecordSite {
  const { door, settings } = options;
  const clock = options.clock ?? realClock;
  let standing: Promise<Standing> | null = null;
  let kimDoor: Promise<Door | null> | null = null;

  const kim = (): Promise<Door | null> => {
    kimDoor =
      kimDoor ??
      findKimSite({ door, storage: options.storage, property: options.kimProperty, now: clock.now }).then(
        (url) => (url === null ? null : options.openDoor(url)),
        (error: unknown) => {
          kimDoor = null;
          throw error;
        }
      );
    return kimDoor;
  };

  const readKim = async (): Promise<Kim> => {
    const there = await kim();
    if (there === null) return { schedule: null, holds: { known: false }, kimProblem: 'noKimSite' };
    const [rows, holds] = await there.askAll<unknown>([askSchedule(there.webUrl, settings.scheduleId), askHolds(there.webUrl)]);
    const schedule = rows.ok ? await scheduleInForce(there, settings.scheduleId, rows.value as ScheduleRows) : null;
    return { schedule, holds: knownHolds(holds as BatchResult<RawRow[]>), kimProblem: rows.ok ? (schedule === null ? 'noSchedule' : null) : 'unreadable' };
  };

  const readSite = async (settle: boolean): Promise<Omit<Standing, keyof Kim>> => {
    const answers = await door.askAll<unknown>([
      async (sp: SPFI) => (await sp.web.regionalSettings.timeZone.select('Id')()).Id,
      askLibraries,
      placeLines.newest(door.webUrl, PLACES),
    ]);
    const value = <T>(answer: BatchResult<unknown>): T => {
      if (!answer.ok) throw answer.problem;
      return answer.value as T;
    };
    const timeZone = zoneName(value<number>(answers[0]));
    const libraries = readLibraries(value(answers[1]));
    const newest = value<readonly StoredLine<PlaceClass>[]>(answers[2]);
    const said = newestPlaces(newest.length < PLACES ? newest : await placeLines.readSince(door, 0));
    return { timeZone, zone: zoneOf(timeZone), libraries, places: settle ? await settlePlaces(door, said, libraries) : said };
  };

  const read = async (settle: boolean): Promise<Standing> => {
    // Where the KIM site cannot be read, nothing is known of holds, and nothing may go.
    const [site, kept] = await Promise.all([
      readSite(settle),
      readKim().catch((error: unknown) => {
        if (error instanceof TenantProblem) return UNREADABLE;
        throw error;
      }),
    ]);
    return { ...site, ...kept };
  };

  const site: RecordSite = {
    door,
    settings,
    person: options.person,
    manages: options.manages,
    clock,
    newId: options.newId ?? (() => globalThis.crypto.randomUUID()),
    kim,
    standing(afresh) {
      if (standing === null || afresh === 'afresh') {
        const reading = read(afresh === 'afresh');
        standing = reading;
        reading.catch(() => {
          if (standing === reading) standing = null;
        });
      }
      return standing;
    },
    today: async () => (await site.standing()).zone(new Date(clock.now()).toISOString()),
  };
  return site;
}
