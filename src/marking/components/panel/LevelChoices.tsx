import * as React from 'react';
import { Choice } from '../../../ui/Choice';
import { useLooks } from '../../../ui/useLooks';
import type { LevelChoice, Problem } from '../../rules';
import { Meaning } from './Meaning';
import { Refusal } from './Refusal';
import { useSurroundings } from './surroundings';

export interface LevelChoicesProps {
  readonly levels: readonly LevelChoice[];
  readonly removed: readonly Problem[];
  readonly onChoose: (classification: string, sensitive: boolean) => void;
  /** Whether "no marking" is offered, and chosen. */
  readonly noMarking: { readonly offered: boolean; readonly chosen: boolean; readonly onChoose: () => void };
}

/** The classification, each with the policy's words one press away. What a change took off is said at once. */
export function LevelChoices({ levels, removed, onChoose, noMarking }: LevelChoicesProps): JSX.Element {
  const { words } = useSurroundings();
  const look = useLooks();
  return (
    <fieldset className={look.group}>
      <legend className={look.legend}>{words.classification}</legend>
      {levels.map((level) => (
        <Choice
          key={level.value}
          kind="radio"
          name="mun-level"
          label={level.value}
          checked={level.chosen && !noMarking.chosen}
          onChoose={() => onChoose(level.classification, level.sensitive)}
          meaning={<Meaning value={level.value} definition={level.definition} paragraph={level.paragraph} />}
        />
      ))}
      {noMarking.offered && (
        <Choice kind="radio" name="mun-level" label={words.noMarking} hint={words.noMarkingHint} checked={noMarking.chosen} onChoose={noMarking.onChoose} />
      )}
      <div role="status">
        {removed.map((problem, at) => (
          <p key={at} className={look.quiet}>
            {words.takenOff(String(problem.values?.term ?? ''))} <Refusal problem={problem} />
          </p>
        ))}
      </div>
    </fieldset>
  );
}
