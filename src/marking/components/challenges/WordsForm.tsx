import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { ITextField } from '@fluentui/react/lib/TextField';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import { useChallenges } from './surroundings';

export interface WordsFormProps {
  readonly label: string;
  readonly button: string;
  readonly onSay: (text: string) => void;
  readonly onBack: () => void;
}

/** A few words that an answer needs. The field has the focus when it opens, because the person has just asked for it. */
export function WordsForm({ label, button, onSay, onBack }: WordsFormProps): JSX.Element {
  const { words } = useChallenges();
  const look = useLooks();
  const [text, setText] = React.useState('');
  const [missing, setMissing] = React.useState(false);
  const field = React.useRef<ITextField>(null);
  React.useEffect(() => field.current?.focus(), []);
  return (
    <form
      noValidate
      className={look.tight}
      onKeyDown={(event) => event.key === 'Escape' && onBack()}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') setMissing(true);
        else onSay(text.trim());
      }}
    >
      <Field
        componentRef={field}
        label={label}
        value={text}
        multiline
        rows={3}
        maxLength={2000}
        required
        errorMessage={missing && text.trim() === '' ? words.wordsMissing : undefined}
        onChange={(_, typed = '') => setText(typed)}
      />
      <div className={look.row}>
        <PrimaryButton type="submit" text={button} />
        <DefaultButton text={words.back} onClick={onBack} />
      </div>
    </form>
  );
}
