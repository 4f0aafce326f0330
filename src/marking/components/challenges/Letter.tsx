import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import { useChallenges } from './surroundings';

export interface LetterProps {
  readonly body: string;
  readonly documents: readonly { readonly name: string; readonly line: string }[];
  readonly line: string;
  readonly reason: string;
}

/** What to send to another body. It is copied, not sent: nothing here sends anything. */
export function Letter({ body, documents, line, reason }: LetterProps): JSX.Element {
  const { desk, words } = useChallenges();
  const look = useLooks();
  const [copied, setCopied] = React.useState(false);
  const field = React.useRef<HTMLDivElement>(null);
  const text = words.letter({ body, documents, line, reason, person: desk.person.name });
  const copy = (): void => {
    const select = (): void => field.current?.querySelector('textarea')?.select();
    // Where the browser does not let a page copy, the text is selected, so that the person can.
    const copying = globalThis.navigator?.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copying.then(() => setCopied(true), select);
  };
  return (
    <div className={look.tight} ref={field}>
      <Field label={words.letterLabel(body)} value={text} multiline readOnly rows={8} />
      <div className={look.row}>
        <DefaultButton text={words.copy} onClick={copy} />
        <span className={look.quiet} role="status">
          {copied ? words.copied : ''}
        </span>
      </div>
    </div>
  );
}
