import * as React from 'react';
import { useLooks } from '../../../../../ui/useLooks';

/** The heading of a step; the focus comes here when the step does. */
export function StepHeading({ children }: { readonly children: string }): JSX.Element {
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  return (
    <h3 className={look.heading} tabIndex={-1} ref={start}>
      {children}
    </h3>
  );
}
