import type { Day } from '../periods/types';

/** What was seen of a library or a site when its queue was last read to the end: small, so that a page can say one thing. */
export interface PromptSummary {
  /** Due, not held, and undecided. */
  readonly due: number;
  /** The day on which the first of those became due; empty where none is. */
  readonly earliest: Day | '';
  /** The class of all of those, as people know it; empty where there are several. */
  readonly recordClass: string;
  /** How many decisions those wait for: one a class and year. */
  readonly decisions: number;
  /** Held, whether due or not. */
  readonly held: number;
  readonly noClass: number;
  readonly documents: number;
  /** The page on which the queue stands: its address from the root of the tenant. */
  readonly page: string;
}

/** The one thing that a page says. */
export type Prompt =
  | { readonly says: 'due'; readonly documents: number; readonly from: Day; readonly recordClass: string; readonly decisions: number }
  | { readonly says: 'onHold'; readonly documents: number; readonly all: boolean }
  | { readonly says: 'noClass'; readonly documents: number; readonly all: boolean };
