import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import type { PeriodWords } from '../../../../words/periods';
import type { RecordClassWords } from '../../../../words/recordClasses';
import { isDay, isInUse, PLACE_DATES, periodSettingOf, readPeriod, type RetentionSettings, type Schedule, type TriggerKind } from '../../../rules';
import type { NewPlace } from '../../../store/places/savePlaces';
import { ClassCard } from '../../classes/ClassCard';
import { classNamed } from '../../classes/classWords';
import { DayField } from '../../classes/DayField';
import { findClassOf } from '../../classes/findClassOf';
import type { PlaceRow } from './placeRows';

export interface PlaceEditorProps {
  readonly row: PlaceRow;
  readonly schedule: Schedule;
  readonly settings: RetentionSettings;
  readonly today: string;
  readonly words: RecordClassWords;
  readonly periods: PeriodWords;
  readonly onSave: (place: NewPlace) => void;
  readonly onCancel: () => void;
}

/** The class of one place, whether it is a case, and its dates. Focus comes here. */
export function PlaceEditor({ row, schedule, settings, today, words, periods, onSave, onCancel }: PlaceEditorProps): JSX.Element {
  const look = useLooks();
  const { tab } = words;
  const { place } = row;
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const [code, setCode] = React.useState(place.recordClass);
  const [asCase, setAsCase] = React.useState(place.kind === 'case');
  const [dates, setDates] = React.useState<Readonly<Partial<Record<TriggerKind, string>>>>(place.dates);
  const [reason, setReason] = React.useState('');
  const [told, setTold] = React.useState('');
  const record = findClassOf(schedule, code);
  const needs = record === null ? [] : readPeriod(record.keepFor, record.keepFrom, periodSettingOf(record, schedule, settings)).needs;
  const asked = PLACE_DATES.filter((kind) => needs.includes(kind) || place.dates[kind] !== undefined || (asCase && kind === 'closed'));
  const classes = schedule.classes.filter((each) => isInUse(each, today) || each.code === place.recordClass);
  const save = (): void => {
    if (Object.values(dates).some((day) => day !== '' && !isDay(day))) return setTold(words.dateInvalid);
    setTold('');
    const kept = Object.fromEntries(Object.entries(dates).filter(([, day]) => day !== ''));
    onSave({ ...place, kind: place.kind === 'library' ? 'library' : asCase ? 'case' : 'folder', recordClass: code, dates: kept, reason });
  };
  return (
    <section className={look.liveFrame} aria-label={tab.editHeading(row.title)}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {tab.editHeading(row.title)}
      </h3>
      <Select
        label={tab.classField}
        value={code}
        options={[
          { key: '', text: place.kind === 'library' ? tab.noClass : tab.noneOption },
          ...(code !== '' && record === null ? [{ key: code, text: classNamed(schedule, code, words) }] : []),
          ...classes.map((each) => ({ key: each.code, text: classNamed(schedule, each.code, words) })),
        ]}
        onChange={setCode}
      />
      {record !== null && <ClassCard record={record} schedule={schedule} settings={settings} words={words} periods={periods} />}
      {place.kind !== 'library' && <Choice kind="checkbox" label={words.asCase} hint={words.asCaseHint} checked={asCase} onChoose={setAsCase} />}
      {asked.map((kind) => (
        <DayField
          key={kind}
          label={kind === 'trigger' && record !== null && record.keepFrom !== '' ? record.keepFrom : words.date[kind]}
          hint={kind === 'closed' ? tab.closedHint : undefined}
          value={dates[kind] ?? ''}
          onChange={(day) => setDates((at) => ({ ...at, [kind]: day }))}
        />
      ))}
      <Field
        multiline
        rows={2}
        label={words.reason}
        description={words.reasonHint}
        value={reason}
        maxLength={1000}
        onChange={(_, typed = '') => setReason(typed)}
      />
      <p className={look.text} role="alert">
        {told}
      </p>
      <div className={look.row}>
        <PrimaryButton text={tab.save(row.title)} onClick={save} />
        <DefaultButton text={words.cancel} onClick={onCancel} />
      </div>
    </section>
  );
}
