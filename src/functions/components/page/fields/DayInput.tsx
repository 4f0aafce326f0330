import * as React from 'react';
import { Field } from '../../../../ui/Field';
import type { Culture } from '../../../../words/culture';
import { formatLooseDay, isLooseDay, readLooseDay } from '../../../../words/looseDays';

export interface DayInputProps {
  readonly label: string;
  readonly hint: string;
  readonly notADay: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY; what could not be read stands as it was typed. */
  readonly value: string;
  readonly culture: Culture;
  readonly onChange: (value: string) => void;
}

const valueOf = (text: string): string => readLooseDay(text) ?? text;

/** A day, or only its month or year, in the words in which people write one. What is typed is left as it is typed. */
export function DayInput({ label, hint, notADay, value, culture, onChange }: DayInputProps): JSX.Element {
  const [text, setText] = React.useState(() => formatLooseDay(value, culture));
  const [left, setLeft] = React.useState(true);
  const shown = valueOf(text) === value ? text : formatLooseDay(value, culture);
  const wrong = left && value !== '' && !isLooseDay(value);
  return (
    <Field
      label={label}
      description={hint}
      value={shown}
      errorMessage={wrong ? notADay : ''}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      onChange={(_, typed = '') => {
        setText(typed);
        onChange(valueOf(typed));
      }}
    />
  );
}
