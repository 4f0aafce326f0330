import * as React from 'react';

export function GatherStep({ onDone }: { readonly onDone: () => void }): JSX.Element | null {
  React.useEffect(() => onDone(), [onDone]);
  return null;
}
