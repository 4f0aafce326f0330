import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../../ui/Disclosure';
import { Facts } from '../../../../ui/Facts';
import { Field } from '../../../../ui/Field';
import { useLooks } from '../../../../ui/useLooks';
import type { Change } from '../../../rules';
import { unfitChanges } from '../fields/fit';
import { namePath, sayAt } from '../fields/sayValue';
import { useKeepingGround } from './keepingGround';

export interface SaveBarProps {
  readonly changes: readonly Change[];
  readonly saving: boolean;
  readonly onSave: (reason: string) => void;
  readonly onDiscard: () => void;
}

/** What is not saved yet, in words, and the button that saves it. */
export function SaveBar({ changes, saving, onSave, onDiscard }: SaveBarProps): JSX.Element {
  const { words, saying } = useKeepingGround();
  const look = useLooks();
  const [reason, setReason] = React.useState('');
  const unfit = unfitChanges(changes);
  const ready = changes.length > 0 && unfit.length === 0 && !saving;
  return (
    <div className={look.tight}>
      <p className={look.text} role="status">
        {saving ? words.saving : words.notSaved(changes.length)}
      </p>
      {unfit.length > 0 && (
        <div role="alert" className={look.text}>
          <p className={look.text}>{words.correctFirst}</p>
          <ul>
            {unfit.map(({ path, why }) => (
              <li key={path}>
                {namePath(path, saying)}: {words[why]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {changes.length > 0 && (
        <>
          <Disclosure summary={words.whatIsSaved}>
            <Facts
              facts={changes.map(({ path, was, value }) => ({
                key: path,
                name: namePath(path, saying, value ?? was),
                says: value === null ? words.takesAway : sayAt(path, value, saying, true) || words.emptyValue,
              }))}
            />
          </Disclosure>
          <Field label={words.reason} value={reason} maxLength={255} onChange={(_, typed = '') => setReason(typed)} />
        </>
      )}
      <div className={look.row}>
        <PrimaryButton text={words.save(changes.length)} disabled={!ready} allowDisabledFocus onClick={() => ready && onSave(reason)} />
        {changes.length > 0 && <DefaultButton text={words.discard} disabled={saving} onClick={onDiscard} />}
      </div>
    </div>
  );
}
