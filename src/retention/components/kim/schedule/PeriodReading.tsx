import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import type { RecordClass, Schedule } from '../../../rules';
import { sayPeriod } from '../room/sayPeriod';
import { useScheduleRoom } from '../room/scheduleRoom';

export interface PeriodReadingProps {
  readonly of: Pick<RecordClass, 'keepFor' | 'keepFrom' | 'year'>;
  readonly schedule: Pick<Schedule, 'year' | 'publicRecords'>;
}

/** How the words of a period are read, while somebody types them: what is taken for granted, and what nobody can count by. */
export function PeriodReading({ of, schedule }: PeriodReadingProps): JSX.Element {
  const { words, periods } = useScheduleRoom();
  const look = useLooks();
  const said = sayPeriod(of, schedule, periods);
  const empty = of.keepFor.trim() === '';
  return (
    // In its place, and not where the window ends: fields stand under it.
    <div className={look.liveFrame} aria-live="polite" aria-atomic="true">
      <p className={look.quiet}>{words.propose.readsAs}</p>
      <p className={look.text}>{empty ? words.propose.nothingYet : said.sentence}</p>
      {!empty && said.problems.length > 0 && <p className={look.text}>{said.problems.join(' ')}</p>}
      {!empty && said.assumptions.length > 0 && (
        <p className={look.quiet}>
          {words.card.takenForGranted}: {said.assumptions.join(' ')}
        </p>
      )}
    </div>
  );
}
