import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../../ui/useLooks';
import { saveCsv } from '../../../../tables';
import type { SchedulePublishWords } from '../../../../words/schedulePublish';
import type { Schedule } from '../../../rules';
import { scheduleTable } from '../../../rules/schedules';

/** Every field of every class, to be changed elsewhere and brought in again. */
export function WholePart({ schedule, own }: { readonly schedule: Schedule; readonly own: SchedulePublishWords }): JSX.Element {
  const look = useLooks();
  return (
    <section className={look.tight} aria-label={own.wholeHeading}>
      <h3 className={look.heading}>{own.wholeHeading}</h3>
      <p className={look.text}>{own.wholeLead}</p>
      <div>
        <DefaultButton text={own.saveWhole} onClick={() => saveCsv(`${schedule.id} ${schedule.version}`, scheduleTable(schedule))} />
      </div>
    </section>
  );
}
