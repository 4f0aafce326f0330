import * as React from 'react';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { useLooks } from '../../../ui/useLooks';
import { useTakeOn } from './surroundings';

/** A library is read: how far. Focus comes here when it begins. */
export function Reading({ heading, read }: { readonly heading: string; readonly read: { readonly rows: number; readonly of: number } | null }): JSX.Element {
  const { own } = useTakeOn();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const far = read === null ? own.reading : own.readRows(read.rows, read.of);
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {heading}
      </h3>
      <ProgressIndicator
        label={far}
        ariaValueText={far}
        percentComplete={read === null ? 0 : Math.min(1, read.rows / Math.max(1, read.of))}
        styles={{ progressBar: { transition: 'none' } }}
      />
    </div>
  );
}
