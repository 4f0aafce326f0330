import { sha256 } from '../../../work';
import type { RecordClass, Schedule } from '../../rules';

/** What a class says that disposal rests on, as a hash: where it differs, what was planned under it is planned again. */
export function classWords(recordClass: RecordClass, schedule: Schedule): Promise<string> {
  const { code, keepFor, keepFrom, action, authority, year, secondPerson, supersededBy, validFrom, validTo, series } = recordClass;
  const says = [code, keepFor, keepFrom, action, authority.text, authority.url, year, secondPerson, supersededBy, validFrom, validTo, series];
  return sha256(JSON.stringify([...says, schedule.year, schedule.publicRecords]));
}
