import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { WorkWords } from '../words/work';
import type { StepProblem } from '../work/types';
import { Disclosure } from './Disclosure';
import { Notice } from './Notice';
import { useLooks } from './useLooks';

export interface ProblemNoticeProps {
  /** What could not be done, as a sentence. */
  readonly says: string;
  readonly problem: StepProblem;
  readonly work: WorkWords;
  /** What the person can do here, first the likeliest. */
  readonly actions?: readonly { readonly text: string; readonly onClick: () => void }[];
}

/** What could not be done, why, and what to do; SharePoint's own words are under *Details*, for whoever is asked to help. */
export function ProblemNotice({ says, problem, work, actions = [] }: ProblemNoticeProps): JSX.Element {
  const look = useLooks();
  const { why, remedy } = work.problemOfAll(problem);
  return (
    <div className={look.tight}>
      <Notice kind="error">
        {says} {why} {remedy}
      </Notice>
      {actions.length > 0 && (
        <div className={look.row}>
          {actions.map(({ text, onClick }) => (
            <DefaultButton key={text} text={text} onClick={onClick} />
          ))}
        </div>
      )}
      <Disclosure summary={work.details}>
        <p className={look.quiet} lang="en">
          {problem.code}
          {problem.detail ? ` – ${problem.detail}` : ''}
        </p>
      </Disclosure>
    </div>
  );
}
