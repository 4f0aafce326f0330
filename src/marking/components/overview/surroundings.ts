import * as React from 'react';
import type { OverviewWords } from '../../../words/overview';
import type { OverviewDesk } from '../../store/coverage';
import type { CheckDesk } from '../../store/samples';

/** What the parts of the overview stand on, beside the desk's own surroundings. */
export interface OverviewSurroundings {
  readonly desk: OverviewDesk;
  readonly checks: CheckDesk;
  readonly words: OverviewWords;
}

const Context = React.createContext<OverviewSurroundings | null>(null);

export const OverviewProvider = Context.Provider;

export function useOverview(): OverviewSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of the overview was drawn without its surroundings.');
  return found;
}
