import { newGuid, type Core } from '../core';

/** What editing leaves beside a site page: that it has no name yet, and the lock of those who edit it together. */
export const pageSessionTables = `
CREATE TABLE page_sessions (unique_id TEXT PRIMARY KEY COLLATE NOCASE, unnamed INTEGER NOT NULL DEFAULT 0, lock_id TEXT);
`;

interface PageSession {
  unique_id: string;
  /** 1 until its first save names the file. */
  unnamed: number;
  lock_id: string | null;
}

const session = (core: Core, uniqueId: string): PageSession | undefined =>
  core.db.get<PageSession>('SELECT * FROM page_sessions WHERE unique_id = ?', uniqueId);

/** A new page's file has a name that nobody chose, until it is saved for the first time. */
export function markUnnamed(core: Core, uniqueId: string): void {
  core.db.run('INSERT OR REPLACE INTO page_sessions(unique_id, unnamed) VALUES (?, 1)', uniqueId);
}

/** True once: the first save names the file. */
export function takeUnnamed(core: Core, uniqueId: string): boolean {
  const isUnnamed = session(core, uniqueId)?.unnamed === 1;
  if (isUnnamed) core.db.run('UPDATE page_sessions SET unnamed = 0 WHERE unique_id = ?', uniqueId);
  return isUnnamed;
}

/** The number of the lock that those who edit a page together share; null where nobody does. */
export function sharedLock(core: Core, uniqueId: string): string | null {
  return session(core, uniqueId)?.lock_id ?? null;
}

/** Begins to edit together, or joins. @returns the lock's GUID, and whether it is new */
export function joinSession(core: Core, uniqueId: string): { readonly lockId: string; readonly isNew: boolean } {
  const known = sharedLock(core, uniqueId);
  if (known) return { lockId: known, isNew: false };
  const lockId = newGuid();
  core.db.run('INSERT INTO page_sessions(unique_id, lock_id) VALUES (?,?) ON CONFLICT(unique_id) DO UPDATE SET lock_id = excluded.lock_id', uniqueId, lockId);
  return { lockId, isNew: true };
}

export function endSession(core: Core, uniqueId: string): void {
  core.db.run('UPDATE page_sessions SET lock_id = NULL WHERE unique_id = ?', uniqueId);
}
