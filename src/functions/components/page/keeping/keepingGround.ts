import * as React from 'react';
import type { Culture } from '../../../../words/culture';
import type { FunctionFieldWords } from '../../../../words/functionFields';
import type { FunctionKeepingWords } from '../../../../words/functionKeeping';
import type { Saying } from '../fields/sayValue';

/** What every editor of a page stands on. */
export interface KeepingGround {
  readonly words: FunctionKeepingWords;
  readonly fields: FunctionFieldWords;
  readonly saying: Saying;
  readonly culture: Culture;
  /** The classes of the department's schedule; empty where it is not known. */
  readonly classes: readonly { readonly key: string; readonly text: string }[];
  readonly newId: () => string;
}

const Context = React.createContext<KeepingGround | null>(null);

export const KeepingProvider = Context.Provider;

export function useKeepingGround(): KeepingGround {
  const found = React.useContext(Context);
  if (!found) throw new Error('An editor of the function page was drawn without its ground.');
  return found;
}
