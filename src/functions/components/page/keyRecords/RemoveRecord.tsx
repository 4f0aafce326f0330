import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { useFocusOnChange } from '../../../../ui/useFocusOnChange';
import { useLooks } from '../../../../ui/useLooks';
import type { KeyRecordWords } from '../../../../words/keyRecords';
import type { KeyRecord } from '../../../rules';
import { createKeyRecordDesk } from '../../../store/keyRecords/keyRecordDesk';
import { useFunctionPage } from '../surroundings';

export interface RemoveRecordProps {
  readonly record: KeyRecord;
  readonly words: KeyRecordWords;
  readonly onRemoved: (name: string) => void;
}

/** Takes a record off the page, with a reason. */
export function RemoveRecord({ record, words, onRemoved }: RemoveRecordProps): JSX.Element {
  const { site, setReading } = useFunctionPage();
  const look = useLooks();
  const [asking, setAsking] = React.useState(false);
  const [reason, setReason] = React.useState('');
  const [missing, setMissing] = React.useState(false);
  const [at, setAt] = React.useState<'idle' | 'removing' | 'failed'>('idle');
  const heading = useFocusOnChange<HTMLParagraphElement>(asking ? 'asking' : 'idle');
  const { name } = record;
  if (!asking)
    return (
      <div>
        <DefaultButton text={words.remove} ariaLabel={`${words.remove}: ${name}`} onClick={() => setAsking(true)} />
      </div>
    );
  const remove = (): void => {
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    setAt('removing');
    createKeyRecordDesk(site)
      .remove(record.id, reason.trim())
      .then(
        (reading) => {
          if (reading === null) setAt('failed');
          else {
            onRemoved(name);
            setReading(reading);
          }
        },
        () => setAt('failed')
      );
  };
  return (
    <div className={look.tight}>
      <p className={look.text} ref={heading} tabIndex={-1}>
        <strong>{words.removeHeading(name)}</strong>
      </p>
      <p className={look.quiet}>{words.removeHint}</p>
      <Field
        label={words.removeReason}
        required
        value={reason}
        errorMessage={missing && reason.trim() === '' ? words.removeReasonMissing : undefined}
        onChange={(_, text = '') => setReason(text)}
      />
      <div className={look.row}>
        <PrimaryButton text={words.removeNow(name)} disabled={at === 'removing'} allowDisabledFocus onClick={() => at !== 'removing' && remove()} />
        <DefaultButton text={words.keepIt} onClick={() => setAsking(false)} />
      </div>
      {at === 'failed' && <Notice kind="error">{words.notRemoved}</Notice>}
    </div>
  );
}
