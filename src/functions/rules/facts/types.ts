/** How many of each: formats by their ending, classes by code, markings by their line. */
export type Tally = Readonly<Record<string, number>>;

/** What a library holds, as counted. */
export interface GatheredLibrary {
  readonly id: string;
  readonly title: string;
  /** From the root of the tenant. */
  readonly url: string;
  /** ISO 8601. */
  readonly created: string;
  readonly documents: number;
  readonly folders: number;
  readonly bytes: number;
  /** The days that its documents cover, YYYY-MM-DD: from the first that was made to the last that was changed; empty where it holds none. */
  readonly from: string;
  readonly to: string;
  readonly formats: Tally;
  readonly classes: Tally;
  readonly markings: Tally;
  /** What there is of each class, by its code; not said where a library has many. */
  readonly byClass?: Readonly<Record<string, ClassHoldings>>;
  /** Documents that are older than the site: they came from somewhere else. */
  readonly olderThanSite: number;
  /** False where not all of it could be read. */
  readonly complete: boolean;
}

/** What a library holds of one class. */
export type ClassHoldings = Pick<GatheredLibrary, 'documents' | 'bytes' | 'from' | 'to' | 'formats'>;

/** A channel of the team behind the site. */
export interface GatheredChannel {
  readonly name: string;
  readonly kind: 'standard' | 'private' | 'shared';
  /** The site of its own that a private or shared channel has; empty for a standard one, or where it is not known. */
  readonly siteUrl: string;
}

/** How a site was called, and whose it was, from a time on: as the count found it that first saw it so. */
export interface PastSite {
  /** ISO 8601. */
  readonly at: string;
  readonly title: string;
  readonly owners: readonly { readonly login: string; readonly name: string }[];
}

/** What a site says of itself, and when it was asked. Nothing of it is ever written over what a person has said. */
export interface GatheredFacts {
  /** ISO 8601. */
  readonly at: string;
  readonly site: {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly created: string;
    readonly timeZone: string;
  };
  readonly owners: readonly { readonly login: string; readonly name: string }[];
  readonly libraries: readonly GatheredLibrary[];
  /** Null where nothing can be said of them. */
  readonly channels: readonly GatheredChannel[] | null;
  /** How the site was called and whose it was, each from when it was first seen so; oldest first, and what is so now last. */
  readonly past?: readonly PastSite[];
  /** What could not be read: an address or a name, and the code of the refusal. */
  readonly notRead: readonly { readonly what: string; readonly code: string }[];
}

export interface ChangedRecord {
  readonly version: string;
  readonly hash: string;
}

/** How a key record stands now, beside how it was when it was added. */
export type KeyRecordStanding =
  | { readonly kind: 'same' }
  /** Another version: `hash` is empty where nobody has read its bytes, which may well be the same. */
  | ({ readonly kind: 'changed' } & ChangedRecord)
  /** What was renamed or moved may have changed as well. */
  | { readonly kind: 'renamed'; readonly name: string; readonly location: string; readonly changed?: ChangedRecord }
  | { readonly kind: 'moved'; readonly name: string; readonly location: string; readonly changed?: ChangedRecord }
  /** In the recycle bin, or not to be found; `disposed` where our own log says so. */
  | { readonly kind: 'gone'; readonly how: 'binned' | 'disposed' | 'notFound' }
  | { readonly kind: 'notRead'; readonly code: string };
