import * as React from 'react';
import { useLooks } from './useLooks';

export interface LiveLineProps {
  readonly heading: string;
  /** The line itself; where it is empty, `whenEmpty` says what is missing. */
  readonly line: string;
  readonly whenEmpty: string;
  /** The line's own colours, a pair that can be read in any theme. */
  readonly colours?: { readonly text: string; readonly background: string } | null;
  readonly children?: React.ReactNode;
}

/** A line as it will read, spoken again whenever it changes. It stays in sight while there is room. */
export function LiveLine({ heading, line, whenEmpty, colours, children }: LiveLineProps): JSX.Element {
  const look = useLooks();
  return (
    <div className={look.liveGround}>
      <div className={look.liveFrame}>
        <div aria-live="polite" aria-atomic="true">
          <p className={look.quiet}>{heading}</p>
          {line ? (
            <p className={look.liveLine} style={colours ? { color: colours.text, backgroundColor: colours.background } : undefined}>
              {line}
            </p>
          ) : (
            <p className={look.text}>{whenEmpty}</p>
          )}
        </div>
        {children}
      </div>
    </div>
  );
}
