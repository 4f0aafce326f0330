import * as React from 'react';
import type { Culture } from '../../../words/culture';
import type { FunctionsDeskWords } from '../../../words/functionsDesk';
import type { WorkWords } from '../../../words/work';
import type { KimFunctions } from '../../store/site/kimFunctions';

/** What every view of the department's functions stands on. */
export interface FunctionsDeskSurroundings {
  readonly kim: KimFunctions;
  readonly words: FunctionsDeskWords;
  readonly work: WorkWords;
  readonly culture: Culture;
  readonly now: () => Date;
}

const Context = React.createContext<FunctionsDeskSurroundings | null>(null);

export const FunctionsDeskProvider = Context.Provider;

export function useFunctionsDesk(): FunctionsDeskSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A view of the department’s functions was drawn without its surroundings.');
  return found;
}
