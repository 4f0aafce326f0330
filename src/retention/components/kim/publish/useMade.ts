import * as React from 'react';

export type Made<T> = { readonly kind: 'making' } | { readonly kind: 'failed' } | { readonly kind: 'made'; readonly value: T };

/** Something whose code is loaded when it is asked for, made again whenever `make` changes. */
export function useMade<T>(make: () => Promise<T>): Made<T> {
  const [made, setMade] = React.useState<Made<T>>({ kind: 'making' });
  React.useEffect(() => {
    let wanted = true;
    make().then(
      (value) => wanted && setMade({ kind: 'made', value }),
      () => wanted && setMade({ kind: 'failed' })
    );
    return () => {
      wanted = false;
    };
  }, [make]);
  return made;
}
