import * as React from 'react';
import type { Problem } from '../../rules';
import { useSurroundings } from './surroundings';

/** Why something may not be chosen beside the rest: shorter than the verdict on a line that has it, because nothing is wrong yet. */
export function WhyNot({ problem, about }: { readonly problem: Problem; readonly about: (value: string) => boolean }): JSX.Element {
  const { words, verdicts } = useSurroundings();
  const value = (name: string): string => String(problem.values?.[name] ?? '');
  const said = ((): string => {
    switch (problem.code) {
      case 'notAtThisLevel':
        return words.onlyWith(value('allowed').split(', '));
      case 'cannotStandTogether':
        // Either of the two may be the one that the policy speaks of; what is said is the one that this is not.
        return words.notBeside(value(about(value('other')) ? 'term' : 'other'));
      case 'needsAnother':
        return words.onlyWith([value('needs')]);
      default:
        return verdicts.problemMessage(problem);
    }
  })();
  return (
    <>
      {said}
      {problem.paragraph && <> {verdicts.citation(problem.paragraph)}.</>}
    </>
  );
}
