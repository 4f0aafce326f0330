import * as React from 'react';
import type { Culture } from '../../../words/culture';
import type { RecordsDeskWords } from '../../../words/recordsDesk';
import type { WorkWords } from '../../../words/work';
import type { RecordSite } from '../../store/site/recordSite';

/** What every view of a site's records stands on. A view makes its own desk out of `site`, and loads its own words. */
export interface RecordsDeskSurroundings {
  readonly site: RecordSite;
  readonly words: RecordsDeskWords;
  readonly work: WorkWords;
  readonly culture: Culture;
  readonly now: () => Date;
}

const Context = React.createContext<RecordsDeskSurroundings | null>(null);

export const RecordsDeskProvider = Context.Provider;

export function useRecordsDesk(): RecordsDeskSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A view of a site’s records was drawn without its surroundings.');
  return found;
}
