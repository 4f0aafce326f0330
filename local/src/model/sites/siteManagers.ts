import { refuse } from '../../http/errors';
import { noGuid } from '../../store/sites/customActions';
import { readGuid } from '../../store/core';
import { deleteSite } from '../../store/sites/deleteSite';
import { hubById, joinHub } from '../../store/sites/hubs';
import { findPerson, principalByLogin } from '../../store/people/people';
import type { SiteRow } from '../../store/rows';
import { createSite, siteById, siteByUrl, webOfUrl } from '../../store/sites/sites';
import type { Args } from '../args';
import type { Context } from '../context';
import { defineEntity, type OperationDef } from '../define';
import { nowhere, type Node } from '../node';
import { pathOfUrl } from './siteServices';

/** Making and deleting site collections. What a site design would do to a new one is not done. */

/** SiteStatus: not found, ready, and an address that is taken (sp-dev-docs, site-creation-rest). */
const status = { notFound: 0, ready: 2, taken: 4 } as const;

const urlOf = (site: SiteRow, context: Context): string => context.core.origin + site.url;

function creation(name: string, site: SiteRow | undefined, siteStatus: number, context: Context): Node {
  return {
    kind: 'value',
    name,
    type: 'Microsoft.SharePoint.Portal.SPSiteCreationResponse',
    value: { SiteId: site?.id ?? '', SiteStatus: siteStatus, SiteUrl: site ? urlOf(site, context) : '' },
  };
}

function join(site: SiteRow, hubId: unknown, context: Context): void {
  const id = readGuid(String(hubId ?? '')) ?? noGuid;
  if (id !== noGuid && hubById(context.core, id)) joinHub(context.core, site.id, id);
}

function createFrom(args: Args, context: Context): Node {
  const { core } = context;
  const request = args.object('request');
  const path = pathOfUrl(String(request.Url ?? ''), context);
  if (path === null || !/^\/(sites|teams)\/[^/\\?#%*:<>|"]+\/?$/i.test(path)) throw refuse.badArgument('The Url of a new site lies below /sites/ or /teams/.');
  if (typeof request.Title !== 'string' || request.Title === '') throw refuse.badArgument('A site needs a Title.');
  if (webOfUrl(core, path)?.url.toLowerCase() === path.toLowerCase()) return creation('Create', undefined, status.taken, context);
  const owner = request.Owner ? findPerson(core, String(request.Owner)) : context.person;
  if (!owner) throw refuse.failed(-2146232832, `The specified user ${String(request.Owner)} could not be found.`, 404);
  const site = createSite(core, {
    url: path,
    title: request.Title,
    description: String(request.Description ?? ''),
    template: String(request.WebTemplate ?? 'SITEPAGEPUBLISHING#0'),
    language: Number(request.Lcid ?? 1033),
    timeZone: Number(request.TimeZoneId ?? 0) || 2,
    owner: owner.login,
  });
  join(site, request.HubSiteId, context);
  return creation('Create', site, status.ready, context);
}

function remove(args: Args, context: Context): void {
  const site = siteById(context.core, args.guid('siteId'));
  if (!site) throw refuse.failed(-2147024894, 'File Not Found.', 404);
  if (principalByLogin(context.core, site.id, context.person.login)?.is_admin !== 1) throw refuse.accessDenied();
  if (site.group_id !== null) throw refuse.notSupported('deleting the site of a Microsoft 365 group');
  deleteSite(context.core, site);
}

const siteManager = defineEntity<null>({
  contract: 'Microsoft.SharePoint.Portal.SPSiteManager',
  path: () => 'SPSiteManager',
  properties: {},
  operations: {
    Create: { parameters: ['request'], writes: true, units: 5, run: (_none, args, context) => createFrom(args, context) },
    Status: {
      parameters: ['url'],
      run: (_none, args, context) => {
        const path = pathOfUrl(args.text('url'), context);
        const site = path === null ? undefined : siteByUrl(context.core, path);
        return creation('Status', site, site ? status.ready : status.notFound, context);
      },
    },
    Delete: {
      parameters: ['siteId'],
      writes: true,
      units: 5,
      run: (_none, args, context) => {
        remove(args, context);
        return nowhere('Delete');
      },
    },
  },
});

function createGroup(args: Args, context: Context): Node {
  const { core } = context;
  const alias = args.text('alias');
  const path = `/sites/${alias}`;
  if (!/^[A-Za-z0-9._-]+$/.test(alias)) throw refuse.badArgument('The alias of a group holds letters, digits and . _ - only.');
  if (siteByUrl(core, path)) throw refuse.failed(-2147024713, `The group alias "${alias}" already exists.`);
  const options = args.object('optionalParams');
  const creationOptions = ((options.CreationOptions as { results?: unknown[] } | undefined)?.results ?? options.CreationOptions ?? []) as unknown[];
  const option = (name: string): string | undefined =>
    creationOptions
      .map(String)
      .find((each) => each.startsWith(`${name}:`))
      ?.slice(name.length + 1);
  const site = createSite(core, {
    url: path,
    title: args.text('displayName'),
    description: String(options.Description ?? ''),
    template: 'GROUP#0',
    language: Number(option('SPSiteLanguage') ?? 1033),
    owner: context.person.login,
  });
  join(site, option('HubSiteId'), context);
  return groupInfo('CreateGroupEx', site, context);
}

function groupInfo(name: string, site: SiteRow | undefined, context: Context): Node {
  return {
    kind: 'value',
    name,
    type: 'Microsoft.SharePoint.Portal.GroupSiteInfo',
    value: {
      DocumentsUrl: site ? `${urlOf(site, context)}/Shared Documents` : null,
      ErrorMessage: null,
      GroupId: site?.group_id ?? noGuid,
      SiteStatus: site ? status.ready : status.notFound,
      SiteUrl: site ? urlOf(site, context) : null,
    },
  };
}

const groupSiteManager = defineEntity<null>({
  contract: 'Microsoft.SharePoint.Portal.GroupSiteManager',
  path: () => 'GroupSiteManager',
  properties: {},
  operations: {
    CreateGroupEx: {
      parameters: ['displayName', 'alias', 'isPublic', 'optionalParams'],
      writes: true,
      units: 5,
      run: (_none, args, context) => createGroup(args, context),
    },
    GetSiteStatus: {
      parameters: ['groupId'],
      run: (_none, args, context) =>
        groupInfo('GetSiteStatus', context.core.db.get<SiteRow>('SELECT * FROM sites WHERE group_id = ?', args.guid('groupId')), context),
    },
  },
});

export const siteManagerOperations: Readonly<Record<string, OperationDef<null>>> = {
  spsitemanager: { run: (_none, _args, context) => siteManager(null, context) },
  groupsitemanager: { run: (_none, _args, context) => groupSiteManager(null, context) },
};
