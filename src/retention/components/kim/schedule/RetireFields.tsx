import * as React from 'react';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import type { RecordClass, Schedule } from '../../../rules';
import { useScheduleRoom } from '../room/scheduleRoom';

export interface RetireFieldsProps {
  readonly recordClass: RecordClass;
  readonly schedule: Schedule;
  readonly onChange: (recordClass: RecordClass) => void;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export const isDay = (text: string): boolean =>
  DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** When a class is given to no more records, and which takes its place. */
export function RetireFields({ recordClass: each, schedule, onChange }: RetireFieldsProps): JSX.Element {
  const { words } = useScheduleRoom();
  const look = useLooks();
  const { propose } = words;
  const others = schedule.classes.filter(({ code, supersededBy, validTo }) => code !== each.code && supersededBy === '' && validTo === '');
  return (
    <>
      <p className={look.text}>{propose.retireLead}</p>
      <Field
        required
        label={propose.lastDay}
        value={each.validTo}
        maxLength={10}
        placeholder="2026-03-31"
        errorMessage={each.validTo === '' || isDay(each.validTo) ? '' : propose.dayForm}
        onChange={(_, value = '') => onChange({ ...each, validTo: value.trim() })}
      />
      <Select
        label={propose.takenBy}
        value={each.supersededBy}
        options={[{ key: '', text: propose.nothing }, ...others.map(({ code, title }) => ({ key: code, text: `${title} (${code})` }))]}
        onChange={(supersededBy) => onChange({ ...each, supersededBy })}
      />
    </>
  );
}
