import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { useLooks } from '../../../../ui/useLooks';
import { formatDate } from '../../../../words/dates';
import type { Hold } from '../../../rules';
import { DeedNotice } from './DeedNotice';
import { useHolds } from './surroundings';
import { useDeed } from './useDeed';

export interface LiftFormProps {
  readonly hold: Hold;
  /** The newest row that the person has seen of it. */
  readonly seen: number;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Lifts a hold from a day on, and says what that does. */
export function LiftForm({ hold, seen, onDone, onCancel }: LiftFormProps): JSX.Element {
  const { desk, words, culture, today } = useHolds();
  const look = useLooks();
  const [on, setOn] = React.useState(today);
  const [reason, setReason] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const { deed, begin } = useDeed(onDone);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const whole = reason.trim() !== '' && DAY.test(on);
  return (
    <section className={look.stack} aria-label={words.liftHeading(hold.title)}>
      <h3 className={look.heading} tabIndex={-1} ref={heading}>
        {words.liftHeading(hold.title)}
      </h3>
      <p className={look.text}>{words.liftLead}</p>
      <Field
        required
        type="date"
        label={words.liftOn}
        value={on}
        errorMessage={tried && !DAY.test(on) ? words.liftDayMissing : undefined}
        onChange={(_, day = '') => setOn(day)}
      />
      <Field
        required
        multiline
        label={words.liftReason}
        value={reason}
        maxLength={1000}
        errorMessage={tried && reason.trim() === '' ? words.liftReasonMissing : undefined}
        onChange={(_, text = '') => setReason(text)}
      />
      <DeedNotice deed={deed} />
      <div className={look.row}>
        <PrimaryButton
          text={words.liftButton(DAY.test(on) ? formatDate(on, culture, 'UTC') : '…')}
          disabled={deed === 'writing'}
          allowDisabledFocus
          onClick={() => (whole ? begin(() => desk.lift(hold, on, reason, seen)) : setTried(true))}
        />
        <DefaultButton text={words.cancel} disabled={deed === 'writing'} allowDisabledFocus onClick={onCancel} />
      </div>
    </section>
  );
}
