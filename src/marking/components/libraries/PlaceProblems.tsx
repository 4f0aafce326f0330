import * as React from 'react';
import { useLooks } from '../../../ui/useLooks';
import type { PlaceProblem } from '../../rules';
import { useDesk } from '../desk/surroundings';
import { useLibraries } from './surroundings';

/** What is wrong with what is said of a place, why, and where the policy says so. */
export function PlaceProblems({ problems }: { readonly problems: readonly PlaceProblem[] }): JSX.Element {
  const { verdicts } = useDesk();
  const { words } = useLibraries();
  const look = useLooks();
  return (
    <>
      {problems.map(({ code, values, because, paragraph }, at) => (
        <p key={at} className={look.text}>
          {words.problem[code]((name) => values[name] ?? '')}
          {because !== null && <> {verdicts.problemMessage(because)}</>}
          {paragraph !== null && <> {verdicts.citation(paragraph)}.</>}
        </p>
      ))}
    </>
  );
}
