import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import { checkStage, type NextStage } from '../../../rules';
import { useFunctionPage } from '../surroundings';
import type { SeriesAtWork } from './listSeries';
import { useSeries } from './seriesGround';
import { draftOf, stageOf, type StageDraft } from './stageDraft';
import { StageFields } from './StageFields';
import { useTaking } from './useTaking';

export interface StageFormProps {
  readonly at: SeriesAtWork;
  readonly next: NextStage;
  readonly onTaken: (told: boolean) => void;
  readonly onCancel: () => void;
}

/** One step of one series, with all that it must say. */
export function StageForm({ at: { series, taken }, next, onTaken, onCancel }: StageFormProps): JSX.Element {
  const { work } = useFunctionPage();
  const { words, plan, today } = useSeries();
  const look = useLooks();
  const [draft, setDraft] = React.useState<StageDraft>(() => draftOf(next.stage, series, today));
  const [tried, setTried] = React.useState(0);
  const { taking, take } = useTaking(onTaken);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const wrong = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  // What is wrong is listed above the button, and the focus goes there.
  React.useEffect(() => {
    if (tried > 0) wrong.current?.focus();
  }, [tried]);
  const set = (part: Partial<StageDraft>): void => setDraft((was) => ({ ...was, ...part }));
  const standing = next.stage === 'appraised' ? { appraisalDecision: draft.decision } : series;
  const problems = checkStage(stageOf(draft), draft.reason, standing, taken, today);
  const sentences = problems.map((problem) =>
    problem.code === 'closure' ? words.closureProblem(problem.closure.field, problem.closure.code) : words.problem(problem.code)
  );
  const send = (): void => {
    if (problems.length > 0) setTried((times) => times + 1);
    else void take(series, taken, draft);
  };
  const lead = words.leads[next.stage];
  const busy = taking.kind === 'taking';
  return (
    <section className={look.page} aria-label={words.formHeading(next.stage, series.name)}>
      <h2 className={look.title} tabIndex={-1} ref={heading}>
        {words.formHeading(next.stage, series.name || plan.unnamed)}
      </h2>
      {lead !== undefined && (next.stage === 'destroyed' ? <Notice kind="warning">{lead}</Notice> : <p className={look.text}>{lead}</p>)}
      <Field type="date" label={words.on} value={draft.on} onChange={(_, on = '') => set({ on })} />
      <StageFields draft={draft} onChange={set} />
      <Field
        multiline
        required={next.back}
        label={next.back ? words.reasonBack : words.reason}
        value={draft.reason}
        maxLength={1000}
        onChange={(_, reason = '') => set({ reason })}
      />
      {tried > 0 && sentences.length > 0 && (
        <div tabIndex={-1} ref={wrong}>
          <Notice kind="error">
            {sentences.map((sentence, each) => (
              <span key={each} style={{ display: 'block' }}>
                {sentence}
              </span>
            ))}
          </Notice>
        </div>
      )}
      {busy && (
        <p className={look.quiet} role="status">
          {words.taking}
        </p>
      )}
      {taking.kind === 'failed' && <ProblemNotice says={words.failed} problem={taking.problem} work={work} />}
      {taking.kind === 'changedSince' && <Notice kind="warning">{words.changedSince}</Notice>}
      {taking.kind === 'refused' && <Notice kind="error">{words.refused}</Notice>}
      <div className={look.row}>
        <PrimaryButton text={words.steps[next.stage]} disabled={busy} allowDisabledFocus onClick={() => !busy && send()} />
        <DefaultButton text={words.cancel} disabled={busy} allowDisabledFocus onClick={onCancel} />
      </div>
    </section>
  );
}
