import * as React from 'react';
import { LazyPart as Part } from '../../../ui/LazyPart';
import { useSurroundings } from './surroundings';

/** A part of the panel that is loaded when it is first shown. */
export function LazyPart({ lines, children }: { readonly lines: number; readonly children: React.ReactNode }): JSX.Element {
  const { words } = useSurroundings();
  return (
    <Part lines={lines} label={words.opening} notLoaded={words.notLoaded}>
      {children}
    </Part>
  );
}
