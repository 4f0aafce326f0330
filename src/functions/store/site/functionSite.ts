import type { PlaceClass, Schedule, Zone } from '../../../retention/rules';
import type { Door } from '../../../tenant';
import type { Clock } from '../../../work';
import type { CountNote } from '../gather/countNote';
import type { FunctionPerson, FunctionSettings, GatheredFacts, PageRow, PageState } from '../../rules';

/** What the keeping of records knows of the site: asked of whoever knows it, because one slice never reads for another. */
export interface RecordsKnown {
  readonly schedule: Schedule | null;
  readonly places: readonly PlaceClass[];
  readonly zone: Zone;
}

/** What the site was found to hold, in a row of its list. */
export interface Gathering {
  readonly facts: GatheredFacts;
  /** Of the row. */
  readonly hash: string;
  /** Where the count stands by which a later one need not read all again. */
  readonly count?: CountNote | null;
}

/** A site's function page as it stands. */
export interface PageReading {
  readonly rows: readonly PageRow[];
  readonly state: PageState;
  /** The newest count; null where the site was never counted, or the count could not be read. */
  readonly gathered: Gathering | null;
}

/** One site, for everything that has to do with its function page. */
export interface FunctionSite {
  readonly door: Door;
  readonly settings: FunctionSettings;
  readonly person: FunctionPerson;
  /** Whether this person manages the site. */
  readonly manages: boolean;
  /** Whether this person may edit documents here, and so write on the page. */
  readonly edits: boolean;
  readonly clock: Clock;
  newId(): string;
  /** The door to the KIM site; null where there is none. */
  kim(): Promise<Door | null>;
  /** What is known of the site's records; null where retention is not on, or it could not be read. */
  records(): Promise<RecordsKnown | null>;
  /** The door to a site of the tenant: a key record may lie on another. */
  doorTo(webUrl: string): Door;
  /** Those of these documents that a site's own log says were disposed of, by UniqueId; none where nobody can say. */
  disposed(door: Door, uniqueIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** The zone in which the site's days are: as counted, else as its records know it, else London's. */
  zone(): Promise<Zone>;
  /** Today there, YYYY-MM-DD. */
  today(): Promise<string>;
  /**
   * The page. It is read once and kept, until `afresh`.
   * @throws TenantProblem where it could not be read
   */
  reading(afresh?: 'afresh'): Promise<PageReading>;
}

export type { SelectedRow } from '../../../tenant/names/row';
