import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import { useOneRun } from '../../../../ui/useOneRun';
import type { ExplainingWords } from '../../../../words/explaining';
import { changeLabel, type LabelChange } from '../../../store/explaining/changeLabel';
import type { DeleteReading } from '../../../store/explaining/readDeleteFacts';
import type { SelectedRow } from '../../../store/site/recordSite';
import { useRecordPanel } from '../surroundings';

export interface ChangeLabelProps {
  readonly row: SelectedRow;
  readonly reading: DeleteReading;
  readonly words: ExplainingWords;
  /** Something was written: what is shown is read again. */
  readonly onChanged: () => void;
}

/** What a person may do with the Microsoft label of one document, and why not more. */
export function ChangeLabel({ row, reading: { changes }, words: { change: words }, onChanged }: ChangeLabelProps): JSX.Element {
  const { site, listId, work } = useRecordPanel();
  const look = useLooks();
  const [label, setLabel] = React.useState('');
  const [reason, setReason] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const { run, start } = useOneRun<LabelChange>();
  const failed =
    run.kind === 'done' ? (run.report.problem ?? run.report.steps.flatMap(({ outcome }) => (outcome.kind === 'failed' ? [outcome.problem] : []))[0]) : null;
  const isDone = run.kind === 'done' && failed === undefined;
  React.useEffect(() => {
    if (isDone) onChanged();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when it has been done
  }, [isDone]);

  const { put, clear, lock, because } = changes;
  const busy = run.kind === 'running' || isDone;
  const chosen = put.find(({ name }) => name === label);
  const go = (change: LabelChange): void => {
    if (reason.trim() === '') return setTried(true);
    start(change, (onProgress) => changeLabel(site, listId, row, change, reason, onProgress));
  };
  const may = put.length > 0 || clear || lock !== null;
  return (
    <div className={look.tight}>
      {because.map((code) => (
        <p key={code} className={look.text}>
          {words.because[code]}
        </p>
      ))}
      {put.length > 0 && (
        <Select
          label={words.which}
          value={label}
          disabled={busy}
          options={[{ key: '', text: words.choose }, ...put.map(({ name }) => ({ key: name, text: name }))]}
          onChange={setLabel}
        />
      )}
      {chosen?.regulatory === true ? (
        <Notice kind="warning">{words.becomesRegulatory}</Notice>
      ) : (
        chosen?.record === true && <Notice kind="warning">{words.becomesRecord}</Notice>
      )}
      {may && (
        <>
          <Field
            required
            label={words.reason}
            value={reason}
            maxLength={1000}
            disabled={busy}
            errorMessage={tried && reason.trim() === '' ? words.reasonMissing : undefined}
            onChange={(_, text = '') => setReason(text)}
          />
          <div className={look.row}>
            {chosen !== undefined && <PrimaryButton text={words.put(chosen.name)} disabled={busy} onClick={() => go({ kind: 'label', label: chosen.name })} />}
            {clear && <DefaultButton text={words.clear} disabled={busy} onClick={() => go({ kind: 'label', label: '' })} />}
            {lock !== null && (
              <DefaultButton text={lock === 'lock' ? words.lock : words.unlock} disabled={busy} onClick={() => go({ kind: 'lock', locked: lock === 'lock' })} />
            )}
          </div>
        </>
      )}
      <div role="status">{run.kind === 'running' && <p className={look.text}>{words.changing}</p>}</div>
      {failed !== null && failed !== undefined && <ProblemNotice says={words.notChanged} problem={failed} work={work} />}
    </div>
  );
}
