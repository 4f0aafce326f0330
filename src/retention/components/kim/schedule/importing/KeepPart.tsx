import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../../ui/Choice';
import { Field } from '../../../../../ui/Field';
import { Notice } from '../../../../../ui/Notice';
import { Select } from '../../../../../ui/Select';
import { useLooks } from '../../../../../ui/useLooks';
import { YEAR_KINDS, type Schedule, type YearKind } from '../../../../rules';
import { checkSchedule, compareSchedules, nextVersion, scheduleOf, type ScheduleReading } from '../../../../rules/schedules';
import { StepNotice } from '../../changes/StepNotice';
import { useStepping } from '../../changes/useStepping';
import { useScheduleRoom } from '../../room/scheduleRoom';
import type { SchedulesRead } from '../../room/useSchedules';
import { ComparePart } from './ComparePart';
import { useImportRoom } from './importRoom';

export interface KeepPartProps {
  readonly reading: ScheduleReading;
  readonly read: SchedulesRead;
  /** What counts for all classes; it changes how they are read. */
  readonly about: Omit<Schedule, 'classes'>;
  readonly onAbout: (about: Omit<Schedule, 'classes'>) => void;
  readonly onKept: (message: string) => void;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a new schedule is begun with: that which is in force, one version on. */
export function aboutOf({ schedule }: SchedulesRead, yearWords: YearKind = 'calendar'): Omit<Schedule, 'classes'> {
  if (schedule === null) return { id: '', title: '', version: '1', year: yearWords, publicRecords: false, workingClass: '' };
  const { id, title, version, year, publicRecords, workingClass } = schedule;
  return { id, title, version: nextVersion(version), year, publicRecords, workingClass };
}

/** The last step: what the schedule is called, what it does to the one in force, and the words that keep it. */
export function KeepPart({ reading, read, about, onAbout, onKept }: KeepPartProps): JSX.Element {
  const { schedules, words } = useScheduleRoom();
  const { bringing, rowWords } = useImportRoom();
  const look = useLooks();
  const [reason, setReason] = React.useState('');
  const [keepGone, setKeepGone] = React.useState(true);
  const { stepping, take } = useStepping();
  const standing = read.standings.find(({ scheduleId }) => scheduleId === about.id) ?? null;
  const before = read.schedule !== null && read.schedule.id === about.id ? read.schedule : null;

  const made = React.useMemo(() => {
    const own = scheduleOf(reading, about);
    const codes = new Set(own.classes.map(({ code }) => code));
    const gone = before?.classes.filter(({ code }) => !codes.has(code)) ?? [];
    const schedule: Schedule = keepGone ? { ...own, classes: [...own.classes, ...gone] } : own;
    return {
      schedule,
      gone: gone.length,
      problems: checkSchedule(schedule).filter(({ stops }) => stops),
      comparison: before && compareSchedules(before, schedule),
    };
  }, [reading, about, before, keepGone]);

  const { schedule, problems, comparison, gone } = made;
  const set = (more: Partial<Omit<Schedule, 'classes'>>): void => onAbout({ ...about, ...more });
  const named = ID.test(about.id) && about.title.trim() !== '' && about.version.trim() !== '';
  const idle = stepping.kind !== 'busy';
  const mayDraft = named && reading.rows.length > 0 && idle;
  const mayPut = mayDraft && problems.length === 0 && reason.trim() !== '';
  const needPerson = reading.rows.filter(({ needsPerson }) => needsPerson).length;
  return (
    <form
      className={look.tight}
      aria-label={bringing.keepHeading}
      onSubmit={(event) => {
        event.preventDefault();
        if (mayPut)
          take(
            () => schedules.putInForce(schedule, standing?.inForce?.row ?? 0, reason),
            () => onKept(words.keep.putInForceDone(about.version))
          );
      }}
    >
      <h4 className={look.heading}>{bringing.keepHeading}</h4>
      <Field label={bringing.name} required value={about.title} maxLength={255} onChange={(_, value = '') => set({ title: value })} />
      <Field
        label={bringing.id}
        required
        description={bringing.idHint}
        value={about.id}
        maxLength={60}
        errorMessage={about.id === '' || ID.test(about.id) ? '' : bringing.idForm}
        onChange={(_, value = '') => set({ id: value.trim() })}
      />
      <Field label={bringing.version} required value={about.version} maxLength={60} onChange={(_, value = '') => set({ version: value })} />
      <Select
        label={bringing.year}
        value={about.year}
        options={YEAR_KINDS.map((key) => ({ key, text: words.years[key] }))}
        onChange={(year) => set({ year: year as YearKind })}
      />
      <Choice
        kind="checkbox"
        label={bringing.publicRecords}
        hint={bringing.publicRecordsHint}
        checked={about.publicRecords}
        onChoose={(publicRecords) => set({ publicRecords })}
      />
      <Select
        label={bringing.workingClass}
        hint={bringing.workingClassHint}
        value={about.workingClass}
        options={[{ key: '', text: bringing.noWorkingClass }, ...schedule.classes.map(({ code, title }) => ({ key: code, text: `${title} (${code})` }))]}
        onChange={(workingClass) => set({ workingClass })}
      />
      {comparison !== null && <ComparePart comparison={comparison} gone={gone} keepGone={keepGone} onKeepGone={setKeepGone} />}
      {problems.length > 0 && (
        <Notice kind="warning">
          {bringing.stops(problems.length)}
          <ul>
            {problems.slice(0, 20).map(({ code, classCode, value, path }) => (
              <li key={path + code}>{bringing.where(classCode, rowWords.schedule[code](value))}</li>
            ))}
          </ul>
        </Notice>
      )}
      {needPerson > 0 && <p className={look.text}>{bringing.needPersonKept(needPerson)}</p>}
      <Field
        required
        label={words.keep.reason}
        description={words.keep.reasonHint}
        value={reason}
        maxLength={500}
        onChange={(_, value = '') => setReason(value)}
      />
      <StepNotice stepping={stepping} says={words.keep.failed} />
      {!(named && reason.trim() !== '') && <p className={look.quiet}>{bringing.needs}</p>}
      <div className={look.row}>
        <PrimaryButton type="submit" text={bringing.putInForce(schedule.classes.length)} disabled={!mayPut} allowDisabledFocus />
        <DefaultButton
          text={bringing.saveDraft}
          disabled={!mayDraft}
          allowDisabledFocus
          onClick={() => {
            if (mayDraft)
              take(
                () => schedules.saveDraft(schedule, reason),
                () => onKept(words.keep.saved)
              );
          }}
        />
      </div>
    </form>
  );
}
