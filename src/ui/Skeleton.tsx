import * as React from 'react';
import { useLooks } from './useLooks';

/** Grey lines where words will stand, so that the layout does not jump when they come. `label` is for screen readers. */
export function Skeleton({ lines, label }: { readonly lines: number; readonly label: string }): JSX.Element {
  const look = useLooks();
  return (
    <div className={look.tight} role="status">
      <span className={look.hidden}>{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={look.skeleton} style={{ width: line === lines - 1 ? '60%' : '100%' }} aria-hidden="true" />
      ))}
    </div>
  );
}
