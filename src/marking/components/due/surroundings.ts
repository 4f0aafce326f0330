import * as React from 'react';
import type { DueWords } from '../../../words/due';
import type { DueDesk } from '../../store/lapsing/dueDesk';

/** What the parts of the view of what is due stand on, beside what every view has. */
export interface DueSurroundings {
  readonly desk: DueDesk;
  readonly words: DueWords;
}

const Context = React.createContext<DueSurroundings | null>(null);

export const DueProvider = Context.Provider;

export function useDue(): DueSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of the view of what is due was drawn without its surroundings.');
  return found;
}
