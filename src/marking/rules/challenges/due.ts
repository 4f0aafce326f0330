import type { Challenge } from './challenge';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day of a moment as `2026-11-20`. */
export const dayOf = (moment: number | string): string => new Date(moment).toISOString().slice(0, 10);

/** The day by which a challenge wants an answer. */
export const answerBy = (raised: number, days: number): string => dayOf(raised + days * DAY_MS);

/** Whether the day of the answer has passed, and it is the originator who is waited for. */
export const isOverdue = ({ state, due, form }: Challenge, now: number): boolean => form !== 'notice' && state === 'open' && due !== '' && due < dayOf(now);
