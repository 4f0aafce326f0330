import * as React from 'react';
import { Choice } from '../../../ui/Choice';
import { useLooks } from '../../../ui/useLooks';
import type { Embargo, SlotChoices } from '../../rules';
import { Cited } from './Cited';
import { LazyEndFields as EndFields } from './LazyEndFields';
import { Meaning } from './Meaning';
import { NamedValue } from './NamedValue';
import { isEnd } from './isEnd';
import { useSurroundings } from './surroundings';
import { wholeMarking, type Draft, type DraftActions } from './useDraft';
import { WhyNot } from './WhyNot';

export interface SlotValuesProps {
  readonly heading: string;
  readonly choices: SlotChoices;
  readonly draft: Draft;
  readonly actions: DraftActions;
}

/** An end of which nothing is said yet. */
export const NO_END: Embargo = { until: { kind: 'time', at: '' }, becomes: '' };

/** The values of one slot. What the policy forbids beside the rest stays in place and says why. */
export function SlotValues({ heading, choices, draft, actions }: SlotValuesProps): JSX.Element {
  const { desk, words } = useSurroundings();
  const look = useLooks();
  const { slot, values, patterns } = choices;
  const { release } = desk.scheme;
  const whole = wholeMarking(draft);
  const choose = (value: string, chosen: boolean): void => {
    actions.value(slot, value, chosen);
    if (isEnd(slot, value, desk.scheme)) actions.embargo(chosen ? (draft.details.embargo ?? NO_END) : null);
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
          refusal={choice.problem && !choice.chosen && <WhyNot problem={choice.problem} about={(value) => value === choice.value} />}
          onChoose={(chosen) => choose(choice.value, chosen)}
          meaning={<Meaning value={choice.value} definition={choice.definition} paragraph={choice.paragraph} />}
        >
          {choice.chosen && whole && draft.details.embargo && isEnd(slot, choice.value, desk.scheme) && (
            <EndFields legend={words.endOfEmbargo} marking={whole} end={draft.details.embargo} onChange={actions.embargo} />
          )}
          {choice.chosen && release?.slot === slot && release.value === choice.value && (
            <>
              <p className={look.text}>{words.onTheCopy(release.value)}</p>
              <Cited paragraph={release.paragraph} />
            </>
          )}
        </Choice>
      ))}
      {patterns.map((choice) => (
        <NamedValue key={choice.pattern.id} slot={slot} choice={choice} onAdd={(added) => actions.values(slot, added)} />
      ))}
    </fieldset>
  );
}
