import * as React from 'react';
import { Field } from '../../../../ui/Field';
import { useSchemeEditor } from '../surroundings';

export interface JsonPartProps {
  readonly text: string;
  readonly unreadable: boolean;
  readonly onChange: (text: string) => void;
}

/** Everything that a scheme can say, as JSON. */
export function JsonPart({ text, unreadable, onChange }: JsonPartProps): JSX.Element {
  const { words } = useSchemeEditor();
  return (
    <Field
      multiline
      rows={18}
      resizable
      spellCheck={false}
      label={words.json.label}
      description={words.json.hint}
      errorMessage={unreadable ? words.json.broken : undefined}
      value={text}
      inputClassName="mun-json"
      styles={{ field: { fontFamily: 'Consolas, "Courier New", monospace', fontSize: 13 }, description: { fontSize: 12, lineHeight: 16 } }}
      onChange={(_, value = '') => onChange(value)}
    />
  );
}
