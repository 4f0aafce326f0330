import * as React from 'react';
import type { Culture } from '../../../words/culture';
import type { MarkingWords } from '../../../words/marking';
import type { PanelWords } from '../../../words/panel';
import type { WorkWords } from '../../../words/work';
import type { MarkingDesk } from '../../store/desk';
import type { SiteAccess } from '../../store/site/siteAccess';

/** What every part of the panel stands on. */
export interface Surroundings {
  readonly desk: MarkingDesk;
  /** The site in which the library lies, for what goes beyond marking. */
  readonly site: SiteAccess;
  readonly listId: string;
  readonly words: PanelWords;
  readonly work: WorkWords;
  readonly verdicts: MarkingWords;
  readonly culture: Culture;
  /** The zone in which the person reads dates. */
  readonly timeZone: string;
  readonly now: () => Date;
}

const Context = React.createContext<Surroundings | null>(null);

export const SurroundingsProvider = Context.Provider;

export function useSurroundings(): Surroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('The marking panel was drawn without its surroundings.');
  return found;
}
