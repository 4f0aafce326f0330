import type { StoredLine } from '../../../evidence';
import { TenantProblem, type BatchResult, type Door } from '../../../tenant';
import { findKimSite, keptKimSite, kimSiteFrom, type Keeping } from '../../../tenant/kimSite';
import { zoneName } from '../../../tenant/siteZones';
import { realClock, type Clock } from '../../../work';
import { zoneOf, type PlaceClass, type RetentionSettings } from '../../rules';
import { askHolds } from '../holds/askHolds';
import { knownHolds, type HoldAnswers } from '../holds/knownHolds';
import { newestPlaces } from '../places/newestPlaces';
import { settlePlaces } from '../places/settlePlaces';
import { placeLines } from '../places/placeLines';
import { askSchedule, scheduleInForce, type ScheduleRows } from '../schedules/scheduleInForce';
import { askSite, NEWEST_PLACES, type SiteAnswers } from './askSite';
import { readLibraries } from './recordLibraries';
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
  /** What the first request of the page has said already: it is not asked again until `afresh`. */
  readonly first?: SiteAnswers;
}

type Kim = Pick<Standing, 'schedule' | 'holds' | 'kimProblem'>;

const UNREADABLE: Kim = { schedule: null, holds: { known: false }, kimProblem: 'unreadable' };

/** Opens a site to what has to do with records. */
export function openRecordSite(options: RecordSiteOptions): RecordSite {
  const { door, settings } = options;
  const clock = options.clock ?? realClock;
  let standing: Promise<Standing> | null = null;
  let kimDoor: Promise<Door | null> | null = null;

  let first = options.first ?? null;

  const finding = { door, storage: options.storage, property: options.kimProperty, now: clock.now };
  const openKim = (finds: Promise<string | null>): Promise<Door | null> => {
    const opening = finds.then(
      (url) => (url === null ? null : options.openDoor(url)),
      (error: unknown) => {
        if (kimDoor === opening) kimDoor = null;
        throw error;
      }
    );
    // Whoever waits for it hears of a failure.
    opening.catch(() => undefined);
    kimDoor = opening;
    return opening;
  };
  const kim = (): Promise<Door | null> => kimDoor ?? openKim(findKimSite(finding));

  const readKim = async (reading: Promise<Pick<Standing, 'zone'>>): Promise<Kim> => {
    const there = await kim();
    if (there === null) return { schedule: null, holds: { known: false }, kimProblem: 'noKimSite' };
    const questions = [askSchedule(there.webUrl, settings.scheduleId), ...askHolds(there.webUrl)];
    const [schedules, head, newest] = await there.askAll<unknown>(questions);
    const rows = schedules as BatchResult<ScheduleRows>;
    const found = rows.ok ? await scheduleInForce(there, settings.scheduleId, rows.value) : ({ kind: 'unreadable' } as const);
    const schedule = found.kind === 'found' ? found.schedule : null;
    const now = new Date(clock.now()).toISOString();
    const setting = {
      now,
      today: (await reading).zone(now),
      siteFunction: settings.businessFunction,
      ...(rows.ok ? { classes: schedule?.classes ?? [] } : {}),
    };
    return {
      schedule,
      holds: await knownHolds(there, { head, newest } as HoldAnswers, setting),
      kimProblem: found.kind === 'found' ? null : found.kind === 'none' ? 'noSchedule' : 'unreadable',
    };
  };

  const readSite = async (asking: Promise<SiteAnswers>, settle: boolean): Promise<Omit<Standing, keyof Kim>> => {
    const answers = await asking;
    const value = <T>(answer: BatchResult<T>): T => {
      if (!answer.ok) throw answer.problem;
      return answer.value;
    };
    const timeZone = zoneName(value(answers.zone));
    const libraries = readLibraries(value(answers.libraries));
    const newest: readonly StoredLine<PlaceClass>[] = value(answers.places);
    // Where there are more, one of those that were not read may be the only word on its place.
    const said = newestPlaces(newest.some(({ rowId }) => rowId > NEWEST_PLACES) ? await placeLines.readSince(door, 0) : newest);
    return { timeZone, zone: zoneOf(timeZone), libraries, places: settle ? await settlePlaces(door, said, libraries) : said };
  };

  const read = async (settle: boolean): Promise<Standing> => {
    // Where the KIM site cannot be read, nothing is known of holds, and nothing may go.
    const asksKim = kimDoor === null && keptKimSite(finding) === null;
    const asking = first !== null ? Promise.resolve(first) : askSite(door, { kim: asksKim });
    first = null;
    // Where the KIM site is goes with the same request: a page that opens for the first time asks no more often than others.
    if (asksKim) {
      openKim(asking.then(({ kim: answers }) => (answers === null ? findKimSite(finding) : kimSiteFrom(answers, finding))));
    }
    const reading = readSite(asking, settle);
    const [site, kept] = await Promise.all([
      reading,
      readKim(reading).catch((error: unknown) => {
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
