import type { Day } from '../periods/types';

export type HoldReason = 'inquiry' | 'litigation' | 'foi' | 'eir' | 'accessRequest' | 'audit' | 'other';

export const HOLD_REASONS: readonly HoldReason[] = ['inquiry', 'litigation', 'foi', 'eir', 'accessRequest', 'audit', 'other'];

/** What a hold is over. Whatever one of them names is held. */
export interface HoldScope {
  /** Everything, everywhere: only where it says so itself. A scope that names nothing holds nothing, and cannot be declared. */
  readonly everything?: boolean;
  readonly functions: readonly string[];
  /** Codes. */
  readonly classes: readonly string[];
  /** Addresses of sites from the root of the tenant. */
  readonly sites: readonly string[];
  /** Addresses of libraries and folders from the root of the tenant; what lies in them is held. */
  readonly folders: readonly string[];
  /** Words in a document's name or path. */
  readonly words: readonly string[];
  /** UniqueIds. */
  readonly items: readonly string[];
}

/** What in Microsoft 365 keeps people from deleting what is held; `nothing` is flagged. */
export type HoldBacking = 'nothing' | 'ediscoveryHold' | 'retentionPolicy' | 'retentionLabel';

/** A hold, as it is declared on the KIM site. */
export interface Hold {
  readonly id: string;
  readonly reason: HoldReason;
  /** Empty to whoever may not know. */
  readonly title: string;
  readonly authority: string;
  readonly confidential: boolean;
  readonly scope: HoldScope;
  readonly from: Day;
  /** The day on which it is looked at again; empty where none. */
  readonly reviewOn: Day | '';
  /** The day on which it was lifted; empty while it holds. */
  readonly lifted: Day | '';
  readonly backing: HoldBacking;
  /** The name of that policy, label or case. */
  readonly backedBy: string;
  readonly contact: string;
}

/**
 * A confidential hold as everybody's pages have it: hashes, by which they know their own documents, and nothing of what it
 * is about. See decision 14 for what this does not protect against.
 */
export interface SealedHold {
  readonly id: string;
  /** 64 hexadecimal digits, which every key is hashed with. */
  readonly salt: string;
  /** Hashes of what its scope names, among others that are hashes of nothing. */
  readonly keys: readonly string[];
  /** How many words its longest phrase has; 0 where it names no words. */
  readonly longest: number;
  readonly from: Day;
  readonly lifted: Day | '';
}

/** What is known of holds. Where they cannot be read, everything is held. */
export type HoldsKnown = { readonly known: true; readonly test: HoldTest } | { readonly known: false };

/** What a hold is judged by. */
export interface HeldInput {
  readonly uniqueId: string;
  readonly name: string;
  readonly serverRelativeUrl: string;
  /** The site's address from the root of the tenant. */
  readonly site: string;
  readonly recordClass: string;
  readonly businessFunction: string;
}

/** One hold over one document, as far as this person may know it. */
export interface HeldBy {
  readonly holdId: string;
  readonly confidential: boolean;
  /** Empty where it is confidential. */
  readonly title: string;
  readonly reason: HoldReason | '';
  /** Whether something in Microsoft 365 backs it; null where that may not be known. */
  readonly backed: boolean | null;
}

/** Says by which holds a document is held; empty where by none. */
export type HoldTest = (input: HeldInput) => readonly HeldBy[];

/** Whether a document may go, as far as holds say: `unknown` is never "no". */
export type HeldState = { readonly kind: 'notHeld' } | { readonly kind: 'held'; readonly by: readonly HeldBy[] } | { readonly kind: 'unknown' };
