import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../../../ui/useLooks';
import { useImportRoom } from './importRoom';

export interface FileChooserProps {
  /** Whether one has been chosen already. */
  readonly again: boolean;
  readonly onChoose: (file: File) => void;
}

/** Asks for a file: a button that opens the browser's own, since a file input cannot be made to look like one. */
export function FileChooser({ again, onChoose }: FileChooserProps): JSX.Element {
  const { bringing } = useImportRoom();
  const look = useLooks();
  const input = React.useRef<HTMLInputElement>(null);
  const ask = (): void => input.current?.click();
  return (
    <div className={look.tight}>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={bringing.choose}
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          // The same file can be chosen again once it was put right.
          event.currentTarget.value = '';
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
      <div>
        {/* One button before and after: the focus comes back to it from the browser's own window. */}
        <DefaultButton primary={!again} text={again ? bringing.chooseAnother : bringing.choose} onClick={ask} />
      </div>
      <p className={look.quiet}>{bringing.chooseHint}</p>
    </div>
  );
}
