import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { useLooks } from '../../../../ui/useLooks';
import { useQueue } from './surroundings';
import type { Reading } from './useReading';

/** How much of the site has been read, and a hand on the rest of it. */
export function ReadingLine({ snapshot, going, stop, goOn }: Reading): JSX.Element | null {
  const { words } = useQueue();
  const look = useLooks();
  if (snapshot === null) return null;
  const { read, of, complete } = snapshot;
  if (complete) return <p className={look.quiet}>{words.whole(read, of)}</p>;
  const far = words.soFar(read, of);
  return (
    <div className={look.tight}>
      <ProgressIndicator
        ariaLabel={words.readingName}
        label={far}
        percentComplete={of === 0 ? 0 : read / of}
        ariaValueText={far}
        styles={{ progressBar: { transition: 'none' } }}
      />
      <div className={look.row}>
        <DefaultButton text={going ? words.stop : words.goOn} onClick={going ? stop : goOn} />
      </div>
    </div>
  );
}
