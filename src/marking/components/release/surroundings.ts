import * as React from 'react';
import type { Culture } from '../../../words/culture';
import type { MarkingWords } from '../../../words/marking';
import type { ReleaseWords } from '../../../words/release';
import type { WorkWords } from '../../../words/work';
import type { Scheme } from '../../rules';

/** What the parts of the form for released copies stand on. */
export interface ReleaseSurroundings {
  readonly words: ReleaseWords;
  readonly work: WorkWords;
  readonly verdicts: MarkingWords;
  readonly culture: Culture;
  readonly timeZone: string;
  readonly scheme: Scheme;
}

const Context = React.createContext<ReleaseSurroundings | null>(null);

export const ReleaseProvider = Context.Provider;

export function useRelease(): ReleaseSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of the form for released copies was drawn without its surroundings.');
  return found;
}
