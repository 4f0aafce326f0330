import * as React from 'react';
import type { FunctionSettings } from '../../../functions/rules';
import type { FunctionVocabulary } from '../../../functions/rules/vocabulary';
import type { ColumnWords } from '../../../words/columns';
import type { FunctionSetupWords } from '../../../words/functionSetup';
import type { SetupWords } from '../../../words/setup';
import type { WorkWords } from '../../../words/work';
import type { SetupDesk } from '../../store/desk';

/** What the setup of a function page stands on. */
export interface FunctionSetupSurroundings {
  readonly desk: SetupDesk<FunctionSettings>;
  /** What names the function of a new site, until somebody says. */
  readonly functionId: string;
  /**
   * The department's lists of functions, newest version of each; none where it keeps none, or has no site of its own.
   * @throws where they could not be read
   */
  vocabularies(): Promise<readonly Pick<FunctionVocabulary, 'id' | 'title'>[]>;
  /** What any setup says, in the function page's words. */
  readonly words: SetupWords;
  readonly own: FunctionSetupWords;
  readonly work: WorkWords;
  readonly labels: ColumnWords;
}

const Context = React.createContext<FunctionSetupSurroundings | null>(null);

export const FunctionSetupProvider = Context.Provider;

export function useFunctionSetup(): FunctionSetupSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('The setup of the function page was drawn without its surroundings.');
  return found;
}
