import * as React from 'react';
import { Choice } from '../../../../ui/Choice';
import { useLooks } from '../../../../ui/useLooks';
import { useOwnId } from '../../../../ui/useOwnId';
import type { Json } from '../../../rules';
import { kindAt } from '../fields/describe';
import { FieldInput } from '../fields/FieldInput';
import { namePath, sayAt } from '../fields/sayValue';
import { useKeepingGround } from './keepingGround';

export interface Side {
  readonly key: string;
  /** What choosing it does. */
  readonly choose: string;
  /** Whose it is, and since when. */
  readonly whose: string;
  readonly value: Json;
}

/** What was chosen: one of the sides, or words of its own. */
export type Chosen = { readonly side: string } | { readonly third: Json };

export interface SidesChoiceProps {
  readonly path: string;
  readonly was: Json;
  readonly sides: readonly Side[];
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
}

/** What two people wrote of the same, each beside the other and what it was before, and the choice of what is to stand. */
export function SidesChoice({ path, was, sides, chosen, onChoose }: SidesChoiceProps): JSX.Element {
  const { words, saying } = useKeepingGround();
  const look = useLooks();
  const name = useOwnId('mun-sides');
  const field = kindAt(path);
  const says = (value: Json): string => sayAt(path, value, saying) || (value === null ? words.goneValue : words.emptyValue);
  const title = namePath(
    path,
    saying,
    [...sides.map(({ value }) => value), was].find((value) => value !== null)
  );
  const quote = (value: Json): JSX.Element => (
    <p className={look.quote} style={{ whiteSpace: 'pre-line' }}>
      {says(value)}
    </p>
  );
  return (
    <fieldset className={look.group}>
      <legend className={look.legend}>{title}</legend>
      <p className={look.quiet}>{words.itWas}</p>
      {quote(was)}
      {sides.map(({ key, choose, whose, value }) => (
        <Choice
          key={key}
          kind="radio"
          name={name}
          label={choose}
          hint={whose}
          checked={chosen !== null && 'side' in chosen && chosen.side === key}
          onChoose={() => onChoose({ side: key })}
        >
          {quote(value)}
        </Choice>
      ))}
      {field !== null && field.kind !== 'fixed' && (
        <Choice
          kind="radio"
          name={name}
          label={words.writeThird}
          checked={chosen !== null && 'third' in chosen}
          onChoose={() => onChoose({ third: sides[0].value })}
        >
          {chosen !== null && 'third' in chosen && (
            <FieldInput field={field} label={words.third} value={chosen.third} onChange={(third) => onChoose({ third })} />
          )}
        </Choice>
      )}
    </fieldset>
  );
}

/** The value that was chosen. */
export const chosenValue = (chosen: Chosen, sides: readonly Side[]): Json =>
  'third' in chosen ? chosen.third : (sides.find(({ key }) => key === chosen.side)?.value ?? null);
