import type { DatabaseSync } from 'node:sqlite';
import type { TenantStore } from '../store/types';
import type { Faults } from './faults';
import type { Limits } from './limits';

/** Waits, and need not go on once the signal is aborted. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** How to open a tenant. */
export interface TenantOptions {
  /** A path, or ':memory:'. Everything the tenant knows is in this one file. */
  readonly file: string;
  /** Scheme and host that absolute addresses in answers begin with; default 'https://tenant.local'. */
  readonly origin?: string;
  /** Minutes until search finds what was written, or no longer finds what was deleted; default 15. It varies in real tenants. */
  readonly searchDelay?: number;
  /** The tenant's clock; default the machine's. */
  readonly now?: () => Date;
  /** Delegated Graph permissions that an administrator has granted, by name; default none. */
  readonly grants?: Iterable<string>;
  /** Waits so many milliseconds, or until the client gives up, for answers that a fault delays; default the machine's time. */
  readonly wait?: Wait;
}

/** A SharePoint and its people, in one SQLite file. */
export interface LocalTenant {
  readonly origin: string;
  readonly db: DatabaseSync;
  readonly faults: Faults;
  readonly limits: Limits;
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
