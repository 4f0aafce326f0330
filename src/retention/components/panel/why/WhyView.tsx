import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../../ui/Disclosure';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { Select } from '../../../../ui/Select';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { useLooks } from '../../../../ui/useLooks';
import { explainingWords } from '../../../../words/explaining';
import { periodWords } from '../../../../words/periods';
import { useRecordPanel } from '../surroundings';
import { Answer } from './Answer';
import { ChangeLabel } from './ChangeLabel';
import { RecordCard } from './RecordCard';
import { useDeleteReading } from './useDeleteReading';

/** "Why can't I delete this?", answered of one document or folder at a time. */
export default function WhyView(): JSX.Element {
  const { selection, words: panel, work, culture, close } = useRecordPanel();
  const look = useLooks();
  const { words, error } = useAreaWords(explainingWords, culture);
  const { words: periods, error: periodsError } = useAreaWords(periodWords, culture);
  const [chosen, setChosen] = React.useState(0);
  const row = selection[chosen] ?? null;
  const { at, again } = useDeleteReading(row);
  if (error !== null || periodsError !== null) return <Notice kind="error">{panel.notLoaded}</Notice>;
  if (words === null || periods === null) return <Skeleton lines={6} label={panel.opening} />;
  if (row === null) return <Notice kind="info">{words.nothingSelected}</Notice>;
  return (
    <div className={look.stack}>
      {selection.length > 1 && (
        <Select
          label={words.which}
          value={String(chosen)}
          options={selection.map(({ name }, index) => ({ key: String(index), text: name }))}
          onChange={(key) => setChosen(Number(key))}
        />
      )}
      {at.kind === 'reading' && <Skeleton lines={6} label={words.reading} />}
      {at.kind === 'failed' && <ProblemNotice says={words.failed} problem={at.problem} work={work} actions={[{ text: words.tryAgain, onClick: again }]} />}
      {at.kind === 'read' && (
        <>
          <Answer name={row.name} reading={at.reading} words={words} />
          <RecordCard reading={at.reading} words={words} periods={periods} culture={culture} />
          {!row.isFolder && at.reading.record !== null && (
            <Disclosure summary={words.change.heading}>
              <ChangeLabel key={row.id} row={row} reading={at.reading} words={words} onChanged={again} />
            </Disclosure>
          )}
        </>
      )}
      <div className={look.row}>
        <PrimaryButton text={words.close} onClick={() => close(false)} />
      </div>
    </div>
  );
}
