import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../ui/Choice';
import { Disclosure } from '../../../ui/Disclosure';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import type { EndingGroup } from '../../store/lapsing/dueDesk';
import { DocumentTable } from './DocumentTable';
import { useDue } from './surroundings';

export interface DueNowProps {
  readonly groups: readonly EndingGroup[];
  readonly onChange: (groups: readonly EndingGroup[], reason: string) => void;
  readonly onRelease: (group: EndingGroup) => void;
}

/** Markings whose time has come, by what they become: all are chosen, and none changes before the person says so. */
export function DueNow({ groups, onChange, onRelease }: DueNowProps): JSX.Element {
  const { words } = useDue();
  const look = useLooks();
  const [left, setLeft] = React.useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const chosen = groups.filter(({ key }) => !left.has(key));
  const count = chosen.reduce((sum, group) => sum + group.documents.length, 0);
  const needsReason = chosen.some((group) => group.documents.some((document) => document.needsReason));
  const missing = needsReason && reason.trim() === '';

  const choose = (key: string, choice: boolean): void => {
    const next = new Set(left);
    if (choice) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const change = (): void => {
    if (count === 0) return;
    if (missing) return setTried(true);
    onChange(chosen, reason.trim());
  };

  if (groups.length === 0) return <p className={look.text}>{words.nothingDue}</p>;
  return (
    <div className={look.stack}>
      <fieldset className={look.group}>
        <legend className={look.hidden}>{words.chooseToChange}</legend>
        {groups.map((group) => {
          const said = words.becomes(group.documents.length, group.becomes);
          return (
            <Choice
              key={group.key}
              kind="checkbox"
              label={said}
              hint={words.longest(Math.max(...group.documents.map(({ daysOver }) => daysOver)))}
              checked={!left.has(group.key)}
              onChoose={(choice) => choose(group.key, choice)}
            >
              <div className={look.tight}>
                {group.copy !== null && <p className={look.quiet}>{words.copies(group.documents.length, group.copy)}</p>}
                <Disclosure summary={words.show} about={said}>
                  <DocumentTable caption={said} documents={group.documents} />
                </Disclosure>
                {group.copy !== null && (
                  <div>
                    <DefaultButton text={words.makeCopies(group.documents.length)} onClick={() => onRelease(group)} />
                  </div>
                )}
              </div>
            </Choice>
          );
        })}
      </fieldset>
      <Field
        required={needsReason}
        label={needsReason ? words.reasonNeeded : words.reason}
        description={words.reasonHint}
        value={reason}
        maxLength={1000}
        errorMessage={tried && missing ? words.reasonMissing : undefined}
        onChange={(_, text = '') => setReason(text)}
      />
      <div className={look.tight}>
        <div className={look.row}>
          <PrimaryButton text={words.change(count)} disabled={count === 0} allowDisabledFocus onClick={change} />
        </div>
        {count === 0 && <p className={look.quiet}>{words.chooseFirst}</p>}
      </div>
    </div>
  );
}
