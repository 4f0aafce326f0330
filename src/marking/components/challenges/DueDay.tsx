import * as React from 'react';
import { useLooks } from '../../../ui/useLooks';
import { formatDate } from '../../../words/dates';
import { dayOf } from '../../rules';
import { useChallenges } from './surroundings';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day of the answer, and how far off it is. */
export function DueDay({ due, now, waits = true }: { readonly due: string; readonly now: () => number; readonly waits?: boolean }): JSX.Element {
  const { words, culture } = useChallenges();
  const look = useLooks();
  if (due === '') return <></>;
  const days = Math.round((Date.parse(due) - Date.parse(dayOf(now()))) / DAY_MS);
  return (
    <>
      {/* A day without a time is the same day everywhere. */}
      <span className={look.oneLine}>{formatDate(`${due}T12:00:00Z`, culture, 'UTC')}</span>
      {waits && <p className={look.quiet}>{days < 0 ? words.late(-days) : words.inDays(days)}</p>}
    </>
  );
}
