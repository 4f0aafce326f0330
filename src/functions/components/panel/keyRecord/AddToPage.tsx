import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { problemOf } from '../../../../ui/problemOf';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLooks } from '../../../../ui/useLooks';
import type { KeyRecordWords } from '../../../../words/keyRecords';
import type { StepProblem } from '../../../../work/types';
import type { KeyRecord, RecordSeries } from '../../../rules';
import type { Added } from '../../../store/keyRecords/keyRecordDesk';
import { useFunctionPanel } from '../surroundings';
import { AddedView } from './AddedView';
import { AddingView } from './AddingView';
import { AddRecords } from './AddRecords';
import { useMeant, type Meant } from './useMeant';

type Run =
  | { readonly kind: 'asking'; readonly problem: StepProblem | null }
  | { readonly kind: 'adding'; readonly read: number; readonly of: number }
  | { readonly kind: 'done'; readonly added: Added };

/** What of the selection is not added, and why. */
function LeftOut({ meant, words }: { readonly meant: Meant; readonly words: KeyRecordWords }): JSX.Element {
  const { known, missing } = meant;
  return (
    <>
      {known.length > 0 && <Notice kind="info">{words.already(known.map(({ name }) => name))}</Notice>}
      {missing > 0 && <Notice kind="warning">{words.missing(missing)}</Notice>}
    </>
  );
}

/** *Add to function page*: what is meant, what only a person can say of it, and what came of it. */
export function AddToPage({ words }: { readonly words: KeyRecordWords }): JSX.Element {
  const { work, close } = useFunctionPanel();
  const look = useLooks();
  const { desk, at, again } = useMeant();
  const [run, setRun] = React.useState<Run>({ kind: 'asking', problem: null });
  const stopping = React.useRef<AbortController | null>(null);
  const alive = React.useRef(true);
  React.useEffect(
    () => () => {
      alive.current = false;
      stopping.current?.abort();
    },
    []
  );
  if (at.kind === 'reading') return <Skeleton lines={8} label={words.reading} />;
  if (at.kind === 'failed') return <ProblemNotice says={words.failed} problem={at.problem} work={work} actions={[{ text: words.tryAgain, onClick: again }]} />;
  const { meant } = at;
  const add = (records: readonly KeyRecord[], series: readonly RecordSeries[]): void => {
    const show = (next: Run): void => {
      if (alive.current) setRun(next);
    };
    stopping.current = new AbortController();
    show({ kind: 'adding', read: 0, of: records.filter(({ kind }) => kind === 'document').length });
    desk
      .add(records, series, (read, of) => show({ kind: 'adding', read, of }), stopping.current.signal)
      .then(
        (added) => show({ kind: 'done', added }),
        (error: unknown) => show({ kind: 'asking', problem: problemOf(error) })
      );
  };
  if (run.kind === 'done') return <AddedView added={run.added} words={words} onClose={() => close(run.added.added.length > 0)} />;
  const nothing = meant.mayNot !== null || meant.fresh.length === 0;
  return (
    <div className={look.stack}>
      {run.kind === 'adding' && <AddingView read={run.read} of={run.of} words={words} onStop={() => stopping.current?.abort()} />}
      {run.kind === 'asking' && (
        <>
          {meant.mayNot !== null ? <Notice kind="stop">{words[meant.mayNot]}</Notice> : <LeftOut meant={meant} words={words} />}
          {run.problem !== null && <ProblemNotice says={words.notAdded} problem={run.problem} work={work} />}
        </>
      )}
      {nothing ? (
        <>
          {meant.mayNot === null && meant.known.length > 0 && <p className={look.text}>{words.nothingLeft}</p>}
          <div className={look.row}>
            <DefaultButton text={words.close} onClick={() => close(false)} />
          </div>
        </>
      ) : (
        // What was typed stays while it is added, and is there again where it could not be.
        <div hidden={run.kind === 'adding'}>
          <AddRecords meant={meant} words={words} onAdd={add} />
        </div>
      )}
    </div>
  );
}
