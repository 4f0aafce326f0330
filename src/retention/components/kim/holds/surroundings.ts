import * as React from 'react';
import type { Culture } from '../../../../words/culture';
import type { HoldsWords } from '../../../../words/holds';
import type { WorkWords } from '../../../../words/work';
import type { HoldDesk } from '../../../store/holds/createHoldDesk';

/** What every part of the view of holds stands on. */
export interface HoldsSurroundings {
  readonly desk: HoldDesk;
  readonly words: HoldsWords;
  readonly work: WorkWords;
  readonly culture: Culture;
  /** The zone in which this person's days are meant. */
  readonly timeZone: string;
  /** Today there, YYYY-MM-DD. */
  readonly today: string;
}

const Context = React.createContext<HoldsSurroundings | null>(null);

export const HoldsProvider = Context.Provider;

export function useHolds(): HoldsSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of the view of holds was drawn without its surroundings.');
  return found;
}
