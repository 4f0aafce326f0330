import type { Day } from '../periods/types';
import type { RecordClass } from '../recordClass';

/** Whether a class may be chosen on a day: from and to which it is in use, and nothing has taken its place. */
export const isInUse = ({ validFrom, validTo, supersededBy }: RecordClass, today: Day): boolean =>
  supersededBy === '' && (validFrom === '' || validFrom <= today) && (validTo === '' || today <= validTo);
