import * as React from 'react';
import type { PeriodWords } from '../../../../words/periods';
import type { QueueWords } from '../../../../words/queue';
import type { QueueDesk } from '../../../store/queue/queueDesk';

/** What the parts of the queue stand on, beside what every view of a site's records has. */
export interface QueueSurroundings {
  readonly desk: QueueDesk;
  readonly words: QueueWords;
  readonly periods: PeriodWords;
  /** Whether this person decides here. */
  readonly may: boolean;
}

const Context = React.createContext<QueueSurroundings | null>(null);

export const QueueProvider = Context.Provider;

export function useQueue(): QueueSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of the queue was drawn without its surroundings.');
  return found;
}
