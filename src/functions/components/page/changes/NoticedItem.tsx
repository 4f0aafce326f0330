import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Facts } from '../../../../ui/Facts';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionChangesWords } from '../../../../words/functionChanges';
import type { Change, Noticed } from '../../../rules';
import { namePath, sayAt } from '../fields/sayValue';
import { useKeepingGround } from '../keeping/keepingGround';
import { useFunctionPage } from '../surroundings';
import { ChangeFirst } from './ChangeFirst';
import { sayNoticed } from './sayNoticed';

export interface NoticedItemProps {
  readonly noticed: Noticed;
  readonly words: FunctionChangesWords;
  readonly may: boolean;
  readonly busy: boolean;
  readonly onAccept: (changes: readonly Change[]) => void;
  readonly onDismiss: () => void;
}

/** One thing that was noticed: what accepting it writes, and what can be done about it. */
export function NoticedItem({ noticed, words, may, busy, onAccept, onDismiss }: NoticedItemProps): JSX.Element {
  const { culture, show } = useFunctionPage();
  const { saying } = useKeepingGround();
  const look = useLooks();
  const [changing, setChanging] = React.useState(false);
  const says = sayNoticed(noticed, words, culture);
  const { suggests } = noticed;
  const button = (text: string, onClick: () => void): JSX.Element => (
    <DefaultButton text={text} ariaLabel={words.about(text, says)} disabled={busy} allowDisabledFocus onClick={() => !busy && onClick()} />
  );
  if (changing)
    return (
      <div className={look.tight}>
        <p className={look.text}>{says}</p>
        <ChangeFirst suggests={suggests} words={words} busy={busy} onWrite={onAccept} onLeave={() => setChanging(false)} />
      </div>
    );
  return (
    <div className={look.tight}>
      <p className={look.text}>{says}</p>
      {suggests.length > 0 ? (
        <>
          <p className={look.quiet}>{words.accepts}:</p>
          <Facts
            facts={suggests.map(({ path, was, value }) => ({
              key: path,
              name: namePath(path, saying, value ?? was),
              says: value === null ? words.takesAway : sayAt(path, value, saying, true),
            }))}
          />
        </>
      ) : (
        <p className={look.quiet}>{words.onlyYou}</p>
      )}
      {may && (
        <div className={look.row}>
          {suggests.length > 0 && button(words.accept, () => onAccept(suggests))}
          {button(words.editFirst, () => (suggests.length > 0 ? setChanging(true) : show('keep')))}
          {button(words.dismiss, onDismiss)}
        </div>
      )}
    </div>
  );
}
