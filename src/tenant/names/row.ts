/** A row as `RenderListDataAsStream` gives it: text in the site's own form, and raw values under `Field.` */
export type RawRow = Readonly<Record<string, unknown>>;

/** A field's text; empty where there is none. */
export function textOf(row: RawRow, field: string): string {
  const value = row[field];
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A whole number; NaN where there is none. */
export function numberOf(row: RawRow, field: string): number {
  const raw = row[`${field}.`] ?? row[field];
  return typeof raw === 'number' ? raw : Number.parseInt(String(raw ?? '').replace(/[^\d-]/g, ''), 10);
}

/** A point in time as ISO 8601 in UTC to the second; empty where there is none. */
export function dateOf(row: RawRow, field: string): string {
  const raw = textOf(row, `${field}.`);
  const at = raw === '' ? Number.NaN : Date.parse(raw);
  return Number.isNaN(at) ? '' : `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** A person as a row names them: by their number on the site. */
export interface PersonInRow {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** The people of a person field. */
export function peopleOf(row: RawRow, field: string): readonly PersonInRow[] {
  const value = row[field];
  if (!Array.isArray(value)) return [];
  return (value as { id?: string | number; title?: string; email?: string }[]).map((p) => ({ id: Number(p.id), name: p.title ?? '', email: p.email ?? '' }));
}

/** A GUID without braces, in lower case, as documents are keyed. */
export function guidOf(row: RawRow, field: string): string {
  return textOf(row, field).replace(/[{}]/g, '').toLowerCase();
}

/** A row that a person has selected in a library. */
export interface SelectedRow {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly isFolder: boolean;
  readonly serverRelativeUrl: string;
}
