import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import { formatDateTime } from '../../../../words/dates';
import type { HoldBook } from '../../../rules';
import { DeedNotice } from './DeedNotice';
import { useHolds } from './surroundings';
import { useDeed } from './useDeed';

export interface HoldTroubleProps {
  readonly book: HoldBook;
  readonly deleted: string;
  readonly onDone: () => void;
}

/** Why everything is held, and how somebody who keeps the list puts it right. */
export function HoldTrouble({ book, deleted, onDone }: HoldTroubleProps): JSX.Element | null {
  const { desk, words, culture, timeZone } = useHolds();
  const look = useLooks();
  const [reason, setReason] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const { deed, begin } = useDeed(onDone);
  if (book.problems.length === 0) return null;
  const rows = book.problems.filter(({ code }) => code !== 'begun');
  // Nobody can settle what they do not see.
  const hidden = rows.some(({ code, rowId }) => code === 'missing' && rowId === 0);
  const settle = (): void => {
    if (reason.trim() === '') setTried(true);
    else begin(() => desk.settle([...new Set(rows.map(({ rowId }) => rowId).filter((rowId) => rowId > 0))], deleted, reason));
  };
  return (
    <section className={look.tight} aria-label={words.troubleHeading}>
      <h3 className={look.heading}>{words.troubleHeading}</h3>
      <Notice kind="stop">
        {words.troubleLead} {!desk.may && words.troubleAsk}
      </Notice>
      {rows.map(({ code, rowId }, at) => (
        <p key={at} className={look.text}>
          {words.trouble(code, rowId)}
        </p>
      ))}
      {book.begun.map((begun) => (
        <div key={begun.deed} className={look.tight}>
          <p className={look.text}>{words.begunBy(begun.who, formatDateTime(begun.when, culture, timeZone))}</p>
          {desk.may && (
            <div>
              <DefaultButton text={words.setAside} onClick={() => begin(() => desk.setAside(begun, ''))} />
            </div>
          )}
        </div>
      ))}
      {desk.may && rows.length > 0 && !hidden && (
        <>
          <p className={look.text}>{words.settleLead}</p>
          <Field
            required
            multiline
            label={words.settleReason}
            value={reason}
            maxLength={1000}
            errorMessage={tried && reason.trim() === '' ? words.settleReasonMissing : undefined}
            onChange={(_, text = '') => setReason(text)}
          />
          <div>
            <DefaultButton text={words.settle} onClick={settle} />
          </div>
        </>
      )}
      <DeedNotice deed={deed} />
    </section>
  );
}
