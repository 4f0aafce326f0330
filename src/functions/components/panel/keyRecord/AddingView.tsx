import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { useLooks } from '../../../../ui/useLooks';
import type { KeyRecordWords } from '../../../../words/keyRecords';

export interface AddingViewProps {
  readonly read: number;
  readonly of: number;
  readonly words: KeyRecordWords;
  readonly onStop: () => void;
}

/** Documents being read, before anything is written. Focus comes here when it begins. */
export function AddingView({ read, of, words, onStop }: AddingViewProps): JSX.Element {
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const far = of === 0 ? '' : words.readBytes(read, of);
  return (
    <div className={look.stack}>
      <h2 className={look.heading} tabIndex={-1} ref={start}>
        {words.adding}
      </h2>
      <ProgressIndicator
        ariaLabel={words.adding}
        label={far}
        percentComplete={of === 0 ? undefined : read / of}
        ariaValueText={far}
        styles={{ progressBar: { transition: 'none' } }}
      />
      {read < of && (
        <div className={look.row}>
          <DefaultButton text={words.stop} onClick={onStop} />
        </div>
      )}
    </div>
  );
}
