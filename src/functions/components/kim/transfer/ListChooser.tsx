import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../../ui/useLooks';
import type { TransferCheckWords } from '../../../../words/transferCheck';

export interface ListChooserProps {
  readonly words: TransferCheckWords;
  /** Whether one has been chosen already. */
  readonly again: boolean;
  readonly onChoose: (file: File) => void;
}

/** Asks for the list: a button that opens the browser's own, since a file input cannot be made to look like one. */
export function ListChooser({ words, again, onChoose }: ListChooserProps): JSX.Element {
  const look = useLooks();
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <div className={look.tight}>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.choose}
        accept=".csv,text/csv"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          // The same file can be chosen again once it was put right.
          event.currentTarget.value = '';
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
      <div>
        <DefaultButton primary={!again} text={again ? words.chooseAnother : words.choose} onClick={() => input.current?.click()} />
      </div>
      <p className={look.quiet}>{words.chooseHint}</p>
    </div>
  );
}
