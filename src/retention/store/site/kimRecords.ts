import type { Door } from '../../../tenant';
import type { Clock } from '../../../work';
import type { Person } from './recordSite';

/** The KIM site, for whoever looks after schedules and holds, or reads them. */
export interface KimRecords {
  readonly door: Door;
  readonly person: Person;
  /** Whether this person keeps the KIM site: only they may change what stands there. */
  readonly keeps: boolean;
  /** Whether this person may add rows here, and so propose, agree and sign; where it is not known, SharePoint says. */
  readonly adds?: boolean;
  readonly clock: Clock;
  newId(): string;
}
