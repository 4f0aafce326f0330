import * as React from 'react';
import type { Culture } from '../../../words/culture';
import type { RecordsDeskWords } from '../../../words/recordsDesk';
import type { WorkWords } from '../../../words/work';
import type { RecordSite } from '../../store/site/recordSite';

/** Other sites that a person looks after. */
export interface OtherSites {
  /** The address of a site of this tenant out of what a person wrote; null where it is none, or this one. */
  address(text: string): string | null;
  /** Addresses that this browser keeps. */
  kept(): readonly string[];
  keep(addresses: readonly string[]): void;
  /**
   * Opens one of them; null where retention is not on there.
   * @throws TenantProblem where it could not be read
   */
  open(address: string): Promise<RecordSite | null>;
}

/** What every view of a site's records stands on. A view makes its own desk out of `site`, and loads its own words. */
export interface RecordsDeskSurroundings {
  readonly site: RecordSite;
  readonly words: RecordsDeskWords;
  readonly work: WorkWords;
  readonly culture: Culture;
  readonly now: () => Date;
  /** Missing where a page shows one site only. */
  readonly others?: OtherSites;
}

const Context = React.createContext<RecordsDeskSurroundings | null>(null);

export const RecordsDeskProvider = Context.Provider;

export function useRecordsDesk(): RecordsDeskSurroundings {
  const found = React.useContext(Context);
  if (!found) throw new Error('A view of a site’s records was drawn without its surroundings.');
  return found;
}
