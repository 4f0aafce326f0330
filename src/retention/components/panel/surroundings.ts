import * as React from 'react';
import type { Culture } from '../../../words/culture';
import type { RecordPanelWords } from '../../../words/recordPanel';
import type { WorkWords } from '../../../words/work';
import type { RecordSite, SelectedRow } from '../../store/site/recordSite';

/** What a view of the panel for records stands on. A view makes its own desk out of `site`, and loads its own words. */
export interface RecordPanelSurroundings {
  readonly site: RecordSite;
  readonly listId: string;
  readonly selection: readonly SelectedRow[];
  readonly words: RecordPanelWords;
  readonly work: WorkWords;
  readonly culture: Culture;
  readonly now: () => Date;
  /** Closes the panel; says whether anything was written. */
  readonly close: (changed: boolean) => void;
}

const Context = React.createContext<RecordPanelSurroundings | null>(null);

export const RecordPanelProvider = Context.Provider;

export function useRecordPanel(): RecordPanelSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A view of the panel for records was drawn without its surroundings.');
  return found;
}
