import { refuse } from '../http/errors';
import { digestSeconds } from '../gateway/digest';
import type { Context } from './context';
import { defineEntity } from './define';
import { listCollection } from './lists/lists';
import { moveCopyOperations } from './files/moveCopyUtil';
import type { Node } from './node';
import { hubOperations } from './sites/hubSites';
import { profileOperations } from './people/peopleManager';
import { peoplePickerOperations } from './people/peoplePicker';
import { principalSearchOperations } from './people/principalSearch';
import { policyStoreOperations } from './labels/policyStore';
import { searchNode } from './search';
import { navigationService } from './sites/menuState';
import { siteManagerOperations } from './sites/siteManagers';
import { siteServiceOperations } from './sites/siteServices';
import { tenantSettingsOperations } from './sites/tenantProperties';
import { siteNode } from './sites/site';
import { sitePagesNode } from './pages/sitePages';
import { webNode } from './sites/web';

/** What follows `_api/`. */
const root = defineEntity<null>({
  contract: 'ApiRoot',
  path: () => '',
  properties: {},
  navigation: {
    web: (_none, context) => {
      const node = webNode(context.web, context);
      if (!context.can({ kind: 'web', web: context.web }, 'open')) throw refuse.accessDenied();
      return node;
    },
    site: (_none, context) => {
      if (!context.can({ kind: 'web', web: context.web }, 'open')) throw refuse.accessDenied();
      return siteNode(context.site, context);
    },
    lists: (_none, context) => listCollection(context.web, context),
    sitepages: (_none, context) => sitePagesNode(null, context),
    search: (_none, context) => searchNode(null, context),
  },
  operations: {
    ...moveCopyOperations,
    ...profileOperations,
    ...peoplePickerOperations,
    ...principalSearchOperations,
    ...policyStoreOperations,
    ...hubOperations,
    ...siteManagerOperations,
    ...siteServiceOperations,
    ...tenantSettingsOperations,
    navigation: { run: (_none, _args, context) => navigationService(null, context) },
    contextinfo: {
      run: (_none, _args, context): Node => ({
        kind: 'value',
        name: 'GetContextWebInformation',
        type: 'SP.ContextWebInformation',
        value: {
          FormDigestTimeoutSeconds: digestSeconds,
          FormDigestValue: context.digest(),
          LibraryVersion: '16.0.26615.12013',
          SiteFullUrl: context.core.origin + (context.site.url === '/' ? '' : context.site.url),
          SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
          WebFullUrl: context.webUrl,
        },
      }),
    },
  },
});

export function apiRoot(context: Context): Node {
  return root(null, context);
}
