import { LONGEST_PART, plainText } from '../../../evidence';
import { readProblem } from '../../../tenant';
import type { Schedule } from '../../rules';
import type { KimRecords } from '../site/kimRecords';
import type { ScheduleState, ScheduleVersion } from './scheduleRow';
import { addVersion, readScheduleAt, readVersions } from './scheduleStore';
import { MOST_PARTS, toScheduleText } from './scheduleText';
import { standingOf, standings, type ScheduleStanding } from './standings';

/** What the department keeps; `notSetUp` where the site has no place for it yet. */
export type ScheduleShelf =
  | { readonly kind: 'notSetUp' }
  | { readonly kind: 'open'; readonly standings: readonly ScheduleStanding[]; /** Newest first. */ readonly versions: readonly ScheduleVersion[] };

/**
 * - `notYours`: only those who keep the KIM site put a schedule in force.
 * - `idForm`: the schedule's id is none.
 * - `noVersion`: it does not say which version it is.
 * - `takenVersion`: that version has been in force before: a version always means the same.
 * - `inForceSince`: somebody has put another in force, or withdrawn it, since this person looked.
 * - `broken`: it does not hold together.
 * - `tooLong`: it is longer than the list can hold.
 */
export type ScheduleRefusal = 'notYours' | 'idForm' | 'noVersion' | 'takenVersion' | 'inForceSince' | 'broken' | 'tooLong';

export class ScheduleRefused extends Error {
  public constructor(public readonly code: ScheduleRefusal) {
    super(code);
    this.name = 'ScheduleRefused';
  }
}

/** All that may be asked of the place in which the department keeps its schedules. */
export interface ScheduleDesk {
  readonly kim: KimRecords;
  read(): Promise<ScheduleShelf>;
  /** The schedule of one version; null where what was kept is not whole. */
  schedule(version: Pick<ScheduleVersion, 'row'>): Promise<Schedule | null>;
  /** Keeps a draft, whole or not. @throws ScheduleRefused */
  saveDraft(schedule: Schedule, reason: string): Promise<void>;
  /**
   * Puts a version in force from now on.
   * @param since the row that was in force when the person looked; 0 where there was none
   * @throws ScheduleRefused where it does not hold, or somebody was faster
   */
  putInForce(schedule: Schedule, since: number, reason: string): Promise<ScheduleVersion>;
  /** Says that no site shall follow it any more. @throws ScheduleRefused where somebody was faster */
  withdraw(standing: ScheduleStanding, reason: string): Promise<void>;
}

export interface ScheduleDeskOptions {
  /** Whether a schedule holds together; the rules that say so are heavy, so that they come when they are needed. */
  holds?(schedule: Schedule): Promise<boolean>;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 60;
const LONGEST = LONGEST_PART * MOST_PARTS;

/** The desk at which a department's central team keeps its schedules, and everybody reads them. */
export function createScheduleDesk(kim: KimRecords, { holds = async () => true }: ScheduleDeskOptions = {}): ScheduleDesk {
  const { door, person, clock } = kim;

  const refuseIf = (refused: boolean, code: ScheduleRefusal): void => {
    if (refused) throw new ScheduleRefused(code);
  };

  const check = (schedule: Schedule): void => {
    refuseIf(!kim.keeps, 'notYours');
    refuseIf(!ID.test(schedule.id) || schedule.id.length > LONGEST_ID, 'idForm');
    refuseIf(plainText(schedule.version) === '' || schedule.version.length > LONGEST_ID, 'noVersion');
    refuseIf(toScheduleText(schedule).length > LONGEST, 'tooLong');
  };

  const add = (
    state: ScheduleState,
    { id, version, title }: Pick<Schedule, 'id' | 'version' | 'title'>,
    schedule: Schedule | null,
    before: number,
    reason: string
  ) =>
    addVersion(
      door,
      {
        scheduleId: id,
        version: plainText(version),
        title: plainText(title),
        state,
        who: person,
        when: new Date(clock.now()).toISOString(),
        before,
        reason: plainText(reason),
      },
      schedule
    );

  /** Adds what changes which version counts, and looks whether it did. */
  const turn = async (
    state: 'inForce' | 'withdrawn',
    head: Pick<Schedule, 'id' | 'version' | 'title'>,
    schedule: Schedule | null,
    since: number,
    reason: string
  ) => {
    const row = await add(state, head, schedule, since, reason);
    const versions = await readVersions(door, head.id);
    refuseIf(
      standingOf(head.id, versions).late.some((version) => version.row === row),
      'inForceSince'
    );
    return versions.find((version) => version.row === row);
  };

  return {
    kim,
    async read() {
      try {
        const versions = await readVersions(door);
        return { kind: 'open', versions, standings: standings(versions) };
      } catch (error) {
        const problem = await readProblem(error);
        if (problem.code === 'notFound') return { kind: 'notSetUp' };
        throw problem;
      }
    },
    schedule: ({ row }) => readScheduleAt(door, row),
    async saveDraft(schedule, reason) {
      check(schedule);
      await add('draft', schedule, schedule, 0, reason);
    },
    async putInForce(schedule, since, reason) {
      check(schedule);
      refuseIf(!(await holds(schedule)), 'broken');
      const before = await readVersions(door, schedule.id);
      const { inForce } = standingOf(schedule.id, before);
      refuseIf((inForce?.row ?? 0) !== since, 'inForceSince');
      refuseIf(
        before.some(({ state, version, ownHand }) => ownHand && state === 'inForce' && version === plainText(schedule.version)),
        'takenVersion'
      );
      const put = await turn('inForce', schedule, schedule, since, reason);
      if (put === undefined) throw new ScheduleRefused('inForceSince');
      return put;
    },
    async withdraw({ scheduleId, inForce }, reason) {
      refuseIf(!kim.keeps, 'notYours');
      if (inForce === null) throw new ScheduleRefused('inForceSince');
      await turn('withdrawn', { id: scheduleId, version: inForce.version, title: inForce.title }, null, inForce.row, reason);
    },
  };
}
