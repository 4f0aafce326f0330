import { refuse } from '../../http/errors';
import { actionScope } from '../../store/sites/customActions';
import type { SiteRow } from '../../store/rows';
import { copyJobOperations } from '../files/copyJobs';
import { rootWebOf, webById } from '../../store/sites/sites';
import { customActions } from './customActions';
import { siteHubOperations } from './hubSites';
import { defineEntity } from '../define';
import { currentToken, getChanges, siteTokens } from '../changes/getChanges';
import { nowhere } from '../node';
import { principalNode } from '../people/principals';
import { siteRecycleBin } from '../items/recycleBin';
import { webNode } from './web';

const noGuid = '00000000-0000-0000-0000-000000000000';

/** `_api/site`: the site collection. */
export const siteNode = defineEntity<SiteRow>({
  contract: 'SP.Site',
  path: () => 'Site',
  properties: {
    AllowCreateDeclarativeWorkflow: () => false,
    AllowDesigner: () => true,
    AllowMasterPageEditing: () => false,
    Classification: () => '',
    CommentsOnSitePagesDisabled: () => false,
    CompatibilityLevel: () => 15,
    CurrentChangeToken: (site, context) => currentToken(siteTokens(site.id), context),
    GroupId: (site) => site.group_id ?? noGuid,
    HubSiteId: (site) => site.hub_site_id ?? noGuid,
    Id: (site) => site.id,
    IsHubSite: (site) => site.hub_site_id === site.id,
    LockIssue: () => null,
    MaxItemsPerThrottledOperation: () => 5000,
    PrimaryUri: (site, context) => context.core.origin + site.url,
    ReadOnly: () => false,
    SensitivityLabelId: () => null,
    ServerRelativePath: (site) => ({ DecodedUrl: site.url }),
    ServerRelativeUrl: (site) => site.url,
    ShareByEmailEnabled: () => false,
    ShareByLinkEnabled: () => false,
    ShowUrlStructure: () => false,
    TrimAuditLog: () => true,
    Url: (site, context) => context.core.origin + (site.url === '/' ? '' : site.url),
    WriteLocked: () => false,
  },
  navigation: {
    Owner: (site, context) => {
      const owner = context.principal(site.owner_id);
      return owner ? principalNode(owner, context) : nowhere('Owner');
    },
    RecycleBin: (_site, context) => siteRecycleBin(context),
    RootWeb: (site, context) => {
      const web = rootWebOf(context.core, site.id);
      return webNode(web, context.inWeb(web));
    },
    UserCustomActions: (site, context) => customActions({ kind: 'web', web: rootWebOf(context.core, site.id) }, site.id, actionScope.site, 'Site', context),
  },
  operations: {
    ...copyJobOperations,
    ...siteHubOperations,
    OpenWebById: {
      parameters: ['gWebId'],
      writes: true,
      run: (site, args, context) => {
        const web = webById(context.core, args.guid('gWebId'));
        if (!web || web.site_id !== site.id) throw refuse.failed(-2147024894, 'File Not Found.', 404);
        context.require({ kind: 'web', web }, 'open');
        return webNode(web, context.inWeb(web));
      },
    },
    GetChanges: getChanges((site, context) => {
      context.require({ kind: 'web', web: rootWebOf(context.core, site.id) }, 'open');
      return { scope: { siteId: site.id }, tokens: siteTokens(site.id) };
    }),
  },
});
