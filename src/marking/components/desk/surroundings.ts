import * as React from 'react';
import type { Culture } from '../../../words/culture';
import type { DeskWords } from '../../../words/desk';
import type { MarkingWords } from '../../../words/marking';
import type { WorkWords } from '../../../words/work';
import type { SiteAccess } from '../../store/site/siteAccess';

/** What every view of the marking desk stands on. A view makes its own desk out of `site`, and loads its own words. */
export interface DeskSurroundings {
  readonly site: SiteAccess;
  readonly words: DeskWords;
  readonly work: WorkWords;
  readonly verdicts: MarkingWords;
  readonly culture: Culture;
  /** The zone in which the person reads dates. */
  readonly timeZone: string;
  readonly now: () => Date;
}

const Context = React.createContext<DeskSurroundings | null>(null);

export const DeskProvider = Context.Provider;

export function useDesk(): DeskSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A view of the marking desk was drawn without its surroundings.');
  return found;
}
