import type { Schedule } from '../../../retention/rules';
import type { Json } from '../edits';
import type { GatheredFacts } from '../facts';
import type { FunctionPage } from '../page';
import type { FunctionSettings } from '../settings';

/** Where a suggestion comes from: what the site was found to hold, what the department set up, or its schedule. */
export type SuggestedBecause = 'gathered' | 'settings' | 'schedule';

/** One value, or one part, that the page lacks and something knows. Nothing is suggested where a person has said something. */
export interface Suggestion {
  /** As a change names it: `startDate`, `keyRecordSeries/<id>`. */
  readonly path: string;
  readonly value: Json;
  readonly because: SuggestedBecause;
}

export interface ToSuggest {
  readonly page: FunctionPage;
  /** Null where the site was never counted. */
  readonly facts: GatheredFacts | null;
  /** Null where retention is not on. */
  readonly schedule: Schedule | null;
  readonly settings: Pick<FunctionSettings, 'keepers' | 'heads' | 'keeperTitle' | 'headTitle'> & Partial<Pick<FunctionSettings, 'functionId'>>;
  /** Today, YYYY-MM-DD, in the site's zone. */
  readonly today: string;
  /** What the department is called, where it is known. */
  readonly department?: string;
}
