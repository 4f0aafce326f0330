import { textOf, type RawRow } from '../tenant';
import { sameLogin } from '../marking/rules';

/** What SharePoint itself has noted of a row: whoever writes a row cannot choose it. */
export interface Witness {
  readonly addedBy: string;
  /** ISO 8601. */
  readonly added: string;
  readonly changedBy: string;
  readonly changed: string;
}

/** The fields to ask for, and the people among them. */
export const WITNESS_FIELDS: readonly string[] = ['Author/Name', 'Created', 'Editor/Name', 'Modified'];
export const WITNESSES: readonly string[] = ['Author', 'Editor'];

const nameOf = (row: RawRow, field: string): string => (row[field] as { Name?: string } | undefined)?.Name ?? '';

export const readWitness = (row: RawRow): Witness => ({
  addedBy: nameOf(row, 'Author'),
  added: textOf(row, 'Created'),
  changedBy: nameOf(row, 'Editor'),
  changed: textOf(row, 'Modified'),
});

const MOMENT_MS = 2000;

/** Whether a row was written to after it was added: rows of evidence never are. */
export function wasWrittenTo({ addedBy, added, changedBy, changed }: Witness): boolean {
  return (changedBy !== '' && !sameLogin(addedBy, changedBy)) || Date.parse(changed) - Date.parse(added) > MOMENT_MS;
}

/** A run can be held for hours, and a person's clock can be wrong; beyond a day a row was not written when it says. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether a row names another day than the one on which SharePoint received it. */
export function namesAnotherTime(when: string, { added }: Witness): boolean {
  const apart = Math.abs(Date.parse(when) - Date.parse(added));
  return Number.isNaN(Date.parse(when)) || apart > DAY_MS;
}
