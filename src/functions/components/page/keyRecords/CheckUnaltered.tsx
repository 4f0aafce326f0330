import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import type { KeyRecordWords, UnreadWordCode } from '../../../../words/keyRecords';
import type { KeyRecord } from '../../../rules';
import { checkUnaltered, type Unaltered } from '../../../store/keyRecords/checkUnaltered';
import { useFunctionPage } from '../surroundings';

export interface CheckUnalteredProps {
  readonly record: KeyRecord;
  readonly words: KeyRecordWords;
}

type At = { readonly kind: 'asked' } | { readonly kind: 'reading' } | { readonly kind: 'answered'; readonly found: Unaltered };

function Answer({ found, record, words }: CheckUnalteredProps & { readonly found: Unaltered }): JSX.Element {
  switch (found.kind) {
    case 'same':
      return <Notice kind="done">{words.unaltered(found.version === record.version ? '' : found.version)}</Notice>;
    case 'changed':
      return <Notice kind="warning">{words.altered(found.version)}</Notice>;
    case 'noHash':
      return <Notice kind="info">{words.noHash}</Notice>;
    case 'notReadable':
      return <Notice kind="error">{words.notReadable(found.code as UnreadWordCode)}</Notice>;
  }
}

/** Reads the bytes of one record and holds them against what they were. */
export function CheckUnaltered({ record, words }: CheckUnalteredProps): JSX.Element {
  const { site } = useFunctionPage();
  const [at, setAt] = React.useState<At>({ kind: 'asked' });
  const alive = React.useRef(true);
  React.useEffect(
    () => () => {
      alive.current = false;
    },
    []
  );
  const check = (): void => {
    setAt({ kind: 'reading' });
    const answer = (found: Unaltered): void => {
      if (alive.current) setAt({ kind: 'answered', found });
    };
    checkUnaltered(site, record.id).then(answer, () => answer({ kind: 'notReadable', code: 'refused' }));
  };
  const reading = at.kind === 'reading';
  return (
    <>
      <div>
        <DefaultButton
          text={reading ? words.checking : words.check}
          ariaLabel={`${reading ? words.checking : words.check}: ${record.name}`}
          disabled={reading}
          allowDisabledFocus
          onClick={() => !reading && check()}
        />
      </div>
      <div role="status">{at.kind === 'answered' && <Answer found={at.found} record={record} words={words} />}</div>
    </>
  );
}
