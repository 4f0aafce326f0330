import { defineCollection, defineEntity } from '../../../model/define';
import type { Context } from '../../../model/context';
import type { EntityNode, Node } from '../../../model/node';
import { listsOf } from '../../../store/lists/lists';
import type { ListRow } from '../../../store/rows';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { driveByKey } from './driveByKey';
import { driveItemsOf, rootItem } from './driveItems';
import { driveId } from '../ids';
import { identityOf } from '../identities';
import { listNode } from '../lists/lists';
import { searchItems } from './searchItems';
import type { ListValue } from '../values';

export const driveNode: (value: ListValue, asker: Asker) => EntityNode = defineEntity<ListValue, Asker>({
  contract: 'microsoft.graph.drive',
  path: ({ list }) => `drives/${driveId(list)}`,
  properties: {
    createdDateTime: ({ list }) => list.created,
    description: ({ list }) => list.description,
    id: ({ list }) => driveId(list),
    lastModifiedDateTime: ({ list }) => list.modified,
    name: ({ list }) => list.title,
    webUrl: ({ context, list }) => encodeURI(context.core.origin + list.url),
    driveType: () => 'documentLibrary',
    createdBy: ({ context, list }) => identityOf(context, list.author_id),
    lastModifiedBy: ({ context, list }) => identityOf(context, list.author_id),
    owner: ({ context }) => ownerOf(context),
    quota,
  },
  onRequest: {
    sharePointIds: ({ context, list }) => ({ listId: list.id, siteId: context.site.id, siteUrl: context.webUrl, webId: context.web.id }),
  },
  navigation: {
    items: (value, asker) => driveItemsOf(value, asker),
    list: (value, asker) => listNode(value, asker),
    root: (value, asker) => rootItem(value, asker),
  },
  operations: { search: { parameters: ['q'], run: (value, args, asker) => searchItems({ ...value, row: null }, args.text('q'), asker) } },
});

/** Twenty-five tebibytes, as site collections have. */
const siteQuota = 27_487_790_694_400;

function quota({ list, context }: ListValue): Readonly<Record<string, number | string>> {
  const { core } = context;
  const used = core.db.get<{ bytes: number }>(`SELECT ifnull(sum("File_x0020_Size"), 0) AS bytes FROM "items_${list.seq}"`)?.bytes ?? 0;
  return { deleted: 0, remaining: siteQuota - used, state: 'normal', total: siteQuota, used };
}

function ownerOf(context: Context): unknown {
  return identityOf(context, context.web.owners) ?? identityOf(context, context.site.owner_id);
}

const isDrive = (list: ListRow): boolean => list.base_type === 1 && list.template !== 119;

/** The drives of a site: its libraries. System ones come where they are asked for. */
export function drivesOf(context: Context, asker: Asker): Node {
  const all = (): EntityNode[] =>
    listsOf(context.core, context.web.id)
      .filter((list) => isDrive(list) && list.hidden === 0 && !list.url.endsWith('/SiteAssets') && context.can({ kind: 'list', list }, 'viewListItems'))
      .map((list) => driveNode({ context, list }, asker));
  return defineCollection(
    { contract: 'microsoft.graph.drive', path: 'drives', all, key: (args) => driveNodeByKey(args.naming(['id']).text('id'), asker) },
    asker
  );
}

/** The site's default library. */
export function siteDrive(context: Context, asker: Asker): Node {
  const list = context.core.db.get<ListRow>('SELECT * FROM lists WHERE web_id = ? AND template = 101 ORDER BY seq LIMIT 1', context.web.id);
  if (!list) throw graphRefuse.itemNotFound();
  context.require({ kind: 'list', list }, 'viewListItems');
  return driveNode({ context, list }, asker);
}

/** `/drives`: by id alone. */
export function drivesById(asker: Asker): Node {
  const all = (): EntityNode[] => {
    throw graphRefuse.invalidRequest('The drives of a tenant cannot be listed; ask a site, a group or a person for theirs.');
  };
  return defineCollection(
    { contract: 'microsoft.graph.drive', path: 'drives', all, key: (args) => driveNodeByKey(args.naming(['id']).text('id'), asker) },
    asker
  );
}

const driveNodeByKey = (id: string, asker: Asker): EntityNode => driveNode(driveByKey(id, asker), asker);

/** A person's OneDrive. The tenant has none: SharePoint says so in these words. */
export function personalDrive(_asker: Asker): Node {
  throw graphRefuse.itemNotFound("User's mysite not found.");
}
