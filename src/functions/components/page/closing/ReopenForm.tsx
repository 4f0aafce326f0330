import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { problemOf } from '../../../../ui/problemOf';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import { formatDateTime } from '../../../../words/dates';
import type { FunctionSnapshotsWords } from '../../../../words/functionSnapshots';
import type { StepProblem } from '../../../../work/types';
import { mayOf, type Said } from '../../../rules';
import { createPageDesk } from '../../../store/page/pageDesk';
import { useFunctionPage } from '../surroundings';
import { useTimeZone } from '../useTimeZone';

export interface ReopenFormProps {
  readonly words: FunctionSnapshotsWords;
  readonly closed: Said;
}

/** Who closed the page, when and why; and the way back, with a reason. */
export function ReopenForm({ words, closed }: ReopenFormProps): JSX.Element {
  const { site, reading, setReading, culture, work } = useFunctionPage();
  const look = useLooks();
  const zone = useTimeZone();
  const [reason, setReason] = React.useState('');
  const [busy, setBusy] = React.useState(false);
  const [failed, setFailed] = React.useState<StepProblem | null>(null);
  const why = reading.rows.find(({ rowId }) => rowId === closed.rowId)?.reason ?? '';
  const may = mayOf(site, reading.state).reopen;
  const ready = reason.trim() !== '' && !busy;
  const reopen = async (): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      const written = await createPageDesk(site).reopen(reason.trim());
      setReading(written.reading);
    } catch (error) {
      setFailed(problemOf(error));
      setBusy(false);
    }
  };
  return (
    <div className={look.stack}>
      <Notice kind="info">
        {words.closedBy(closed.who.name, formatDateTime(closed.when, culture, zone))} {why !== '' && `${words.closedReason}: ${why}`}
      </Notice>
      <ul className={look.text}>
        {words.closeMeans.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3 className={look.heading}>{words.reopenHeading}</h3>
      {may ? (
        <>
          <p className={look.text}>{words.reopenLead}</p>
          <Field label={words.reopenReason} required maxLength={255} value={reason} onChange={(_, typed = '') => setReason(typed)} />
          {failed !== null && <ProblemNotice says={words.reopenFailed} problem={failed} work={work} />}
          <div>
            <DefaultButton text={words.reopen} disabled={!ready} allowDisabledFocus onClick={() => ready && void reopen()} />
          </div>
        </>
      ) : (
        <p className={look.text}>{words.mayNotReopen}</p>
      )}
    </div>
  );
}
