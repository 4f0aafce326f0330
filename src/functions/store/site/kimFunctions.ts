import type { Door } from '../../../tenant';
import type { Clock } from '../../../work';
import type { FunctionPerson } from '../../rules';

/** The KIM site, for whoever looks after the department's functions, or reads them. */
export interface KimFunctions {
  readonly door: Door;
  readonly person: FunctionPerson;
  /** Whether this person keeps the KIM site. */
  readonly keeps: boolean;
  /** Whether this person may add rows here; where it is not known, SharePoint says. */
  readonly adds?: boolean;
  /** The door to a site of the tenant: a function that ends hands on what its own page says. */
  doorTo?(webUrl: string): Door;
  readonly clock: Clock;
  newId(): string;
}
