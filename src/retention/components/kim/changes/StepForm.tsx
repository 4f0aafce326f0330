import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { useLooks } from '../../../../ui/useLooks';
import { mayStep, nextStep, type ChangeStep, type ScheduleChange } from '../../../rules/schedules/changes';
import { useScheduleRoom } from '../room/scheduleRoom';
import { useChangeWords } from './changeRoom';
import { StepNotice } from './StepNotice';
import { useStepping } from './useStepping';

type Offered = Exclude<ChangeStep, 'proposed' | 'putInForce'>;

export interface StepFormProps {
  readonly change: ScheduleChange;
  readonly title: string;
  readonly onDone: (message: string) => void;
}

/** The steps that this person may take now, each a button that says what it does and asks why. */
export function StepForm({ change, title, onDone }: StepFormProps): JSX.Element | null {
  const { changes, schedules, words } = useScheduleRoom();
  const own = useChangeWords();
  const look = useLooks();
  const [asking, setAsking] = React.useState<Offered | null>(null);
  const [reason, setReason] = React.useState('');
  const { stepping, take } = useStepping();
  const { person, keeps, adds } = schedules.kim;
  const next = nextStep(change);
  const offered = ([...(next !== null && next !== 'putInForce' ? [next] : []), 'refused', 'withdrawn'] as Offered[]).filter(
    (step) => mayStep(change, step, { login: person.login, keeps }) === null
  );
  const refusal = next === null || next === 'putInForce' ? null : mayStep(change, next, { login: person.login, keeps });
  if ((!keeps && adds === false) || (offered.length === 0 && refusal === null)) return null;
  const ready = reason.trim() !== '' && stepping.kind !== 'busy';
  return (
    <div className={look.tight}>
      {refusal !== null && refusal !== 'ended' && refusal !== 'outOfOrder' && <p className={look.quiet}>{words.changeRefused[refusal]}</p>}
      <div className={look.row}>
        {offered.map((step) => (
          <DefaultButton
            key={step}
            text={own.doing[step]}
            ariaLabel={own.doingFor(own.doing[step], title)}
            aria-expanded={asking === step}
            onClick={() => setAsking(asking === step ? null : step)}
          />
        ))}
      </div>
      {asking !== null && offered.includes(asking) && (
        <form
          className={look.tight}
          aria-label={own.doingFor(own.doing[asking], title)}
          onSubmit={(event) => {
            event.preventDefault();
            if (ready)
              take(
                () => changes.step(change, asking, reason),
                () => {
                  setAsking(null);
                  setReason('');
                  onDone(own.done[asking]);
                }
              );
          }}
        >
          <Field
            autoFocus
            required
            multiline
            rows={2}
            label={own.reason[asking]}
            description={own.reasonHint}
            value={reason}
            maxLength={2000}
            onChange={(_, value = '') => setReason(value)}
          />
          <StepNotice stepping={stepping} says={own.failed} />
          <div>
            <PrimaryButton type="submit" text={own.doing[asking]} disabled={!ready} allowDisabledFocus />
          </div>
        </form>
      )}
    </div>
  );
}
