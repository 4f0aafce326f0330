import * as React from 'react';
import type { Culture } from '../../../words/culture';
import type { FunctionPageWords } from '../../../words/functionPage';
import type { WorkWords } from '../../../words/work';
import type { FunctionSite, PageReading } from '../../store/site/functionSite';

/** What a function page stands on. */
export interface FunctionPageSurroundings {
  readonly site: FunctionSite;
  readonly words: FunctionPageWords;
  readonly work: WorkWords;
  readonly culture: Culture;
  readonly now: () => Date;
}

/** Which part of it is on the screen. */
export type FunctionRoom = 'page' | 'keep' | 'changes' | 'snapshots' | 'series' | 'report' | 'close';

/** What every part of it stands on. A part makes its own desk out of `site`, and loads its own words. */
export interface FunctionPageGround extends FunctionPageSurroundings {
  readonly reading: PageReading;
  /** What was just read or written is shown everywhere. */
  readonly setReading: (reading: PageReading) => void;
  /** Leads to another part; the focus goes to its heading. */
  readonly show: (room: FunctionRoom) => void;
  /** Whether somebody was led here, and did not just open the page. */
  readonly led?: boolean;
}

const Context = React.createContext<FunctionPageGround | null>(null);

export const FunctionPageProvider = Context.Provider;

export function useFunctionPage(): FunctionPageGround {
  const found = React.useContext(Context);
  if (!found) throw new Error('A part of the function page was drawn without its surroundings.');
  return found;
}
