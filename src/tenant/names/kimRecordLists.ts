import { note, text } from './column';
import { HISTORY, type ListName } from './historyList';
import { RECORD } from './recordLists';

export const SCHEDULE = {
  schedule: text('MunSchedule', '726c7c45-0a20-4515-bd6c-5bff20313ace', true),
  version: text('MunScheduleVersion', 'a9fe80e3-6434-4639-9b4c-4cfa094051fe'),
  /** `draft`, `inForce` or `withdrawn`; `part` and `draftPart` for a piece of one that is too long for a row. */
  state: text('MunScheduleState', '4b219e36-81a7-47ce-bd12-aba6587cc9a7'),
  /** The schedule, or what is proposed for one class of it, as JSON. */
  json: note('MunScheduleJson', '880ccfbc-1205-4dc6-85d8-3c1920900f95'),
  /** A proposal, by its id: everything that happened to it names it. */
  change: text('MunScheduleChange', '3ae8aa66-5493-474f-81d9-2772e49c0e4e', true),
  /** The business area that a change is agreed with. */
  area: text('MunBusinessArea', '1c3039ca-9f9b-4aca-98db-c35810465843'),
} as const;

export const HOLD = {
  hold: text('MunHoldId', '58b850de-0e70-4b94-9b86-2e926e4b70af', true),
  /** JSON: what is held, by whose authority, from when to when, and what in Microsoft 365 backs it. */
  json: note('MunHoldJson', '0274373e-5b0c-4018-9142-dd13ca12b540'),
} as const;

const { kind, when, who, whoName, before, reason, previous, hash } = HISTORY;

/**
 * On the KIM site: the department's retention schedules. A row in force counts where it names, as *before*, the row that
 * was in force when it was added: of two people who put one in force at once, the first has done it.
 */
export const SCHEDULES: ListName = {
  url: 'Lists/MunimentSchedules',
  title: 'Muniment schedules',
  columns: [SCHEDULE.schedule, SCHEDULE.version, SCHEDULE.state, SCHEDULE.json, when, who, whoName, before, reason],
  shown: [SCHEDULE.schedule, SCHEDULE.version, SCHEDULE.state, whoName, when],
  rights: 'kept',
};

/** On the KIM site: what is proposed of classes, who agreed and who signed. */
export const SCHEDULE_CHANGES: ListName = {
  url: 'Lists/MunimentScheduleChanges',
  title: 'Muniment schedule changes',
  columns: [kind, SCHEDULE.change, SCHEDULE.schedule, RECORD.recordClass, SCHEDULE.area, SCHEDULE.json, when, who, whoName, reason, previous, hash],
  shown: [kind, SCHEDULE.schedule, RECORD.recordClass, SCHEDULE.area, whoName, when],
  rights: 'evidence',
};

/** On the KIM site: holds, as everybody may read them. The newest row of a hold counts. */
export const HOLDS: ListName = {
  url: 'Lists/MunimentHolds',
  title: 'Muniment holds',
  columns: [kind, HOLD.hold, HOLD.json, when, who, whoName, reason, previous, hash],
  shown: [kind, HOLD.hold, whoName, when],
  rights: 'kept',
};

/** On the KIM site: what a confidential hold is about; only those who keep the site may read it. */
export const HOLD_DETAILS: ListName = {
  url: 'Lists/MunimentHoldDetails',
  title: 'Muniment hold details',
  columns: [kind, HOLD.hold, HOLD.json, when, who, whoName, reason, previous, hash],
  shown: [kind, HOLD.hold, whoName, when],
  rights: 'private',
};

export const KIM_RECORD_LISTS: readonly ListName[] = [SCHEDULES, SCHEDULE_CHANGES, HOLDS, HOLD_DETAILS];
