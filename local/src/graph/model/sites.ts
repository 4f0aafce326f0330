import { defineCollection, defineEntity } from '../../model/define';
import type { Context } from '../../model/context';
import type { EntityNode, Node } from '../../model/node';
import { joinUrl, readGuid } from '../../store/core';
import type { ActivityScope } from '../../store/items/activities';
import type { WebRow } from '../../store/rows';
import { rootWebOf, siteByUrl, webById, webOfUrl } from '../../store/sites/sites';
import type { Asker } from '../asker';
import { graphRefuse } from '../errors';
import { columnsOf } from './lists/columns';
import { contentTypesOf } from './lists/contentTypes';
import { activityOperations, analyticsOf } from './reports/analytics';
import { drivesOf, siteDrive } from './drives/drives';
import { graphSiteId } from './ids';
import { listsOfSite } from './lists/lists';
import type { SiteValue } from './values';

/** What a site's columns and content types hang on. */
const owner = (context: Context): { id: string; path: string; context: Context } => ({
  id: context.web.id,
  path: `sites/${graphSiteId(context.core, context.web)}`,
  context,
});

const hostname = (asker: Asker): string => new URL(asker.core.origin).hostname;

const scopeOf = ({ context }: SiteValue): ActivityScope => ({ siteId: context.site.id });

export const siteNode = defineEntity<SiteValue, Asker>({
  contract: 'microsoft.graph.site',
  path: ({ context }) => `sites/${graphSiteId(context.core, context.web)}`,
  properties: {
    createdDateTime: ({ context }) => context.web.created,
    description: ({ context }) => context.web.description,
    id: ({ context }) => graphSiteId(context.core, context.web),
    lastModifiedDateTime: ({ context }) => context.web.modified,
    name: ({ context }) => context.web.url.slice(context.web.url.lastIndexOf('/') + 1),
    webUrl: ({ context }) => context.webUrl,
    displayName: ({ context }) => context.web.title,
    root: ({ context }) => (context.web.parent_id === null ? {} : undefined),
    siteCollection: ({ context }, asker) => (context.web.parent_id === null ? { hostname: hostname(asker) } : undefined),
  },
  onRequest: {
    isPersonalSite: () => false,
    sharepointIds: ({ context }) => ({
      siteId: context.site.id,
      siteUrl: context.webUrl,
      webId: context.web.id,
    }),
  },
  navigation: {
    analytics: (value, asker) => analyticsOf(scopeOf(value), `sites/${graphSiteId(asker.core, value.context.web)}`, asker),
    columns: ({ context }, asker) => columnsOf(owner(context), asker),
    contentTypes: ({ context }, asker) => contentTypesOf(owner(context), asker),
    drive: ({ context }, asker) => siteDrive(context, asker),
    drives: ({ context }, asker) => drivesOf(context, asker),
    lists: ({ context }, asker) => listsOfSite(context, asker),
    sites: ({ context }, asker) => subsites(context, asker),
  },
  operations: {
    ...activityOperations(scopeOf),
    getByPath: { parameters: ['path'], run: ({ context }, args, asker) => siteAt(joinUrl(context.web.url, args.text('path')), asker) },
  },
  at: ({ context }, path, asker) => siteAt(joinUrl(context.web.url, path), asker),
});

/** The site whose address it is. @throws 404 where there is none, 403 where the person may not open it */
function siteAt(url: string, asker: Asker): EntityNode {
  const web = webOfUrl(asker.core, url);
  if (!web || web.url.toLowerCase() !== url.toLowerCase()) throw graphRefuse.itemNotFound('Requested site could not be found');
  return siteNode({ context: asker.in(web) }, asker);
}

function subsites(context: Context, asker: Asker): Node {
  return defineCollection(
    {
      contract: 'microsoft.graph.site',
      path: `sites/${graphSiteId(context.core, context.web)}/sites`,
      all: () => nodesOf(context.core.db.all<WebRow>('SELECT * FROM webs WHERE parent_id = ? ORDER BY url', context.web.id), asker),
    },
    asker
  );
}

const nodesOf = (webs: readonly WebRow[], asker: Asker): EntityNode[] =>
  webs.filter((web) => asker.mayOpen(web)).map((web) => siteNode({ context: asker.in(web) }, asker));

/** `root`, a host name, `host,site,web`, `host,site`, or a GUID of either. */
function siteByKey(key: string, asker: Asker): EntityNode {
  const parts = key.split(',');
  const own = hostname(asker);
  const isHost = [own, new URL(asker.core.origin).host].includes(parts[0].toLowerCase());
  if (key === 'root' || (parts.length === 1 && isHost)) return rootSite(asker);
  const guids = (isHost ? parts.slice(1) : parts).map(readGuid);
  if (guids.length === 0 || guids.length > 2 || guids.includes(null)) throw graphRefuse.invalidRequest(`Invalid hostname for this tenancy`);
  const [first, second] = guids as string[];
  const web =
    webById(asker.core, second ?? first) ??
    (second === undefined && asker.core.db.get('SELECT 1 FROM sites WHERE id = ?', first) ? rootWebOf(asker.core, first) : undefined);
  if (!web || (second !== undefined && web.site_id !== first)) throw graphRefuse.itemNotFound('Requested site could not be found');
  return siteNode({ context: asker.in(web) }, asker);
}

/** The tenant's root site; one that only answers for its host's paths where the tenant has none. */
function rootSite(asker: Asker): EntityNode {
  const site = siteByUrl(asker.core, '/');
  if (site) return siteNode({ context: asker.in(rootWebOf(asker.core, site.id)) }, asker);
  return bareHost(null, asker);
}

const bareHost = defineEntity<null, Asker>({
  contract: 'microsoft.graph.site',
  path: () => 'sites/root',
  properties: {
    id: () => {
      throw graphRefuse.itemNotFound('Requested site could not be found');
    },
  },
  at: (_none, path, asker) => siteAt(joinUrl(path), asker),
});

/** `/sites`: found by words with `?search=`, by id otherwise. */
export function sitesRoot(asker: Asker): Node {
  return defineCollection(
    {
      contract: 'microsoft.graph.site',
      path: 'sites',
      all: () => {
        const search = asker.query.get('search') ?? asker.query.get('$search');
        if (search === null) throw graphRefuse.notSupported('listing sites without ?search=');
        return found(search, asker);
      },
      key: (args) => siteByKey(args.naming(['id']).text('id'), asker),
    },
    asker
  );
}

/** Every word must begin a word of title, address or description; `*` finds all. */
function found(search: string, asker: Asker): EntityNode[] {
  const words = search
    .replace(/["*]/g, ' ')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const webs = asker.core.db.all<WebRow>('SELECT * FROM webs ORDER BY title, url').filter((web) => {
    const there = `${web.title} ${web.url.replace(/[/_-]/g, ' ')} ${web.description}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => there.some((each) => each.startsWith(word)));
  });
  return nodesOf(webs, asker);
}
