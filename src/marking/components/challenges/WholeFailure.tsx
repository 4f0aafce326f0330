import * as React from 'react';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import type { StepProblem } from '../../../work/types';
import { useChallenges } from './surroundings';

/** What waits could not be read. */
export function WholeFailure({ problem, onTryAgain }: { readonly problem: StepProblem; readonly onTryAgain: () => void }): JSX.Element {
  const { words, work } = useChallenges();
  return <ProblemNotice says={words.cannotRead} problem={problem} work={work} actions={[{ text: words.readAgain, onClick: onTryAgain }]} />;
}
