import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { useLooks } from '../../../../ui/useLooks';
import type { Schedule } from '../../../rules';
import { StepNotice } from '../changes/StepNotice';
import { useStepping } from '../changes/useStepping';
import { useScheduleRoom } from '../room/scheduleRoom';

export interface KeepFormProps {
  readonly version: string;
  /** The schedule that is put in force; null where it is not whole. */
  readonly load: () => Promise<Schedule | null>;
  readonly since: number;
  /** Shown where it is not whole. */
  readonly otherwise: JSX.Element;
  readonly onKept: (message: string) => void;
}

/** Asks why a version is put in force, and does it. */
export function KeepForm({ version, load, since, otherwise, onKept }: KeepFormProps): JSX.Element {
  const { schedules, words } = useScheduleRoom();
  const look = useLooks();
  const [reason, setReason] = React.useState('');
  const [broken, setBroken] = React.useState(false);
  const { stepping, take } = useStepping();
  const ready = reason.trim() !== '' && stepping.kind !== 'busy';
  const put = async (): Promise<boolean> => {
    const schedule = await load();
    if (schedule !== null) await schedules.putInForce(schedule, since, reason);
    return schedule !== null;
  };
  const submit = (): void => {
    let whole = true;
    take(
      async () => {
        whole = await put();
      },
      () => (whole ? onKept(words.keep.putInForceDone(version)) : setBroken(true))
    );
  };
  return (
    <form
      className={look.tight}
      aria-label={words.versions.putInForce(version)}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) submit();
      }}
    >
      <Field
        autoFocus
        required
        label={words.keep.reason}
        description={words.keep.reasonHint}
        value={reason}
        maxLength={500}
        onChange={(_, value = '') => setReason(value)}
      />
      <div role="status">{broken && otherwise}</div>
      <StepNotice stepping={stepping} says={words.keep.failed} />
      <div>
        <PrimaryButton type="submit" text={words.versions.putInForce(version)} disabled={!ready} allowDisabledFocus />
      </div>
    </form>
  );
}
