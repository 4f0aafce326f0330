import * as React from 'react';
import type { ScheduleBringingWords } from '../../../../../words/scheduleBringing';
import type { ScheduleImportWords } from '../../../../../words/scheduleImport';

/** The words with which a table is brought in: around it, and of its rows. */
export interface ImportRoom {
  readonly bringing: ScheduleBringingWords;
  readonly rowWords: ScheduleImportWords;
}

const Context = React.createContext<ImportRoom | null>(null);

export const ImportRoomProvider = Context.Provider;

export function useImportRoom(): ImportRoom {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of bringing in a schedule was drawn without its words.');
  return found;
}
