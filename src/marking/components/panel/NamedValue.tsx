import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import { useOwnId } from '../../../ui/useOwnId';
import { fillPattern, findValue, type PatternChoice, type SlotName } from '../../rules';
import { Meaning } from './Meaning';
import { useSurroundings } from './surroundings';
import { WhyNot } from './WhyNot';

export interface NamedValueProps {
  readonly slot: SlotName;
  readonly choice: PatternChoice;
  readonly onAdd: (values: readonly string[]) => void;
}

/** Up to this many names stand as buttons; more are found by typing. */
const fewNames = 8;

/** A value made of a name, such as an organisation's: from the scheme's list, or typed where the scheme lets people name others. */
export function NamedValue({ slot, choice, onAdd }: NamedValueProps): JSX.Element {
  const { desk, words } = useSurroundings();
  const look = useLooks();
  const listId = useOwnId('mun-names');
  const [open, setOpen] = React.useState(false);
  const [name, setName] = React.useState('');
  const [refused, setRefused] = React.useState('');
  const { pattern } = choice;
  const add = (given: string): void => {
    const values = fillPattern(slot, pattern, given.toUpperCase(), desk.scheme);
    if (!values) return setRefused(given);
    onAdd(values);
    setName('');
    setRefused('');
    return setOpen(false);
  };
  return (
    <Choice
      kind="checkbox"
      label={pattern.name}
      checked={open}
      refusal={choice.problem && <WhyNot problem={choice.problem} about={(value) => findValue(slot, value, desk.scheme)?.pattern === pattern} />}
      onChoose={setOpen}
      meaning={<Meaning value={pattern.name} definition={choice.definition} paragraph={choice.paragraph} />}
    >
      {open && (
        <div className={look.tight}>
          {pattern.listed.length <= fewNames && pattern.listed.length > 0 && (
            <div className={look.row}>
              {pattern.listed.map((listed) => (
                <button key={listed} type="button" className={look.chip} onClick={() => add(listed)}>
                  {listed}
                </button>
              ))}
            </div>
          )}
          {(pattern.unlisted || pattern.listed.length > fewNames) && (
            <form
              className={look.row}
              style={{ alignItems: 'flex-end' }}
              onSubmit={(event) => {
                event.preventDefault();
                add(name);
              }}
            >
              <datalist id={listId}>
                {pattern.listed.map((listed) => (
                  <option key={listed} value={listed} />
                ))}
              </datalist>
              <Field
                list={listId}
                styles={{ root: { flex: '1 1 200px', minWidth: 0 } }}
                label={pattern.listed.length > 0 && pattern.listed.length <= fewNames ? words.otherName : words.name(pattern.listed[0] ?? '')}
                value={name}
                onChange={(_, text = '') => setName(text)}
                errorMessage={refused && refused === name ? words.nameNotAllowed(refused) : undefined}
              />
              <DefaultButton type="submit" text={words.add} disabled={name.trim() === ''} allowDisabledFocus />
            </form>
          )}
        </div>
      )}
    </Choice>
  );
}
