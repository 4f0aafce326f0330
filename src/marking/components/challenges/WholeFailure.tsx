import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import type { StepProblem } from '../../../work/types';
import { useChallenges } from './surroundings';

/** It could not be read: why, what to do, and what SharePoint said for whoever is asked to help. */
export function WholeFailure({ problem, onTryAgain }: { readonly problem: StepProblem; readonly onTryAgain: () => void }): JSX.Element {
  const { words, work } = useChallenges();
  const look = useLooks();
  const { why, remedy } = work.problemOfAll(problem);
  return (
    <div className={look.stack}>
      <Notice kind="error">
        {words.cannotRead} {why} {remedy}
      </Notice>
      <div>
        <DefaultButton text={words.readAgain} onClick={onTryAgain} />
      </div>
      <Disclosure summary={work.details}>
        <p className={look.quiet} lang="en">
          {problem.code}
          {problem.detail ? ` – ${problem.detail}` : ''}
        </p>
      </Disclosure>
    </div>
  );
}
