import * as React from 'react';
import type { ForwardPlanWords } from '../../../../words/forwardPlan';
import type { FunctionSeriesWords } from '../../../../words/functionSeries';

/** What every part of this room stands on, beside the page. */
export interface SeriesGround {
  readonly words: FunctionSeriesWords;
  /** What actions, decisions and stages are called. */
  readonly plan: ForwardPlanWords;
  /** YYYY-MM-DD */
  readonly today: string;
}

const Context = React.createContext<SeriesGround | null>(null);

export const SeriesProvider = Context.Provider;

export function useSeries(): SeriesGround {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of the series was drawn without its surroundings.');
  return found;
}
