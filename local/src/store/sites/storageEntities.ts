import type { Core } from '../core';

/** A tenant property. */
export interface StorageEntity {
  readonly key: string;
  readonly value: string;
  readonly description: string;
  readonly comment: string;
}

export function storageEntities(core: Core): StorageEntity[] {
  return core.db.all<{ key: string; value: string; description: string; comment: string }>(
    'SELECT key, value, description, comment FROM storage_entities ORDER BY key'
  );
}

export function storageEntity(core: Core, key: string): StorageEntity | undefined {
  return storageEntities(core).find((each) => each.key === key);
}

export function setStorageEntity(core: Core, key: string, value: string, description = '', comment = ''): void {
  core.db.run('INSERT OR REPLACE INTO storage_entities(key, value, description, comment) VALUES (?,?,?,?)', key, value, description, comment);
}

export function removeStorageEntity(core: Core, key: string): void {
  core.db.run('DELETE FROM storage_entities WHERE key = ?', key);
}

/** All of them as the catalogue's property bag keeps them (`storageentitiesindex`). */
export function storageEntityIndex(core: Core): string {
  return JSON.stringify(
    Object.fromEntries(storageEntities(core).map(({ key, value, description, comment }) => [key, { Value: value, Comment: comment, Description: description }]))
  );
}
