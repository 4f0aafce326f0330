import * as React from 'react';
import type { DisposalWords } from '../../../../words/disposal';
import type { DisposalDesk } from '../../../store/disposal';

/** What the parts of the disposal tab stand on, beside what surrounds the whole desk. */
export interface DisposalSurroundings {
  readonly desk: DisposalDesk;
  readonly words: DisposalWords;
}

const Context = React.createContext<DisposalSurroundings | null>(null);

export const DisposalProvider = Context.Provider;

export function useDisposal(): DisposalSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of disposal was drawn without its surroundings.');
  return found;
}
