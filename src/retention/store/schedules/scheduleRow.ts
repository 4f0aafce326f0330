import { readWitness, wasWrittenTo, WITNESS_FIELDS } from '../../../evidence/witness';
import { HISTORY, numberOf, SCHEDULE, textOf, type RawRow } from '../../../tenant';
import { sameLogin } from '../../../marking/rules/historyCheck';
import type { Person } from '../site/recordSite';

export type ScheduleState = 'draft' | 'inForce' | 'withdrawn';

/** One version of a schedule as it was kept, without the schedule itself. */
export interface ScheduleVersion {
  readonly row: number;
  readonly scheduleId: string;
  readonly version: string;
  readonly title: string;
  readonly state: ScheduleState;
  readonly who: Person;
  /** ISO 8601. */
  readonly when: string;
  readonly reason: string;
  /** The row that was in force when it was put there; 0 where there was none. */
  readonly before: number;
  /** Whether it is by whom it names, and as it was written. */
  readonly ownHand: boolean;
}

const HEAD = [SCHEDULE.schedule, SCHEDULE.version, SCHEDULE.state, HISTORY.when, HISTORY.who, HISTORY.whoName, HISTORY.before, HISTORY.reason];

export const HEAD_FIELDS: readonly string[] = ['ID', 'Title', ...WITNESS_FIELDS, ...HEAD.map(({ internalName }) => internalName)];

const STATES: readonly ScheduleState[] = ['draft', 'inForce', 'withdrawn'];

/** Null for a row that is none of ours, or only a part of one. */
export function readVersion(raw: RawRow): ScheduleVersion | null {
  const state = textOf(raw, SCHEDULE.state.internalName) as ScheduleState;
  const scheduleId = textOf(raw, SCHEDULE.schedule.internalName);
  if (!STATES.includes(state) || scheduleId === '') return null;
  const login = textOf(raw, HISTORY.who.internalName);
  const before = Number(textOf(raw, HISTORY.before.internalName));
  const witness = readWitness(raw);
  return {
    row: numberOf(raw, 'ID'),
    scheduleId,
    version: textOf(raw, SCHEDULE.version.internalName),
    title: textOf(raw, 'Title'),
    state,
    who: { login, name: textOf(raw, HISTORY.whoName.internalName) },
    when: textOf(raw, HISTORY.when.internalName),
    reason: textOf(raw, HISTORY.reason.internalName),
    before: Number.isInteger(before) ? before : 0,
    ownHand: sameLogin(login, witness.addedBy) && !wasWrittenTo(witness),
  };
}

/** The columns of a row, as the list takes them. */
export const toScheduleColumns = (version: Omit<ScheduleVersion, 'row' | 'ownHand' | 'state'> & { state: string; json: string }): Record<string, string> => ({
  Title: version.title.slice(0, 255),
  [SCHEDULE.schedule.internalName]: version.scheduleId,
  [SCHEDULE.version.internalName]: version.version,
  [SCHEDULE.state.internalName]: version.state,
  [SCHEDULE.json.internalName]: version.json,
  [HISTORY.when.internalName]: version.when,
  [HISTORY.who.internalName]: version.who.login,
  [HISTORY.whoName.internalName]: version.who.name,
  [HISTORY.before.internalName]: String(version.before),
  [HISTORY.reason.internalName]: version.reason,
});
