import type { DatabaseSync } from 'node:sqlite';
import type { TenantStore } from '../store/types';

/** How to open a tenant. */
export interface TenantOptions {
  /** A path, or ':memory:'. Everything the tenant knows is in this one file. */
  readonly file: string;
  /** Scheme and host that absolute addresses in answers begin with; default 'https://tenant.local'. */
  readonly origin?: string;
  /** The tenant's clock; default the machine's. */
  readonly now?: () => Date;
  /** Delegated Graph permissions that an administrator has granted, by name; default none. */
  readonly grants?: Iterable<string>;
}

/** A SharePoint and its people, in one SQLite file. */
export interface LocalTenant {
  readonly origin: string;
  readonly db: DatabaseSync;
  readonly faults: Faults;
  readonly meter: Meter;
  /** Delegated Graph permissions that hold now: `Sites.Read.All`. A Graph call that needs one which is not here answers 403. */
  readonly grants: Set<string>;
  readonly store: TenantStore;
  /** Set by the app catalogue: what `GetClientSideComponents` answers from. */
  components: () => readonly ComponentManifest[];
  /**
   * Answers `/_api/**`, `/_vti_bin/**`, Graph's `/v1.0/**` and file contents.
   * @param person login name or e-mail address of the signed-in person; null answers 401
   */
  fetch(request: Request, person: string | null): Promise<Response>;
  /**
   * A fetch signed in as a person, for clients such as PnPjs in tests. Relative addresses are taken from the origin.
   * Writes still need a form digest, but any well-formed one will do, because PnPjs keeps digests for the life of the process.
   */
  as(person: string): (url: string, init?: RequestInit) => Promise<Response>;
  close(): void;
}

/** A component as an installed package gives it. */
export interface ComponentManifest {
  readonly id: string;
  readonly version: string;
  /** WebPart, Extension, Library… as in the manifest. */
  readonly componentType?: string;
  /** The whole manifest, as the runtime's loader reads it. */
  readonly manifest: unknown;
}

/** What goes wrong, when. */
export interface FaultRule {
  /** What the request must match: a part of its path and query (case-insensitive), an expression, or a test. */
  readonly match?: string | RegExp | ((operation: { method: string; url: string; person: string | null }) => boolean);
  /** The status answered instead. */
  readonly status: number;
  /** Seconds, as a Retry-After header. */
  readonly retryAfter?: number;
  /** How many times it strikes before it is spent; without it, until cleared. */
  readonly times?: number;
  /** true: only operations inside a $batch; false: only requests outside; undefined: both, but never the $batch envelope inside and outside at once. */
  readonly insideBatch?: boolean;
  /** How many matching operations pass before the first strike. */
  readonly after?: number;
}

/** A rule as it stands. */
export interface Fault extends FaultRule {
  readonly id: number;
  /** How often it has struck. */
  readonly struck: number;
}

/** Faults that can be turned on. */
export interface Faults {
  add(rule: FaultRule): Fault;
  remove(id: number): void;
  clear(): void;
  list(): readonly Fault[];
}

/** What a person has used. */
export interface MeterSnapshot {
  /** HTTP requests that reached the tenant. */
  readonly requests: number;
  /** Operations: each one inside a $batch counts, the envelope does not. */
  readonly operations: number;
  /** Resource units: 1 single read or download, 2 list read or write, 5 permission operation. */
  readonly resourceUnits: number;
  /** The most operations seen in any five minutes. */
  readonly peakOperations: number;
  /** Requests and operations that were refused by the limit. */
  readonly throttled: number;
}

/** Counts use by person over a sliding five-minute window. */
export interface Meter {
  /** true: the 3,001st operation of a person in five minutes answers 429. */
  enforce: boolean;
  /** Operations a person may make in the window; default 3,000. */
  limit: number;
  reset(): void;
  /** Everything since the last reset, for one person or for all. */
  snapshot(person?: string): MeterSnapshot;
}
