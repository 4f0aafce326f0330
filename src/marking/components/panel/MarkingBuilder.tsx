import * as React from 'react';
import { Choice } from '../../../ui/Choice';
import { Disclosure } from '../../../ui/Disclosure';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import { choicesFor, LONGEST_INSTRUCTIONS, valuesOf, type SlotChoices, type SlotName } from '../../rules';
import { LevelChoices } from './LevelChoices';
import { LazyEndFields as EndFields } from './LazyEndFields';
import { NO_END, SlotValues } from './SlotValues';
import { isUnderEmbargo } from './isEnd';
import { useSurroundings } from './surroundings';
import { TypedLine } from './TypedLine';
import { wholeMarking, type Draft, type DraftActions } from './useDraft';

export interface MarkingBuilderProps {
  readonly draft: Draft;
  readonly actions: DraftActions;
  /** Whether a marking could be taken off: some document has one. */
  readonly mayTakeOff: boolean;
}

/** The slots that most markings use; the others stand under *More*. */
const everyday: readonly SlotName[] = ['handling', 'descriptors'];

/** A marking by choices: classification first, then what the policy allows beside it. */
export function MarkingBuilder({ draft, actions, mayTakeOff }: MarkingBuilderProps): JSX.Element {
  const { desk, words } = useSurroundings();
  const look = useLooks();
  const choices = React.useMemo(() => choicesFor(draft.off ? {} : draft.marking, desk.scheme), [draft.marking, draft.off, desk.scheme]);
  const whole = wholeMarking(draft);
  const slot = (each: SlotChoices): JSX.Element => (
    <SlotValues key={each.slot} heading={words.slots[each.slot]} choices={each} draft={draft} actions={actions} />
  );
  // A slot of which the scheme lists nothing, such as codewords before any are allotted, has nothing to choose.
  const slots = choices.slots.filter((each) => each.values.length + each.patterns.length > 0);
  const rest = slots.filter((each) => !everyday.includes(each.slot));
  const restInUse = rest.some((each) => whole !== null && valuesOf(whole, each.slot).length > 0);
  return (
    <section aria-label={words.build} className={look.stack}>
      <LevelChoices
        levels={choices.levels}
        removed={draft.removed}
        onChoose={actions.level}
        noMarking={{ offered: mayTakeOff, chosen: draft.off, onChoose: actions.noMarking }}
      />
      {whole ? (
        <>
          {slots.filter((each) => everyday.includes(each.slot)).map(slot)}
          {!isUnderEmbargo(whole, desk.scheme) && (
            <Choice
              kind="checkbox"
              label={words.ends}
              hint={draft.details.embargo ? undefined : words.endsHint}
              checked={draft.details.embargo !== null}
              onChoose={(chosen) => actions.embargo(chosen ? NO_END : null)}
            >
              {draft.details.embargo && <EndFields legend={words.endOfMarking} marking={whole} end={draft.details.embargo} onChange={actions.embargo} />}
            </Choice>
          )}
          <Disclosure summary={words.more} opensWhen={restInUse}>
            <div className={look.stack}>
              {rest.map(slot)}
              <Field
                multiline
                autoAdjustHeight
                rows={2}
                label={words.instructions}
                description={words.instructionsHint}
                maxLength={LONGEST_INSTRUCTIONS}
                defaultValue={draft.details.instructions.join('\n')}
                onChange={(_, text = '') =>
                  actions.instructions(
                    text
                      .split('\n')
                      .map((line) => line.trim())
                      .filter(Boolean)
                  )
                }
              />
            </div>
          </Disclosure>
        </>
      ) : (
        !draft.off && <p className={look.quiet}>{words.chooseToGoOn}</p>
      )}
      <TypedLine onUse={actions.line} />
    </section>
  );
}
