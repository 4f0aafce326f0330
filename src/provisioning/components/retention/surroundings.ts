import * as React from 'react';
import type { RetentionSettings, Schedule } from '../../../retention/rules';
import type { ColumnWords } from '../../../words/columns';
import type { RetentionSetupWords } from '../../../words/retentionSetup';
import type { SetupWords } from '../../../words/setup';
import type { WorkWords } from '../../../words/work';
import type { SetupDesk } from '../../store/desk';

/** What the setup of retention stands on. */
export interface RetentionSetupSurroundings {
  readonly desk: SetupDesk<RetentionSettings>;
  /** The schedules in force, or why there are none. */
  readonly schedules: readonly Schedule[] | 'noKimSite' | 'noSchedule' | 'unreadable';
  /** What any setup says, in retention's words. */
  readonly words: SetupWords;
  readonly own: RetentionSetupWords;
  readonly work: WorkWords;
  readonly labels: ColumnWords;
}

const Context = React.createContext<RetentionSetupSurroundings | null>(null);

export const RetentionSetupProvider = Context.Provider;

export function useRetentionSetup(): RetentionSetupSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('The setup of retention was drawn without its surroundings.');
  return found;
}
