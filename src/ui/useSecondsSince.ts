import * as React from 'react';

/** Whole seconds since `mark` was last another object; 0 and no clock while it is null. */
export function useSecondsSince(mark: object | null): number {
  const [seconds, setSeconds] = React.useState(0);
  React.useEffect(() => {
    setSeconds(0);
    if (!mark) return undefined;
    const timer = setInterval(() => setSeconds((at) => at + 1), 1000);
    return () => clearInterval(timer);
  }, [mark]);
  return seconds;
}
