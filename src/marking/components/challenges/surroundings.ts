import * as React from 'react';
import type { ChallengeWords } from '../../../words/challenges';
import type { Culture } from '../../../words/culture';
import type { MarkingWords } from '../../../words/marking';
import type { WorkWords } from '../../../words/work';
import type { ChallengeDesk } from '../../store/challenges';

/** What every part of the challenges stands on. */
export interface ChallengeSurroundings {
  readonly desk: ChallengeDesk;
  readonly words: ChallengeWords;
  readonly work: WorkWords;
  readonly verdicts: MarkingWords;
  readonly culture: Culture;
  /** The zone in which the person reads dates. */
  readonly timeZone: string;
}

const Context = React.createContext<ChallengeSurroundings | null>(null);

export const ChallengeProvider = Context.Provider;

export function useChallenges(): ChallengeSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of the challenges was drawn without its surroundings.');
  return found;
}
