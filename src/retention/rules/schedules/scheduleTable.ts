import type { RecordClass, Schedule } from '../recordClass';
import { OWN_HEADINGS } from './importing/headings';
import type { ScheduleField } from './importing/types';

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');

function cellOf(each: RecordClass, field: ScheduleField): string {
  switch (field) {
    case 'authority':
      return each.authority.text;
    case 'authorityLink':
      return each.authority.url;
    case 'vital':
    case 'secondPerson':
      return yesNo(each[field]);
    case 'keepForUnit':
    case 'notes':
      return '';
    default:
      return each[field];
  }
}

/** A schedule as a table: one row a class, every field in a column of its own. `readTable` reads it back as it was. */
export function scheduleTable({ classes }: Pick<Schedule, 'classes'>): { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return { headings: OWN_HEADINGS.map(([, name]) => name), rows: classes.map((each) => OWN_HEADINGS.map(([field]) => cellOf(each, field))) };
}
