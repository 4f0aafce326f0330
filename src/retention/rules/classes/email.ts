import type { Due, Need, TriggerDates } from '../periods/types';

const EMAIL = /^\.(?:msg|eml)$/i;
const DOT = 46;

/** Whether a file is an e-mail by its name. */
export const isEmail = (name: string): boolean => name.charCodeAt(name.length - 4) === DOT && EMAIL.test(name.slice(-4));

/**
 * The dates of an e-mail: it was made, and last changed, when it was sent. The day on which it was put into a library
 * says nothing of it, so where it is not known when it was sent, neither is when it was made.
 */
export function emailDates(dates: TriggerDates): TriggerDates {
  const ofEmail: { -readonly [K in keyof TriggerDates]: TriggerDates[K] } = { ...dates, created: dates.sent, modified: dates.sent };
  if (dates.sent === undefined) {
    delete ofEmail.created;
    delete ofEmail.modified;
  }
  return ofEmail;
}

/** What is missing for an e-mail: the day on which it was sent stands for those on which it was made and changed. */
export function emailDue(due: Due): Due {
  const needs = due.needs.map((need): Need => (need === 'created' || need === 'modified' ? 'sent' : need));
  return { ...due, needs: [...new Set(needs)] };
}
