import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import type { WorkReport } from '../../../../work/types';
import { foldLog, type DisposalEntry, type DisposalState, type NotDisposedCode } from '../../../rules';
import { useRecordsDesk } from '../surroundings';
import { ReasonTable } from './ReasonTable';
import { useDisposal } from './surroundings';

export interface DoneViewProps {
  readonly report: WorkReport;
  /** The lines of this plan; null where they could not be read. */
  readonly log: readonly DisposalEntry[] | null;
  readonly onCertificate: () => void;
  readonly onBack: () => void;
}

const tally = (states: readonly DisposalState[]): Partial<Record<NotDisposedCode, number>> => {
  const counts: Partial<Record<NotDisposedCode, number>> = {};
  for (const { entry } of states) if (entry.codes.length > 0) counts[entry.codes[0]] = (counts[entry.codes[0]] ?? 0) + 1;
  return counts;
};

/** What happened, as the log says it: never more than is known. */
export function DoneView({ report, log, onCertificate, onBack }: DoneViewProps): JSX.Element {
  const look = useLooks();
  const { words } = useDisposal();
  const { work } = useRecordsDesk();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const states = log === null ? [] : foldLog(log);
  const of = (outcome: DisposalEntry['outcome']): readonly DisposalState[] => states.filter(({ entry }) => entry.outcome === outcome);
  const [sent, labelled, notSent, gone, open] = [of('sent'), of('labelled'), of('notSent'), of('gone'), of('sending')];
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {words.doneHeading}
      </h3>
      {report.problem !== null && <ProblemNotice says={words.brokeOff} problem={report.problem} work={work} />}
      {report.state === 'cancelled' && <Notice kind="info">{words.stopped}</Notice>}
      {sent.length > 0 && <Notice kind="done">{words.done(sent.length)}</Notice>}
      {labelled.length > 0 && <Notice kind="done">{words.doneLabelled(labelled.length)}</Notice>}
      {log !== null && sent.length + labelled.length === 0 && <Notice kind="info">{words.doneNone}</Notice>}
      {notSent.length > 0 && (
        <section className={look.tight}>
          <p className={look.text}>{words.notDone(notSent.length)}</p>
          <ReasonTable caption={words.notDone(notSent.length)} counts={tally(notSent)} />
        </section>
      )}
      {gone.length > 0 && <Notice kind="warning">{words.doneGone(gone.length)}</Notice>}
      {open.length > 0 && <Notice kind="warning">{words.openLeft}</Notice>}
      {sent.length > 0 && <p className={look.quiet}>{words.restoreHint}</p>}
      <div className={look.row}>
        <PrimaryButton text={words.back} onClick={onBack} />
        {states.length > 0 && <DefaultButton text={words.certificate} onClick={onCertificate} />}
      </div>
    </div>
  );
}
