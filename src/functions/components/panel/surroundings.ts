import * as React from 'react';
import type { Culture } from '../../../words/culture';
import type { FunctionPanelWords } from '../../../words/functionPanel';
import type { WorkWords } from '../../../words/work';
import type { FunctionSite, SelectedRow } from '../../store/site/functionSite';

/** What a view of the panel for the function page stands on. A view makes its own desk out of `site`, and loads its own words. */
export interface FunctionPanelSurroundings {
  readonly site: FunctionSite;
  readonly listId: string;
  readonly selection: readonly SelectedRow[];
  readonly words: FunctionPanelWords;
  readonly work: WorkWords;
  readonly culture: Culture;
  readonly now: () => Date;
  /** Closes the panel; says whether anything was written. */
  readonly close: (changed: boolean) => void;
}

const Context = React.createContext<FunctionPanelSurroundings | null>(null);

export const FunctionPanelProvider = Context.Provider;

export function useFunctionPanel(): FunctionPanelSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A view of the panel for the function page was drawn without its surroundings.');
  return found;
}
