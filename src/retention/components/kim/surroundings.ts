import * as React from 'react';
import type { Culture } from '../../../words/culture';
import type { RetentionDeskWords } from '../../../words/retentionDesk';
import type { WorkWords } from '../../../words/work';
import type { KimRecords } from '../../store/site/kimRecords';

/** What every view of the KIM site's schedules and holds stands on. */
export interface RetentionDeskSurroundings {
  readonly kim: KimRecords;
  readonly words: RetentionDeskWords;
  readonly work: WorkWords;
  readonly culture: Culture;
  readonly now: () => Date;
}

const Context = React.createContext<RetentionDeskSurroundings | null>(null);

export const RetentionDeskProvider = Context.Provider;

export function useRetentionDesk(): RetentionDeskSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A view of the department’s schedules was drawn without its surroundings.');
  return found;
}
