import * as React from 'react';
import { Choice } from '../../../ui/Choice';
import { useLooks } from '../../../ui/useLooks';
import { findValue, type SlotChoices } from '../../rules';
import { EmbargoFields } from './EmbargoFields';
import { Meaning } from './Meaning';
import { NamedValue } from './NamedValue';
import { useSurroundings } from './surroundings';
import type { Draft, DraftActions } from './useDraft';
import { WhyNot } from './WhyNot';

export interface SlotValuesProps {
  readonly heading: string;
  readonly choices: SlotChoices;
  readonly draft: Draft;
  readonly actions: DraftActions;
}

/** The values of one slot. What the policy forbids beside the rest stays in place and says why. */
export function SlotValues({ heading, choices, draft, actions }: SlotValuesProps): JSX.Element {
  const { desk } = useSurroundings();
  const look = useLooks();
  const { slot, values, patterns } = choices;
  const choose = (value: string, chosen: boolean): void => {
    actions.value(slot, value, chosen);
    if (findValue(slot, value, desk.scheme)?.term?.details === 'embargo') {
      actions.embargo(chosen ? { until: { kind: 'time', at: '' }, becomes: '' } : null);
    }
  };
  return (
    <fieldset className={look.group}>
      <legend className={look.legend}>{heading}</legend>
      {values.map((choice) => (
        <Choice
          key={choice.value}
          kind="checkbox"
          label={choice.value}
          checked={choice.chosen}
          refusal={choice.problem && !choice.chosen && <WhyNot problem={choice.problem} />}
          onChoose={(chosen) => choose(choice.value, chosen)}
          meaning={<Meaning value={choice.value} definition={choice.definition} paragraph={choice.paragraph} />}
        >
          {choice.chosen && draft.details.embargo && findValue(slot, choice.value, desk.scheme)?.term?.details === 'embargo' && (
            <EmbargoFields embargo={draft.details.embargo} onChange={actions.embargo} />
          )}
        </Choice>
      ))}
      {patterns.map((choice) => (
        <NamedValue key={choice.pattern.id} slot={slot} choice={choice} onAdd={(added) => actions.values(slot, added)} />
      ))}
    </fieldset>
  );
}
