import * as React from 'react';
import type { ScheduleChangesWords } from '../../../../words/scheduleChanges';

const Context = React.createContext<ScheduleChangesWords | null>(null);

/** Carries the words of changes to the parts of their view. */
export const ChangeWordsProvider = Context.Provider;

export function useChangeWords(): ScheduleChangesWords {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of the view of changes was drawn without its words.');
  return found;
}
