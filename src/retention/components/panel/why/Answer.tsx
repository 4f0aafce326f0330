import * as React from 'react';
import { Notice, type NoticeKind } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import type { ExplainingWords } from '../../../../words/explaining';
import { explainDelete, type DeleteAnswer } from '../../../rules';
import type { DeleteReading } from '../../../store/explaining/readDeleteFacts';
import { useRecordPanel } from '../surroundings';

const KINDS: Readonly<Record<DeleteAnswer['verdict'], NoticeKind>> = { cannot: 'stop', mustNot: 'stop', unsure: 'warning', may: 'info' };

/** The short answer, and under it every reason with what to do, the likeliest first. */
export function Answer({ name, reading, words }: { readonly name: string; readonly reading: DeleteReading; readonly words: ExplainingWords }): JSX.Element {
  const look = useLooks();
  const { settings } = useRecordPanel().site;
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), [reading]);
  const { verdict, reasons } = explainDelete(reading.facts);
  const ask = { kim: settings.kimContact, keeper: settings.keeperTitle };
  return (
    <div className={look.tight}>
      <Notice kind={KINDS[verdict]}>{words.verdict[verdict](name)}</Notice>
      <h2 className={look.heading} tabIndex={-1} ref={start}>
        {words.reasons}
      </h2>
      <ol style={{ margin: 0, padding: '0 0 0 20px', display: 'grid', gap: 12 }}>
        {reasons.map((reason, at) => {
          const { why, todo } = words.reason(reason, ask);
          return (
            <li key={`${reason.code} ${at}`} className={look.text}>
              <p className={look.text} style={{ fontWeight: reason.force === 'blocks' || reason.force === 'forbids' ? 600 : undefined }}>
                {why}
              </p>
              <p className={look.text}>{todo}</p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
