import { sameLogin } from '../../../../marking/rules/historyCheck';
import type { Day } from '../../periods/types';
import type { Schedule } from '../../recordClass';
import type { AreaAgreement } from './types';

/** A business area, and when its part of the schedule was last agreed by its head and the records officer. */
export interface AreaStanding {
  readonly area: string;
  readonly classes: number;
  /** The newest word of each, which counts for a year; null where there is none. */
  readonly head: AreaAgreement | null;
  readonly officer: AreaAgreement | null;
  /** The day on which both had agreed; empty where they never have. */
  readonly agreed: Day | '';
  /** The day from which it must be agreed again; empty where it never was: then it is due now. */
  readonly due: Day | '';
  readonly state: 'never' | 'half' | 'due' | 'soon' | 'agreed';
}

/** So long before its day it is said that an agreement comes to its end. */
const SOON_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The same day of the next year; the last day of February where it has no 29th. */
export function nextYear(day: Day): Day {
  const next = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  return next.endsWith('-02-29') ? `${next.slice(0, 8)}28` : next;
}

const daysBefore = (day: Day, days: number): Day => new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);

const newest = (agreements: readonly AreaAgreement[], party: AreaAgreement['party']): AreaAgreement | null =>
  agreements.filter((each) => each.party === party).sort((a, b) => b.rowId - a.rowId)[0] ?? null;

/** A class is in use on a day from its first day to its last. */
const inUse = ({ validFrom, validTo }: { readonly validFrom: Day | ''; readonly validTo: Day | '' }, day: Day): boolean =>
  (validFrom === '' || validFrom <= day) && (validTo === '' || day <= validTo);

/**
 * Each business area of a schedule, those that must be agreed soonest first. The head of the area and the records officer
 * agree it together once a year; one word in another's name, or both words by one person, agree nothing.
 */
export function yearlyDue(schedule: Schedule, agreements: readonly AreaAgreement[], today: Day): readonly AreaStanding[] {
  const areas = new Map<string, number>();
  for (const each of schedule.classes) if (inUse(each, today)) areas.set(each.businessFunction, (areas.get(each.businessFunction) ?? 0) + 1);
  const standing = ([area, classes]: [string, number]): AreaStanding => {
    const own = agreements.filter((each) => each.ownHand && each.scheduleId === schedule.id && each.area === area && each.day <= today);
    const head = newest(own, 'head');
    // The officer's newest word that is not by the head of the area.
    const officer = newest(
      own.filter(({ who }) => head === null || !sameLogin(who.login, head.who.login)),
      'officer'
    );
    const base = { area, classes, head, officer };
    if (head === null || officer === null) return { ...base, agreed: '', due: '', state: head === null && officer === null ? 'never' : 'half' };
    const [earlier, agreed] = [head.day, officer.day].sort();
    // A word counts for a year: two that lie further apart were never one agreement.
    if (nextYear(earlier) <= agreed) return { ...base, agreed: '', due: '', state: 'half' };
    const due = nextYear(earlier);
    return { ...base, agreed, due, state: due <= today ? 'due' : daysBefore(due, SOON_DAYS) <= today ? 'soon' : 'agreed' };
  };
  return [...areas].map(standing).sort((a, b) => a.due.localeCompare(b.due) || a.area.localeCompare(b.area));
}

/**
 * Whether one person would give both words: who has agreed as the other party within the year does not agree as this one,
 * because an area is agreed by two people.
 */
export function agreesAlone(
  agreements: readonly AreaAgreement[],
  { scheduleId, area, party }: Pick<AreaAgreement, 'scheduleId' | 'area' | 'party'>,
  login: string,
  today: Day
): boolean {
  const own = agreements.filter((each) => each.ownHand && each.scheduleId === scheduleId && each.area === area);
  const other = newest(own, party === 'head' ? 'officer' : 'head');
  return other !== null && nextYear(other.day) > today && sameLogin(other.who.login, login);
}

/** Whose word an area waits for now: those who have not given it within the year. */
export function areaWaitsFor({ head, officer, state }: AreaStanding, today: Day): readonly AreaAgreement['party'][] {
  const renewing = state === 'soon' || state === 'due';
  const given = (word: AreaAgreement | null): boolean =>
    word !== null && nextYear(word.day) > today && (!renewing || daysBefore(nextYear(word.day), SOON_DAYS) > today);
  return [...(given(head) ? [] : (['head'] as const)), ...(given(officer) ? [] : (['officer'] as const))];
}
