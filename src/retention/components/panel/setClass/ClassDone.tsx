import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { ProblemTable } from '../../../../ui/ProblemTable';
import { useLooks } from '../../../../ui/useLooks';
import type { RecordClassWords } from '../../../../words/recordClasses';
import type { WorkWords } from '../../../../words/work';
import type { StepReport, WorkReport } from '../../../../work/types';

export interface ClassDoneProps {
  readonly report: WorkReport;
  /** What was set, as people call it; empty for the class of the place. */
  readonly title: string;
  readonly undone: boolean;
  readonly words: RecordClassWords;
  readonly work: WorkWords;
  readonly onUndo: (() => void) | null;
  readonly onGoOn: (() => void) | null;
  readonly onClose: () => void;
}

const isPlace = ({ step }: StepReport): boolean => step.key.startsWith('place ');
const isDate = ({ step }: StepReport): boolean => step.key.startsWith('date ');
const isDocument = (each: StepReport): boolean => !isPlace(each) && !isDate(each);

/** What became of it, and what did not. Focus comes here. */
export function ClassDone({ report, title, undone, words, work, onUndo, onGoOn, onClose }: ClassDoneProps): JSX.Element {
  const look = useLooks();
  const start = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const count = (of: (each: StepReport) => boolean, kind: string): number => report.steps.filter((each) => of(each) && each.outcome.kind === kind).length;
  const documents = count(isDocument, 'done');
  const places = count(isPlace, 'done');
  const dated = new Set(report.steps.filter((each) => isDate(each) && each.outcome.kind === 'done').map(({ step }) => step.name)).size;
  const failed = report.steps.flatMap(({ step, outcome }) => (outcome.kind === 'failed' ? [{ name: step.name, problem: outcome.problem }] : []));
  const same = count(isDocument, 'same');
  const left = report.left.length + report.halfDone.length;
  const nothing = documents + places + dated === 0;
  return (
    <div className={look.stack} tabIndex={-1} ref={start}>
      {nothing ? (
        <Notice kind="info">{words.nothingDone}</Notice>
      ) : undone ? (
        <Notice kind="done">{words.takenBack}</Notice>
      ) : (
        <Notice kind="done">
          {[places > 0 && words.doneFolders(places, title), documents > 0 && words.done(documents, title), dated > 0 && words.doneDates(dated)]
            .filter(Boolean)
            .join(' ')}
        </Notice>
      )}
      {same > 0 && !undone && <p className={look.text}>{words.same(same)}</p>}
      {failed.length > 0 && (
        <>
          <p className={look.text}>{words.notDone(failed.length)}</p>
          <ProblemTable caption={words.notDone(failed.length)} rows={failed} words={work} />
        </>
      )}
      {report.problem !== null && <ProblemNotice says={words.brokeOff} problem={report.problem} work={work} />}
      {left > 0 && <p className={look.text}>{words.notReached(left)}</p>}
      <div className={look.row}>
        <PrimaryButton text={words.close} onClick={onClose} />
        {onGoOn !== null && <DefaultButton text={words.goOn} onClick={onGoOn} />}
        {onUndo !== null && !nothing && <DefaultButton text={words.undo} onClick={onUndo} />}
      </div>
    </div>
  );
}
