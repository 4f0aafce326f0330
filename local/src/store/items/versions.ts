import { dropBlob, holdBlob } from '../files/blobs';
import { nowIso, type Core } from '../core';
import { listSettings } from '../lists/lists';
import type { ItemRow, ListRow } from '../rows';

/** Earlier versions of items and files. The current one is the item's own row. */
export const versionTables = `
CREATE TABLE item_versions (
  unique_id TEXT NOT NULL COLLATE NOCASE, version INTEGER NOT NULL, made TEXT NOT NULL, made_by INTEGER NOT NULL,
  size INTEGER, blob INTEGER, comment TEXT, row TEXT NOT NULL, recycled TEXT, PRIMARY KEY (unique_id, version));
`;

export interface VersionRow {
  unique_id: string;
  /** 512 for each major version, and one for each minor. */
  version: number;
  /** The version's Modified. */
  made: string;
  /** Who wrote it, whatever its Editor says. */
  made_by: number;
  size: number | null;
  blob: number | null;
  comment: string | null;
  /** The item's row as it was, as JSON. */
  row: string;
  /** The recycle bin's entry that holds it, if one does. */
  recycled: string | null;
}

export const versionLabel = (version: number): string => `${Math.floor(version / 512)}.${version % 512}`;

/** `3.1` as a number; null where the text is no label. */
export function versionOfLabel(label: string): number | null {
  const match = /^(\d+)\.(\d+)$/.exec(label.trim());
  return match && Number(match[2]) < 512 ? Number(match[1]) * 512 + Number(match[2]) : null;
}

export const nextMajor = (version: number): number => (Math.floor(version / 512) + 1) * 512;

/** How a write counts: a version of its own, a change of the current one, or a system update, which nobody is told of. */
export type NewVersion = 'major' | 'minor' | 'same' | 'none';

/** How a person's ordinary write counts in a list: as its versioning is set, and within a checkout never on its own. */
export function versionOfWrite(list: ListRow, item: Pick<ItemRow, 'FSObjType' | 'CheckoutUser'>): NewVersion {
  const { versioning, minorVersions } = listSettings(list);
  if (!versioning || item.FSObjType === 1 || item.CheckoutUser !== null) return 'same';
  return minorVersions ? 'minor' : 'major';
}

/** The row as it was, of a version. */
export const rowOfVersion = (version: VersionRow): ItemRow => JSON.parse(version.row) as ItemRow;

/** Keeps an item as it stands, before it is written over, and lets the oldest versions go past the list's limit. */
export function keepVersion(core: Core, list: ListRow, row: ItemRow): void {
  core.db.run(
    'INSERT OR REPLACE INTO item_versions(unique_id, version, made, made_by, size, blob, comment, row) VALUES (?,?,?,?,?,?,?,?)',
    row.UniqueId,
    row._UIVersion,
    row.Modified,
    row._writer ?? row.Editor,
    row.File_x0020_Size ?? null,
    row._blob,
    row._CheckinComment ?? null,
    JSON.stringify(row)
  );
  holdBlob(core, row._blob);
  trimVersions(core, list, row);
}

/** Limits count the current version: the next one after `row` is about to be written. */
function trimVersions(core: Core, list: ListRow, row: ItemRow): void {
  const { majorLimit, minorVersions, minorLimit } = listSettings(list);
  const kept = versionsOf(core, row.UniqueId);
  const majors = kept.filter((each) => each.version % 512 === 0);
  if (majorLimit > 0) {
    const firstKept = majors[Math.max(0, majors.length + (minorVersions ? 0 : 1) - majorLimit)]?.version ?? 0;
    for (const each of kept) if (each.version < firstKept) dropVersion(core, each);
  }
  if (minorVersions && minorLimit > 0) {
    const from = majors[majors.length - minorLimit]?.version ?? 0;
    for (const each of kept) if (each.version < from && each.version % 512 !== 0) dropVersion(core, each);
  }
}

/** Earlier versions, oldest first; those in the recycle bin are left out. */
export function versionsOf(core: Core, uniqueId: string): VersionRow[] {
  return core.db.all<VersionRow>('SELECT * FROM item_versions WHERE unique_id = ? AND recycled IS NULL ORDER BY version', uniqueId);
}

export function versionById(core: Core, uniqueId: string, version: number): VersionRow | undefined {
  return core.db.get<VersionRow>('SELECT * FROM item_versions WHERE unique_id = ? AND version = ? AND recycled IS NULL', uniqueId, version);
}

/** Deletes a version for good. */
export function dropVersion(core: Core, version: VersionRow): void {
  const gone = core.db.run('DELETE FROM item_versions WHERE unique_id = ? AND version = ?', version.unique_id, version.version);
  if (gone > 0) dropBlob(core, version.blob);
}

/** Deletes every version of an item that is deleted for good, recycled ones too. */
export function dropVersionsOf(core: Core, uniqueId: string): void {
  for (const each of core.db.all<VersionRow>('SELECT * FROM item_versions WHERE unique_id = ?', uniqueId)) dropVersion(core, each);
}

/** The people of a kept row by their numbers in another site. */
function rowThere(row: string, person: (id: number) => number): string {
  const kept = JSON.parse(row) as ItemRow;
  return JSON.stringify({ ...kept, Author: person(kept.Author), Editor: person(kept.Editor), _writer: kept._writer === null ? null : person(kept._writer) });
}

/**
 * A copy of the history for another document, under its own UniqueId.
 * @param person someone's number where the copy is
 */
export function copyVersions(core: Core, from: string, to: string, person: (id: number) => number): void {
  for (const each of versionsOf(core, from)) {
    core.db.run(
      'INSERT INTO item_versions(unique_id, version, made, made_by, size, blob, comment, row) VALUES (?,?,?,?,?,?,?,?)',
      to,
      each.version,
      each.made,
      person(each.made_by),
      each.size,
      each.blob,
      each.comment,
      rowThere(each.row, person)
    );
    holdBlob(core, each.blob);
  }
}

/** The history goes along with a document that gets another UniqueId. */
export function moveVersions(core: Core, from: string, to: string, person: (id: number) => number): void {
  copyVersions(core, from, to, person);
  dropVersionsOf(core, from);
}

/** For seeds: an earlier version that nobody wrote through the tenant. */
export function addVersion(
  core: Core,
  row: ItemRow,
  version: Omit<VersionRow, 'unique_id' | 'row' | 'recycled' | 'made'> & { readonly made?: string },
  values: Partial<ItemRow>
): void {
  core.db.run(
    'INSERT INTO item_versions(unique_id, version, made, made_by, size, blob, comment, row) VALUES (?,?,?,?,?,?,?,?)',
    row.UniqueId,
    version.version,
    version.made ?? nowIso(core),
    version.made_by,
    version.size,
    version.blob,
    version.comment,
    JSON.stringify({ ...row, ...values, _UIVersion: version.version, _blob: version.blob })
  );
}
