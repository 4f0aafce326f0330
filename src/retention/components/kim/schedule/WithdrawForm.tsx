import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { useLooks } from '../../../../ui/useLooks';
import type { ScheduleStanding } from '../../../store/schedules/standings';
import { StepNotice } from '../changes/StepNotice';
import { useStepping } from '../changes/useStepping';
import { useScheduleRoom } from '../room/scheduleRoom';

/** Saying that a schedule shall be followed no more: why, and what it means, before it is done. */
export function WithdrawForm({ standing, onKept }: { readonly standing: ScheduleStanding; readonly onKept: (message: string) => void }): JSX.Element {
  const { schedules, words } = useScheduleRoom();
  const look = useLooks();
  const [reason, setReason] = React.useState('');
  const { stepping, take } = useStepping();
  const title = standing.inForce?.title ?? standing.scheduleId;
  const ready = reason.trim() !== '' && stepping.kind !== 'busy';
  return (
    <form
      className={look.tight}
      aria-label={words.doing.withdraw(title)}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready)
          take(
            () => schedules.withdraw(standing, reason),
            () => onKept(words.withdrawn)
          );
      }}
    >
      <p className={look.text}>{words.doing.withdrawLead}</p>
      <Field autoFocus required label={words.versions.reason} value={reason} maxLength={500} onChange={(_, value = '') => setReason(value)} />
      <StepNotice stepping={stepping} says={words.keep.failed} />
      <div>
        <DefaultButton type="submit" text={words.doing.withdraw(title)} disabled={!ready} allowDisabledFocus />
      </div>
    </form>
  );
}
