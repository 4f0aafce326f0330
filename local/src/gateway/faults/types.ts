/** Which operations a fault concerns, from when and how often. Left out means: all. */
export interface FaultWhen {
  /** What the request must match: a part of its path and query (case-insensitive), an expression, or a test. */
  readonly match?: string | RegExp | ((operation: { method: string; url: string; person: string | null }) => boolean);
  /** Only this method. */
  readonly method?: string;
  /** Only what this person asks; login name or e-mail address. */
  readonly person?: string;
  /** true: only operations inside a $batch; false: only requests outside; undefined: both, the envelope of a $batch being outside. */
  readonly insideBatch?: boolean;
  /** Only the nth part of a $batch, from 1. */
  readonly part?: number;
  /** How many matching operations pass before the first strike. */
  readonly after?: number;
  /** How many times it strikes before it is spent; without it, until removed. */
  readonly times?: number;
  /** How much of what matches is struck, from 0 to 1, chosen by the seed; without it, all. */
  readonly share?: number;
  /** Which operations a share strikes, and what is picked: the same seed picks the same. Default 1. */
  readonly seed?: number;
  /** Seconds on the tenant's clock, from when the rule is put up, that it lasts. */
  readonly forSeconds?: number;
}

/** A status instead of an answer. */
export interface AnswerFault {
  readonly kind?: 'answer';
  readonly status: number;
  /** Seconds, as a Retry-After header. */
  readonly retryAfter?: number;
  /** true: as SharePoint does it, whoever was struck is struck again until `retryAfter` has passed, chosen or not. */
  readonly holds?: boolean;
}

/** An answer that takes its time. */
export interface LatencyFault {
  readonly kind: 'latency';
  readonly milliseconds: number;
  /** Between `milliseconds` and this, chosen by the seed; most near the least, a few near the most. */
  readonly upTo?: number;
  /** true: the work is done at once and only the answer is late, so that who gives up waiting has changed something all the same. */
  readonly lateAnswer?: boolean;
}

/** A connection that breaks. */
export interface DropFault {
  readonly kind: 'drop';
  /** Before anything was done; after it was done, with no answer; or in the middle of the answer's body. */
  readonly moment: 'before' | 'after' | 'midway';
}

/** What a client proves itself with is no longer good; it must ask for another. */
export interface ExpiryFault {
  readonly kind: 'expiry';
  readonly of: 'digest' | 'token';
}

/** What somebody else does to an item before the operation is carried out. */
export interface MeanwhileFault {
  readonly kind: 'meanwhile';
  readonly act: 'change' | 'move' | 'delete' | 'checkOut' | 'lock';
  /** The list's address from the root of the tenant: `/sites/team/Shared Documents`. */
  readonly list: string;
  /**
   * An ID, or one chosen by the seed: of those that the paged request has still to come to, of those that its pages
   * have given already, or of all (the default). The first two strike only requests for a later page.
   */
  readonly item?: number | 'ahead' | 'behind' | 'any';
  /** Who does it; a person who may. Default: an administrator of the site. */
  readonly by?: string;
}

/** A permission that somebody loses before the operation is carried out. */
export interface RevokeFault {
  readonly kind: 'revoke';
  /** Who loses it: what they hold themselves, and what the groups that they are in hold here. */
  readonly from: string;
  /** The address of the site, or of a list or library in it. */
  readonly at: string;
  /** A permission level by name; without it, all. */
  readonly level?: string;
}

/** What goes wrong. */
export type FaultWhat = AnswerFault | LatencyFault | DropFault | ExpiryFault | MeanwhileFault | RevokeFault;

/** What goes wrong, when. */
export type FaultRule = FaultWhen & FaultWhat;

/** A rule as it stands, with how often it has struck. */
export type Fault = FaultRule & { readonly id: number; readonly struck: number };

/** One strike: which request met what. */
export interface JournalEntry {
  /** Counts all strikes, from 1. */
  readonly nth: number;
  /** The rule's number. */
  readonly fault: number;
  /** What it met, in a few words: `429`, `latency 250 ms`, `drop after`. */
  readonly met: string;
  readonly method: string;
  /** Path and query without scheme and host, identifiers replaced by `*`, so that two runs can be compared. */
  readonly address: string;
  readonly person: string | null;
  /** Which part of a $batch, from 1; null outside. */
  readonly part: number | null;
  /** The tenant's time, ISO 8601. */
  readonly time: string;
  /** true where the client gave up during a latency. */
  readonly abandoned: boolean;
}

/** Faults that can be turned on. */
export interface Faults {
  /** @throws RangeError where a number of the rule makes no sense */
  add(rule: FaultRule): Fault;
  remove(id: number): void;
  /** Removes all rules and empties the journal. */
  clear(): void;
  list(): readonly Fault[];
  /** The latest strikes, oldest first: 10,000 are kept. */
  journal(): readonly JournalEntry[];
}
