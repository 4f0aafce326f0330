import * as React from 'react';
import { Field } from '../../../../ui/Field';

export interface NumberInputProps {
  readonly label: string;
  readonly notANumber: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A number out of what was typed, with or without its thousands; null for nothing, undefined for what is none. */
function readNumber(text: string): number | null | undefined {
  const said = text.replace(/[\s,]/g, '');
  if (said === '') return null;
  return /^\d+(\.\d+)?$/.test(said) ? Number(said) : undefined;
}

/** A number that may be unknown, which is not nought. */
export function NumberInput({ label, notANumber, value, onChange }: NumberInputProps): JSX.Element {
  const [text, setText] = React.useState(value === null ? '' : String(value));
  const read = readNumber(text);
  const shown = read === undefined || read === value ? text : value === null ? '' : String(value);
  return (
    <Field
      label={label}
      inputMode="decimal"
      value={shown}
      errorMessage={read === undefined ? notANumber : ''}
      onChange={(_, typed = '') => {
        setText(typed);
        const number = readNumber(typed);
        if (number !== undefined) onChange(number);
      }}
    />
  );
}
