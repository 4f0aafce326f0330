import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import { useHolds } from './surroundings';
import type { Deed } from './useDeed';

/** That something is being written, or why it was not. */
export function DeedNotice({ deed }: { readonly deed: Deed }): JSX.Element | null {
  const { words, work } = useHolds();
  const look = useLooks();
  if (deed === 'none') return null;
  if (deed === 'writing') {
    return (
      <p className={look.quiet} role="status">
        {words.declaring}
      </p>
    );
  }
  return 'refusal' in deed ? (
    <Notice kind="error">{words.refusals[deed.refusal]}</Notice>
  ) : (
    <ProblemNotice says={words.notDone} problem={deed.problem} work={work} />
  );
}
