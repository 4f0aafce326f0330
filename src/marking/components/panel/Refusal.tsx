import * as React from 'react';
import type { Problem } from '../../rules';
import { useSurroundings } from './surroundings';

/** Why the policy does not allow something, with where it says so. */
export function Refusal({ problem }: { readonly problem: Problem }): JSX.Element {
  const { verdicts } = useSurroundings();
  return (
    <>
      {verdicts.problemMessage(problem)}
      {problem.paragraph && <> {verdicts.citation(problem.paragraph)}.</>}
    </>
  );
}
