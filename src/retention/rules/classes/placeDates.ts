import type { Day, TriggerDates, TriggerKind } from '../periods/types';

/** The dates that may be said of a place, and so of all that lies in it: the others are a document's own. */
export const PLACE_DATES = ['closed', 'superseded', 'birth', 'death', 'trigger'] as const satisfies readonly TriggerKind[];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether something is a day of the calendar: there is no 30 February. */
export function isDay(day: unknown): day is Day {
  if (typeof day !== 'string' || !DAY.test(day)) return false;
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

const EVERY_DATE: readonly TriggerKind[] = ['created', 'modified', 'sent', ...PLACE_DATES];

function readKinds(value: unknown, kinds: readonly TriggerKind[]): TriggerDates {
  const read = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return Object.fromEntries(kinds.flatMap((kind) => (isDay(read[kind]) ? [[kind, read[kind]]] : [])));
}

/** The dates of a place out of what somebody may have written; what is none is left out. */
export const readPlaceDates = (value: unknown): TriggerDates => readKinds(value, PLACE_DATES);

/** The dates of a document likewise. */
export const readTriggerDates = (value: unknown): TriggerDates => readKinds(value, EVERY_DATE);
