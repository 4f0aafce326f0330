import { sameLogin } from '../../../marking/rules/historyCheck';
import { addMonths, dayText, parseDay, type Zone } from '../../../retention/rules/periods';
import type { FunctionSettings } from '../settings';
import type { Confirmation, PageState, Said } from './types';

/** How a page stands confirmed. Days are YYYY-MM-DD. */
export type ConfirmationStanding =
  | { readonly kind: 'never' }
  | { readonly kind: 'holds'; readonly until: string; readonly on: string; readonly confirmation: Confirmation }
  | { readonly kind: 'overdue'; readonly since: string; readonly on: string; readonly confirmation: Confirmation };

/** Whether a head has signed within a year; `notAsked` where nobody is to, or there is nothing to sign. */
export type CountersignStanding =
  { readonly kind: 'notAsked' } | { readonly kind: 'signed'; readonly until: string; readonly by: Said } | { readonly kind: 'due'; readonly last: Said | null };

const COUNTERSIGN_MONTHS = 12;

const utcDay: Zone = (instant) => instant.slice(0, 10);

function later(day: string, months: number): string {
  const number = parseDay(day);
  return Number.isNaN(number) ? '' : dayText(addMonths(number, months));
}

/** Those who agreed to a confirmation and are heads: anybody can add a row. */
export const countersignersOf = (confirmation: Confirmation, { heads }: Pick<FunctionSettings, 'heads'>): readonly Said[] =>
  confirmation.countersigned.filter(({ who }) => heads.some(({ login }) => sameLogin(login, who.login)));

/**
 * Whether a page was confirmed, and until when that holds.
 * @param today YYYY-MM-DD, in the site's zone
 * @param dayOf the site's zone
 */
export function confirmationStanding(
  { confirmations }: Pick<PageState, 'confirmations'>,
  { reviewMonths }: Pick<FunctionSettings, 'reviewMonths'>,
  today: string,
  dayOf: Zone = utcDay
): ConfirmationStanding {
  const confirmation = confirmations.at(-1);
  if (confirmation === undefined) return { kind: 'never' };
  const on = dayOf(confirmation.when);
  const until = later(on, reviewMonths);
  return today <= until ? { kind: 'holds', until, on, confirmation } : { kind: 'overdue', since: until, on, confirmation };
}

/** Whether a head has agreed to a confirmation within a year. */
export function countersignStanding(
  { confirmations }: Pick<PageState, 'confirmations'>,
  settings: Pick<FunctionSettings, 'heads'>,
  today: string,
  dayOf: Zone = utcDay
): CountersignStanding {
  if (settings.heads.length === 0 || confirmations.length === 0) return { kind: 'notAsked' };
  const last = confirmations
    .flatMap((each) => countersignersOf(each, settings))
    .sort((a, b) => a.rowId - b.rowId)
    .at(-1);
  if (last === undefined) return { kind: 'due', last: null };
  const until = later(dayOf(last.when), COUNTERSIGN_MONTHS);
  return today <= until ? { kind: 'signed', until, by: last } : { kind: 'due', last };
}

/** Whether a head is to be asked for their name. */
export const isDueForCountersign = (state: Pick<PageState, 'confirmations'>, settings: Pick<FunctionSettings, 'heads'>, today: string, dayOf?: Zone): boolean =>
  countersignStanding(state, settings, today, dayOf).kind === 'due';
