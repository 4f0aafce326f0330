import { lastDayOf } from '../series/yearDue';
import { EMPTY_PARTS, type KeyRecord } from '../page';

/** A record that is not in SharePoint, as a person describes it: nothing of it can be read. */
export type RecordByHand = Pick<KeyRecord, 'name' | 'location' | 'why' | 'marking' | 'coveringDates' | 'series' | 'flags'> & {
  readonly kind: 'paper' | 'otherSystem';
};

export const EMPTY_BY_HAND: RecordByHand = {
  kind: 'paper',
  name: '',
  location: '',
  why: '',
  marking: '',
  coveringDates: { from: '', to: '' },
  series: '',
  flags: [],
};

/** What is wrong with a record before it can be added, by its field. */
export interface ByHandProblems {
  readonly name?: 'missing';
  readonly location?: 'missing';
  readonly why?: 'missing';
  readonly from?: 'noDay';
  readonly to?: 'noDay' | 'beforeFrom';
}

const isPartDay = (day: string): boolean => day === '' || lastDayOf(day) !== '';

/** Checks what a person has written; nothing where it can be added. Days may be known by their year or month only. */
export function checkByHand({ name, location, why, coveringDates: { from, to } }: RecordByHand): ByHandProblems {
  const missing = (text: string): boolean => text.trim() === '';
  const reversed = from !== '' && to !== '' && isPartDay(from) && isPartDay(to) && lastDayOf(to) < from;
  return {
    ...(missing(name) ? { name: 'missing' as const } : {}),
    ...(missing(location) ? { location: 'missing' as const } : {}),
    ...(missing(why) ? { why: 'missing' as const } : {}),
    ...(isPartDay(from) ? {} : { from: 'noDay' as const }),
    ...(!isPartDay(to) ? { to: 'noDay' as const } : reversed ? { to: 'beforeFrom' as const } : {}),
  };
}

/** The key record of what a person has written. @param id names it for ever */
export const recordByHand = (said: RecordByHand, id: string): KeyRecord => ({
  ...EMPTY_PARTS.keyRecords,
  ...said,
  name: said.name.trim(),
  location: said.location.trim(),
  why: said.why.trim(),
  marking: said.marking.trim(),
  id,
});
