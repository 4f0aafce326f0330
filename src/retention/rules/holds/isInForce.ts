import type { Day } from '../periods/types';

/** When a hold is looked at. */
export interface HoldMoment {
  /** The point in time, ISO 8601. */
  readonly now: string;
  /** The day that it is on the site. */
  readonly today: Day;
}

/** It is a new day first on Kiritimati, fourteen hours before Greenwich. */
const FIRST_ZONE_MS = 14 * 60 * 60 * 1000;

/**
 * Whether a hold holds. It begins as soon as its first day has begun anywhere in the world: whoever declares it may be in
 * another zone than the site, and it holds from that moment. It ends when the day on which it was lifted has come on the
 * site. A moment that is no moment leaves everything in force that was not lifted.
 */
export function isInForce({ from, lifted }: { readonly from: Day; readonly lifted: Day | '' }, { now, today }: HoldMoment): boolean {
  const at = Date.parse(now);
  if (!Number.isNaN(at) && from > new Date(at + FIRST_ZONE_MS).toISOString().slice(0, 10)) return false;
  return lifted === '' || today === '' || lifted > today;
}
