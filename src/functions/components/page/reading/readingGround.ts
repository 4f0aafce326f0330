import * as React from 'react';
import type { Zone } from '../../../../retention/rules/periods';
import type { Culture } from '../../../../words/culture';
import type { FunctionFieldWords } from '../../../../words/functionFields';
import type { FunctionReadingWords } from '../../../../words/functionReading';
import type { FunctionPage, GatheredFacts, PageRights, PageState } from '../../../rules';

/** What every section of the page stands on, where it is read. */
export interface ReadingGround {
  readonly page: FunctionPage;
  readonly state: PageState;
  readonly gathered: GatheredFacts | null;
  readonly rights: PageRights;
  readonly words: FunctionReadingWords;
  readonly fields: FunctionFieldWords;
  readonly culture: Culture;
  /** YYYY-MM-DD, on the site. */
  readonly today: string;
  readonly dayOf: Zone;
  /** A day, a month or a year as people read it. */
  day(value: string): string;
  /** The day of a moment, as people read it. */
  on(moment: string): string;
}

const Context = React.createContext<ReadingGround | null>(null);

export const ReadingProvider = Context.Provider;

export function useReading(): ReadingGround {
  const found = React.useContext(Context);
  if (!found) throw new Error('A section of the function page was drawn without its surroundings.');
  return found;
}
