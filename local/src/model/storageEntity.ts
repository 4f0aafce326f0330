import type { Context } from './context';
import { defineEntity } from './define';
import { nowhere, type Node } from './node';

interface StorageEntity {
  readonly key: string;
  readonly value: string;
  readonly description: string;
  readonly comment: string;
}

const entityNode = defineEntity<StorageEntity>({
  contract: 'Microsoft.SharePoint.ClientSideComponent.StorageEntity',
  path: (entity) => `Web/GetStorageEntity('${encodeURIComponent(entity.key.replace(/'/g, "''"))}')`,
  properties: {
    Comment: (entity) => entity.comment,
    Description: (entity) => entity.description,
    Value: (entity) => entity.value,
  },
});

/** A tenant property. SharePoint answers null for a key that is not set: pnp/cli-microsoft365 storageentity-get reads `odata.null`. */
export function storageEntity(key: string, context: Context): Node {
  const found = context.core.db.get<StorageEntity>('SELECT key, value, description, comment FROM storage_entities WHERE key = ?', key);
  return found ? entityNode(found, context) : nowhere('GetStorageEntity');
}
