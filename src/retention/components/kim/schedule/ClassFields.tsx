import * as React from 'react';
import { Choice } from '../../../../ui/Choice';
import { Disclosure } from '../../../../ui/Disclosure';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import { DISPOSAL_ACTIONS, YEAR_KINDS, type DisposalAction, type RecordClass, type Schedule, type YearKind } from '../../../rules';
import { safeLink } from '../../../rules/schedules';
import { useScheduleRoom } from '../room/scheduleRoom';
import { PeriodReading } from './PeriodReading';

export interface ClassFieldsProps {
  readonly recordClass: RecordClass;
  readonly schedule: Schedule;
  /** Whether the class is new, and its code is still to be given. */
  readonly fresh: boolean;
  readonly onChange: (recordClass: RecordClass) => void;
}

type TextField = {
  [Name in keyof RecordClass]: RecordClass[Name] extends string ? (string extends RecordClass[Name] ? Name : never) : never;
}[keyof RecordClass];

const LONG = 255;
const LONGEST = 4000;

/** The fields of a class, those that people are asked for first. */
export function ClassFields({ recordClass: each, schedule, fresh, onChange }: ClassFieldsProps): JSX.Element {
  const { words } = useScheduleRoom();
  const look = useLooks();
  const { fields, propose } = words;
  const set = (more: Partial<RecordClass>): void => onChange({ ...each, ...more });
  const text = (name: TextField, more: React.ComponentProps<typeof Field> = {}): JSX.Element => (
    <Field label={fields[name]} value={each[name]} maxLength={LONG} onChange={(_, value = '') => set({ [name]: value })} {...more} />
  );
  const taken = fresh && schedule.classes.some(({ code }) => code === each.code.trim());
  const unfit = each.authority.url.trim() !== '' && safeLink(each.authority.url) === '';
  return (
    <>
      {fresh && text('code', { required: true, maxLength: 60, description: propose.codeHint, errorMessage: taken ? propose.codeTaken : '' })}
      {text('title', { required: true })}
      {text('description', { multiline: true, rows: 3, maxLength: LONGEST })}
      {text('keepFor', { required: true, description: propose.keepForHint })}
      {text('keepFrom', { description: propose.keepFromHint })}
      <PeriodReading of={each} schedule={schedule} />
      <Select
        label={fields.action}
        value={each.action}
        options={DISPOSAL_ACTIONS.map((key) => ({ key, text: words.actions[key] }))}
        onChange={(action) => set({ action: action as DisposalAction })}
      />
      {text('businessFunction')}
      {text('owner')}
      <Disclosure summary={propose.moreFields}>
        <div className={look.tight}>
          {text('activity')}
          <Field
            label={fields.authority}
            value={each.authority.text}
            maxLength={LONGEST}
            onChange={(_, value = '') => set({ authority: { ...each.authority, text: value } })}
          />
          <Field
            label={propose.linkHint}
            value={each.authority.url}
            maxLength={2000}
            errorMessage={unfit ? propose.linkUnfit : ''}
            onChange={(_, value = '') => set({ authority: { ...each.authority, url: value } })}
          />
          <Select
            label={fields.year}
            value={each.year}
            options={[{ key: '', text: propose.yearOfSchedule }, ...YEAR_KINDS.map((key) => ({ key, text: words.years[key] }))]}
            onChange={(year) => set({ year: year as YearKind | '' })}
          />
          {text('usualMarking')}
          {text('series')}
          {text('label', { maxLength: 64 })}
          <Choice kind="checkbox" label={fields.vital} checked={each.vital} onChoose={(vital) => set({ vital })} />
          <Choice kind="checkbox" label={fields.secondPerson} checked={each.secondPerson} onChoose={(secondPerson) => set({ secondPerson })} />
        </div>
      </Disclosure>
    </>
  );
}
