import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import { ProblemTable } from '../../../ui/ProblemTable';
import { useLooks } from '../../../ui/useLooks';
import { formatDate } from '../../../words/dates';
import type { WorkReport } from '../../../work/types';
import type { ChallengeRoutes } from '../../store/challenges';
import { Letter } from './Letter';
import { useChallenges } from './surroundings';

export interface RaisedViewProps {
  readonly routes: ChallengeRoutes;
  readonly report: WorkReport;
  readonly line: string;
  readonly reason: string;
  readonly onDone: (raised: boolean) => void;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** What was raised, by when an answer is wanted, and what the person still has to send. */
export function RaisedView({ routes, report, line, reason, onDone }: RaisedViewProps): JSX.Element {
  const { desk, words, work, culture, timeZone } = useChallenges();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const of = (kind: string): number => report.steps.filter(({ outcome }) => outcome.kind === kind).length;
  const failed = report.steps.flatMap(({ step, outcome }) => (outcome.kind === 'failed' ? [{ name: step.name, problem: outcome.problem }] : []));
  const raised = new Set(report.steps.filter(({ outcome }) => outcome.kind !== 'failed').map(({ step }) => step.key));
  const letters = routes.sources.map(({ to, documents }) => ({ to, documents: documents.filter(({ uniqueId }) => raised.has(uniqueId)) }));
  const due = formatDate(new Date(Date.now() + desk.settings.challengeDays * DAY_MS), culture, timeZone);
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {of('done') > 0 ? words.raisedDone(of('done'), due) : words.doneNone}
      </h3>
      {routes.asked.length > 0 && of('done') > 0 && <p className={look.text}>{words.raisedHow}</p>}
      {of('same') > 0 && <p className={look.text}>{words.raisedSame(of('same'))}</p>}
      {report.problem && (
        <Notice kind="error">
          {words.stopped}{' '}
          {report.problem.code === 'notFound' ? words.notSetUp : `${work.problemOfAll(report.problem).why} ${work.problemOfAll(report.problem).remedy}`}
        </Notice>
      )}
      {report.left.length > 0 && <Notice kind="warning">{words.notRaised(report.left.length)}</Notice>}
      {failed.length > 0 && <ProblemTable caption={words.notDoneTable} rows={failed} words={work} />}
      {letters.some(({ documents }) => documents.length > 0) && <Notice kind="warning">{words.sendThem}</Notice>}
      {letters.map(({ to, documents }) => documents.length > 0 && <Letter key={to} body={to} documents={documents} line={line} reason={reason} />)}
      <div>
        <PrimaryButton text={words.done} onClick={() => onDone(of('done') > 0)} />
      </div>
    </div>
  );
}
