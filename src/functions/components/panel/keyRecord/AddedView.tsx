import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import type { KeyRecordWords, UnreadWordCode } from '../../../../words/keyRecords';
import type { Added } from '../../../store/keyRecords/keyRecordDesk';

export interface AddedViewProps {
  readonly added: Added;
  readonly words: KeyRecordWords;
  readonly onClose: () => void;
}

/** What came of it. */
function Came({ added: { added, stopped, refused }, words }: Pick<AddedViewProps, 'added' | 'words'>): JSX.Element {
  if (stopped) return <Notice kind="info">{words.stopped}</Notice>;
  if (refused !== null) {
    const why = refused === 'tooLong' ? words.tooLong : refused === 'closed' ? words.closed : words.notYours;
    return (
      <Notice kind="error">
        {words.notAdded} {why}
      </Notice>
    );
  }
  return added.length > 0 ? <Notice kind="done">{words.added(added.length)}</Notice> : <Notice kind="info">{words.notAdded}</Notice>;
}

/** What was added, what was there already, and what could not be read. Focus comes here when it is done. */
export function AddedView({ added, words, onClose }: AddedViewProps): JSX.Element {
  const look = useLooks();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const { known, unhashed } = added;
  return (
    <div className={look.stack}>
      <h2 className={look.heading} tabIndex={-1} ref={heading}>
        {added.added.length > 0 ? words.doneHeading : words.notAdded}
      </h2>
      <Came added={added} words={words} />
      {known.length > 0 && <p className={look.text}>{words.alreadyMeanwhile(known.map(({ name }) => name))}</p>}
      {added.added.length > 0 &&
        unhashed.map(({ record, code }) => (
          <Notice key={record.id} kind="warning">
            {words.withoutHash(record.name, code as UnreadWordCode)}
          </Notice>
        ))}
      <div className={look.row}>
        <PrimaryButton text={words.close} onClick={onClose} />
      </div>
    </div>
  );
}
