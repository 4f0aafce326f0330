import { refuse } from '../../http/errors';
import { appCatalogue, isCatalogueAdmin } from '../../store/sites/appCatalogue';
import { removeStorageEntity, setStorageEntity, storageEntity, type StorageEntity } from '../../store/sites/storageEntities';
import type { WebRow } from '../../store/rows';
import type { Context } from '../context';
import { defineEntity, type OperationDef } from '../define';
import { nowhere } from '../node';

/** Tenant properties: anyone reads them from any web; administrators of the app catalogue write them there. */

const entityNode = defineEntity<StorageEntity>({
  contract: 'Microsoft.SharePoint.ClientSideComponent.StorageEntity',
  path: (entity) => `Web/GetStorageEntity('${encodeURIComponent(entity.key.replace(/'/g, "''"))}')`,
  properties: {
    Comment: (entity) => entity.comment,
    Description: (entity) => entity.description,
    Value: (entity) => entity.value,
  },
});

function requireCatalogue(context: Context): void {
  if (appCatalogue(context.core)?.id !== context.site.id || !isCatalogueAdmin(context.core, context.person.login)) throw refuse.accessDenied();
}

export const tenantPropertyOperations: Readonly<Record<string, OperationDef<WebRow>>> = {
  GetStorageEntity: {
    parameters: ['key'],
    run: (_web, args, context) => {
      const found = storageEntity(context.core, args.text('key'));
      // SharePoint answers null for a key that is not set: pnp/cli-microsoft365 storageentity-get reads `odata.null`.
      if (!found) return nowhere('GetStorageEntity');
      return entityNode(found, context);
    },
  },
  SetStorageEntity: {
    parameters: ['key', 'value', 'description', 'comments'],
    writes: true,
    run: (_web, args, context) => {
      requireCatalogue(context);
      setStorageEntity(context.core, args.text('key'), args.text('value', ''), args.text('description', ''), args.text('comments', ''));
      return nowhere('SetStorageEntity');
    },
  },
  RemoveStorageEntity: {
    parameters: ['key'],
    writes: true,
    run: (_web, args, context) => {
      requireCatalogue(context);
      removeStorageEntity(context.core, args.text('key'));
      return nowhere('RemoveStorageEntity');
    },
  },
};

const settings = defineEntity<null>({
  contract: 'SP.TenantSettings',
  path: () => 'SP_TenantSettings_Current',
  properties: {
    CorporateCatalogUrl: (_none, context) => {
      const site = appCatalogue(context.core);
      return site ? context.core.origin + site.url : '';
    },
  },
});

/** `_api/SP_TenantSettings_Current`: where the app catalogue is. */
export const tenantSettingsOperations: Readonly<Record<string, OperationDef<null>>> = {
  'SP.TenantSettings.Current': { run: (_none, _args, context) => settings(null, context) },
};
