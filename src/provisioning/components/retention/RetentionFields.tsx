import * as React from 'react';
import { YEAR_KINDS, type RetentionSettings, type Schedule, type YearKind } from '../../../retention/rules';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { useLooks } from '../../../ui/useLooks';
import { useRetentionSetup } from './surroundings';

export interface RetentionFieldsProps {
  readonly settings: RetentionSettings;
  readonly schedules: readonly Schedule[];
  readonly onChange: (settings: RetentionSettings) => void;
}

/** What the site says about retention: the schedule, its usual class, and how words are read. */
export function RetentionFields({ settings, schedules, onChange }: RetentionFieldsProps): JSX.Element {
  const { words, own } = useRetentionSetup();
  const look = useLooks();
  const schedule = schedules.find(({ id }) => id === settings.scheduleId);
  const change = (some: Partial<RetentionSettings>): void => onChange({ ...settings, ...some });
  return (
    <section className={look.stack} aria-label={words.settings}>
      <Select
        label={own.schedule}
        hint={own.scheduleHint}
        value={settings.scheduleId}
        options={[
          ...(schedule === undefined ? [{ key: settings.scheduleId, text: settings.scheduleId || own.choose }] : []),
          ...schedules.map(({ id, title, version }) => ({ key: id, text: own.version(title, version) })),
        ]}
        onChange={(scheduleId) => change({ scheduleId, defaultClass: '' })}
      />
      <Select
        label={own.defaultClass}
        hint={own.defaultClassHint}
        value={settings.defaultClass}
        options={[{ key: '', text: own.none }, ...(schedule?.classes ?? []).map(({ code, title }) => ({ key: code, text: own.named(title, code) }))]}
        onChange={(defaultClass) => change({ defaultClass })}
      />
      <Field
        label={own.businessFunction}
        description={own.businessFunctionHint}
        value={settings.businessFunction}
        maxLength={255}
        onChange={(_, businessFunction = '') => change({ businessFunction })}
      />
      <Choice
        kind="checkbox"
        label={own.publicRecords}
        hint={own.publicRecordsHint}
        checked={settings.publicRecords}
        onChoose={(publicRecords) => change({ publicRecords })}
      />
      <Select
        label={own.year}
        hint={own.yearHint}
        value={settings.year}
        options={[{ key: '', text: own.yearFromSchedule }, ...YEAR_KINDS.map((kind) => ({ key: kind, text: own.years[kind] }))]}
        onChange={(year) => change({ year: year as YearKind | '' })}
      />
      <Choice kind="checkbox" label={own.second} hint={own.secondHint} checked={settings.alwaysSecond} onChoose={(alwaysSecond) => change({ alwaysSecond })} />
      <fieldset className={look.group}>
        <legend className={look.legend}>{own.master}</legend>
        {(['class', 'label'] as const).map((master) => (
          <Choice
            key={master}
            kind="radio"
            name="mun-master"
            label={master === 'class' ? own.masterClass : own.masterLabel}
            checked={settings.master === master}
            onChoose={() => change({ master })}
          />
        ))}
      </fieldset>
      <Field
        label={own.kimContact}
        description={own.kimContactHint}
        value={settings.kimContact}
        maxLength={255}
        onChange={(_, kimContact = '') => change({ kimContact })}
      />
    </section>
  );
}
