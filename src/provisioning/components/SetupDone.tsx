import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../ui/Notice';
import { ProblemTable } from '../../ui/ProblemTable';
import { useLooks } from '../../ui/useLooks';
import type { WorkReport } from '../../work/types';
import type { SetupPlan } from '../store/desk';
import { nameOf, placeOf, useSetupGround } from './surroundings';

/** What the setup came to, and what was not done. */
export function SetupDone({
  plan,
  report,
  onFinish,
}: {
  readonly plan: SetupPlan<unknown>;
  readonly report: WorkReport;
  readonly onFinish: () => void;
}): JSX.Element {
  const { words, work, labels } = useSetupGround();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const byKey = new Map(plan.steps.map((step) => [step.key, step]));
  const failed = report.steps.flatMap(({ step, outcome }) => {
    if (outcome.kind !== 'failed') return [];
    const known = byKey.get(step.key);
    return [{ name: known ? words.step(known.what, nameOf(known, labels), placeOf(known, labels)) : step.name, problem: outcome.problem }];
  });
  const complete = failed.length === 0 && report.left.length === 0;
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {complete ? words.doneAll(plan.choices.libraryIds.length) : failed.length > 0 ? words.donePartly(failed.length) : words.stopped(report.left.length)}
      </h3>
      {complete && <p className={look.text}>{words.doneNext}</p>}
      {report.problem && (
        <Notice kind="error">
          {work.problemOfAll(report.problem).why} {work.problemOfAll(report.problem).remedy}
        </Notice>
      )}
      {failed.length > 0 && <ProblemTable caption={words.notDoneTable} rows={failed} words={{ ...work, document: words.part, problem: work.problemOfAll }} />}
      {failed.length > 0 && report.left.length > 0 && <p className={look.text}>{words.stopped(report.left.length)}</p>}
      <div>
        <PrimaryButton text={words.finish} onClick={onFinish} />
      </div>
    </div>
  );
}
