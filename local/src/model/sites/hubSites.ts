import { refuse } from '../../http/errors';
import { isCatalogueAdmin } from '../../store/sites/appCatalogue';
import { noGuid } from '../../store/sites/customActions';
import { hubById, hubs, joinHub, registerHub, unregisterHub, type Hub } from '../../store/sites/hubs';
import type { SiteRow, WebRow } from '../../store/rows';
import type { Context } from '../context';
import { defineCollection, defineEntity, type OperationDef } from '../define';
import { linksOf, type LinkTree } from './navigationLinks';
import { nowhere, type EntityNode } from '../node';

/** Hub sites. Hubs of hubs, targets and join approval are not here. */

const hubNode = defineEntity<Hub>({
  contract: 'SP.HubSite',
  path: ({ site }) => `HubSites/GetById('${site.id}')`,
  properties: {
    Description: ({ web }) => web.description,
    EnablePermissionsSync: () => false,
    EnforcedECTs: () => null,
    EnforcedECTsVersion: () => 0,
    HideNameInNavigation: () => false,
    ID: ({ site }) => site.id,
    LogoUrl: ({ web }) => web.logo,
    ParentHubSiteId: () => noGuid,
    PermissionsSyncTag: () => 0,
    RequiresJoinApproval: () => false,
    SiteDesignId: () => noGuid,
    SiteId: ({ site }) => site.id,
    SiteUrl: ({ site }, context) => context.core.origin + site.url,
    Targets: () => null,
    TenantInstanceId: () => noGuid,
    Title: ({ web }) => web.title,
  },
});

function hubOr404(id: string, context: Context): Hub {
  const hub = hubById(context.core, id);
  if (!hub) throw refuse.failed(-2147024809, 'The hub site does not exist.', 404);
  return hub;
}

/** `_api/HubSites`. */
export const hubOperations: Readonly<Record<string, OperationDef<null>>> = {
  hubsites: {
    run: (_none, _args, context) =>
      defineCollection(
        {
          contract: 'SP.HubSite',
          path: 'HubSites',
          all: () => hubs(context.core).map((hub): EntityNode => hubNode(hub, context)),
          operations: {
            GetById: { parameters: ['hubSiteId'], run: (args) => hubNode(hubOr404(args.guid('hubSiteId'), context), context) },
            GetSiteUrlByHubSiteId: {
              parameters: ['hubSiteId'],
              run: (args) => ({
                kind: 'value',
                name: 'GetSiteUrlByHubSiteId',
                type: 'String',
                value: context.core.origin + hubOr404(args.guid('hubSiteId'), context).site.url,
              }),
            },
          },
        },
        context
      ),
  },
};

/** Only administrators of the tenant make and unmake hubs. */
function requireTenantAdmin(context: Context): void {
  if (!isCatalogueAdmin(context.core, context.person.login)) throw refuse.accessDenied();
}

function requireSiteAdmin(context: Context): void {
  if (!context.access.isAdmin) throw refuse.accessDenied();
}

/** What a site collection does as a hub, or with one. */
export const siteHubOperations: Readonly<Record<string, OperationDef<SiteRow>>> = {
  RegisterHubSite: {
    parameters: ['creationInformation'],
    writes: true,
    run: (site, _args, context) => {
      requireTenantAdmin(context);
      if (site.hub_site_id === site.id) throw refuse.failed(-2147024809, 'This site is already a HubSite.', 400);
      registerHub(context.core, site.id);
      return hubNode(hubOr404(site.id, context), context);
    },
  },
  UnregisterHubSite: {
    writes: true,
    run: (site, _args, context) => {
      requireTenantAdmin(context);
      hubOr404(site.id, context);
      unregisterHub(context.core, site.id);
      return nowhere('UnregisterHubSite');
    },
  },
  JoinHubSite: {
    parameters: ['hubSiteId', 'approvalToken', 'approvalCorrelationId'],
    writes: true,
    run: (site, args, context) => {
      requireSiteAdmin(context);
      const id = args.guid('hubSiteId');
      if (id !== noGuid) hubOr404(id, context);
      joinHub(context.core, site.id, id);
      return nowhere('JoinHubSite');
    },
  },
};

const written = (tree: readonly LinkTree[], parent: number): object[] =>
  tree.map(({ link, children }) => ({
    Id: link.id,
    Title: link.title,
    Url: link.url,
    IsDocLib: link.template === 101,
    IsExternal: link.external,
    ParentId: parent,
    ListTemplateType: link.template,
    AudienceIds: [],
    CurrentLCID: 1033,
    Children: written(children, link.id),
  }));

/** What a web shows of the hub that its site belongs to: JSON in text, as SharePoint gives it. */
export const webHubOperations: Readonly<Record<string, OperationDef<WebRow>>> = {
  HubSiteData: {
    parameters: ['forceRefresh'],
    run: (_web, _args, context) => {
      const hub = context.site.hub_site_id === null ? undefined : hubById(context.core, context.site.hub_site_id);
      if (!hub) return nowhere('HubSiteData');
      const value = {
        themeKey: null,
        name: hub.web.title,
        url: context.core.origin + hub.site.url,
        logoUrl: hub.web.logo ?? '',
        usesMetadataNavigation: false,
        megaMenuEnabled: false,
        isNavAudienceTargeted: false,
        navigation: written(linksOf(hub.web, 'topNavigationBar', context), 0),
        siteDesignId: noGuid,
        requiresJoinApproval: false,
        hideNameInNavigation: false,
        parentHubSiteId: noGuid,
        relatedHubSiteIds: [hub.site.id],
      };
      return { kind: 'value', name: 'HubSiteData', type: 'String', value: JSON.stringify(value) };
    },
  },
};
