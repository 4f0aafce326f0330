import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { useLooks } from '../../../../ui/useLooks';
import type { Schedule } from '../../../rules';
import { nextVersion } from '../../../rules/schedules';
import { applyChanges, type ScheduleChange } from '../../../rules/schedules/changes';
import { useScheduleRoom } from '../room/scheduleRoom';
import { useChangeWords } from './changeRoom';
import { StepNotice } from './StepNotice';
import { useStepping } from './useStepping';

export interface PutInForceFormProps {
  readonly schedule: Schedule;
  /** The row that is in force. */
  readonly since: number;
  /** Signed by both. */
  readonly changes: readonly ScheduleChange[];
  readonly onDone: (message: string) => void;
}

/** Folds signed changes into the schedule's next version, having said what must be known first. */
export function PutInForceForm({ schedule, since, changes, onDone }: PutInForceFormProps): JSX.Element {
  const room = useScheduleRoom();
  const { words } = room;
  const own = useChangeWords();
  const look = useLooks();
  const [left, setLeft] = React.useState<ReadonlySet<string>>(new Set());
  const [version, setVersion] = React.useState(() => nextVersion(schedule.version));
  const [reason, setReason] = React.useState('');
  const [understood, setUnderstood] = React.useState(false);
  const { stepping, take } = useStepping();
  const chosen = changes.filter(({ id }) => !left.has(id));
  const { applied, warnings } = applyChanges(schedule, chosen, version);
  const undoes = warnings.some(({ code }) => code === 'overwrites');
  const ready = applied.length > 0 && version.trim() !== '' && reason.trim() !== '' && (!undoes || understood) && stepping.kind !== 'busy';
  return (
    <form
      className={look.tight}
      aria-label={own.forceHeading}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready)
          take(
            () => room.changes.putInForce(schedule, since, chosen, version.trim(), reason),
            () => onDone(own.forceDone(applied.length, version.trim()))
          );
      }}
    >
      <h3 className={look.heading}>{own.forceHeading}</h3>
      <p className={look.text}>{own.forceLead(changes.length, schedule.version)}</p>
      <fieldset className={look.group}>
        <legend className={look.legend}>{own.which}</legend>
        {changes.map(({ id, change: { kind, after } }) => (
          <Choice
            key={id}
            kind="checkbox"
            label={own.title(kind, after.title, after.code)}
            hint={warnings
              .filter(({ changeId }) => changeId === id)
              .map(({ code, fields }) =>
                own.warning(
                  code,
                  fields.map((field) => words.fields[field].toLowerCase())
                )
              )
              .join(' ')}
            checked={!left.has(id)}
            onChoose={(wanted) => setLeft(new Set(wanted ? [...left].filter((each) => each !== id) : [...left, id]))}
          />
        ))}
      </fieldset>
      {undoes && <Choice kind="checkbox" label={own.understood} checked={understood} onChoose={setUnderstood} />}
      <Field required label={own.version} value={version} maxLength={60} onChange={(_, value = '') => setVersion(value)} />
      <Field required label={own.forceReason} value={reason} maxLength={500} onChange={(_, value = '') => setReason(value)} />
      <StepNotice stepping={stepping} says={words.keep.failed} />
      {!ready && stepping.kind !== 'busy' && <p className={look.quiet}>{own.needs}</p>}
      <div>
        <PrimaryButton type="submit" text={own.putInForce(applied.length, version.trim())} disabled={!ready} allowDisabledFocus />
      </div>
    </form>
  );
}
