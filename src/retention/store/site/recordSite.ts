import type { Door } from '../../../tenant';
import type { Clock } from '../../../work';
import type { HoldsKnown, PlaceClass, RetentionSettings, Schedule, Zone } from '../../rules';

export interface Person {
  readonly login: string;
  readonly name: string;
}

/** A library in which retention is on. */
export interface RecordLibrary {
  readonly id: string;
  readonly title: string;
  /** Its address from the root of the tenant. */
  readonly url: string;
  /** As SharePoint counts: folders too, and what one may not see. */
  readonly itemCount: number;
}

/** All that must be known of a site before a document's class and dates can be: read in one request here and one on the KIM site. */
export interface Standing {
  readonly zone: Zone;
  /** The IANA name of the site's zone. */
  readonly timeZone: string;
  readonly libraries: readonly RecordLibrary[];
  /** The newest word on each place, by address. */
  readonly places: readonly PlaceClass[];
  /** The schedule in force; null where there is none, or it could not be read. */
  readonly schedule: Schedule | null;
  readonly holds: HoldsKnown;
  /** Why the KIM site's part is missing; null where it is not. */
  readonly kimProblem: 'noKimSite' | 'noSchedule' | 'unreadable' | null;
}

/** One site, for everything that has to do with records. */
export interface RecordSite {
  readonly door: Door;
  readonly settings: RetentionSettings;
  readonly person: Person;
  /** Whether this person manages the site. */
  readonly manages: boolean;
  readonly clock: Clock;
  newId(): string;
  /** The door to the KIM site; null where there is none. */
  kim(): Promise<Door | null>;
  /**
   * What stands now. It is read once and kept, until `afresh`: whatever disposes, or reads a whole library, reads it
   * afresh. Then folders and cases are also found again where they were renamed or moved, which costs a request.
   * @throws TenantProblem where the site itself could not be read
   */
  standing(afresh?: 'afresh'): Promise<Standing>;
  /** Today, in the site's zone. */
  today(): Promise<string>;
}

export type { SelectedRow } from '../../../tenant/names/row';
