import * as React from 'react';
import { Field } from '../../../../ui/Field';

export interface LinesInputProps {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Several things, a line each. Spaces and empty lines stay while somebody types. */
export function LinesInput({ label, hint, value, onChange }: LinesInputProps): JSX.Element {
  const said = value.join('\n');
  const [text, setText] = React.useState(said);
  const shown = linesOf(text).join('\n') === said ? text : said;
  return (
    <Field
      label={label}
      description={hint}
      multiline
      rows={Math.max(2, Math.min(8, shown.split('\n').length))}
      value={shown}
      onChange={(_, typed = '') => {
        setText(typed);
        onChange(linesOf(typed));
      }}
    />
  );
}
