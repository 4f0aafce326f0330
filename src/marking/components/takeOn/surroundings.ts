import * as React from 'react';
import type { TakeOnWords } from '../../../words/takeOn';
import type { MarkedLibrary } from '../../store/site/siteAccess';
import type { TakeOnDesk } from '../../store/takeOn';
import { useDesk, type DeskSurroundings } from '../desk/surroundings';

/** What the parts of this view stand on. */
export interface TakeOnSurroundings {
  readonly own: TakeOnWords;
  readonly desk: TakeOnDesk;
  readonly libraries: readonly MarkedLibrary[];
}

const Context = React.createContext<TakeOnSurroundings | null>(null);

export const TakeOnProvider = Context.Provider;

export function useTakeOn(): TakeOnSurroundings & DeskSurroundings {
  const found = React.useContext(Context);
  const desk = useDesk();
  if (!found) throw new Error('A part of taking on was drawn without its surroundings.');
  return { ...desk, ...found };
}
