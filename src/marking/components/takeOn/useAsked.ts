import * as React from 'react';

/** What was asked of the site: on its way, here, or refused. */
export type Asked<T> = { readonly state: 'asking' } | { readonly state: 'here'; readonly value: T } | { readonly state: 'failed'; readonly error: unknown };

/** Asks when it is first drawn and whenever `ask` changes; an answer that comes too late is left. */
export function useAsked<T>(ask: () => Promise<T>): { readonly asked: Asked<T>; readonly again: () => void } {
  const [asked, setAsked] = React.useState<Asked<T>>({ state: 'asking' });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    setAsked({ state: 'asking' });
    ask().then(
      (value) => wanted && setAsked({ state: 'here', value }),
      (error: unknown) => wanted && setAsked({ state: 'failed', error })
    );
    return () => {
      wanted = false;
    };
  }, [ask, round]);
  return { asked, again: () => setRound(round + 1) };
}
