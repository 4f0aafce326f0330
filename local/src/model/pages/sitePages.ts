import { refuse } from '../../http/errors';
import { itemById, itemByRef } from '../../store/items/items';
import { listsOf } from '../../store/lists/lists';
import { itemTable } from '../../store/lists/columns';
import type { ItemRow, ListRow } from '../../store/rows';
import { ListColumns } from '../../query/itemColumns';
import { queryItems } from '../../query/itemQuery';
import type { Context } from '../context';
import { pathOfUrl } from '../contextAt';
import { defineCollection, defineEntity } from '../define';
import type { EntityNode, Node } from '../node';
import { createPage } from './pageWrites';
import { pageNode } from './sitePage';

/** The web's library of pages. @throws 404 where it has none */
function pagesLibrary(context: Context): ListRow {
  const list = listsOf(context.core, context.web.id).find((each) => each.template === 119);
  if (!list) throw refuse.noListById();
  return list;
}

function pages(context: Context): Node {
  const list = pagesLibrary(context);
  context.require({ kind: 'list', list }, 'viewListItems');
  const columns = new ListColumns(context.core, list);
  const seen = (item: ItemRow | undefined): EntityNode => {
    if (!item || item.FSObjType !== 0 || !context.can({ kind: 'item', list, itemId: item.ID }, 'viewListItems')) throw refuse.noItem();
    return pageNode({ list, item }, context);
  };
  const byId = (id: number): EntityNode => seen(itemById(context.core, list, id));
  const byUrl = (url: string): ItemRow | undefined => itemByRef(context.core, list, pathOfUrl(url, context));
  return defineCollection(
    {
      contract: 'SP.Publishing.SitePage',
      path: 'SitePages/Pages',
      all: () =>
        queryItems(columns, context.access, {
          condition: null,
          read: columns.odata,
          order: [],
          limit: 5000,
          files: 'files',
          past: 'window',
        }).rows.map((item) => pageNode({ list, item }, context)),
      key: (args) => byId(args.naming(['id']).number('id')),
      add: (body) => pageNode(createPage(list, body, context), context),
      operations: {
        GetById: { parameters: ['id'], run: (args) => byId(args.number('id')) },
        GetByUniqueId: {
          parameters: ['uniqueId'],
          run: (args) => seen(context.core.db.get<ItemRow>(`SELECT * FROM ${itemTable(list.seq)} WHERE "UniqueId" = ?`, args.guid('uniqueId'))),
        },
        GetByUrl: { parameters: ['url'], run: (args) => seen(byUrl(args.text('url'))) },
        IsSitePage: {
          parameters: ['url'],
          run: (args) => ({ kind: 'value', name: 'IsSitePage', type: 'Boolean', value: byUrl(args.text('url'))?.FSObjType === 0 }),
        },
      },
    },
    context
  );
}

/** `_api/sitepages`: pages, read and written. */
export const sitePagesNode = defineEntity<null>({
  contract: 'SP.Publishing.SitePageService',
  path: () => 'SitePages',
  properties: {},
  navigation: { Pages: (_none, context) => pages(context) },
  operations: {
    CanCreatePage: {
      run: (_none, _args, context) => ({
        kind: 'value',
        name: 'CanCreatePage',
        type: 'Boolean',
        value: context.can({ kind: 'list', list: pagesLibrary(context) }, 'addListItems'),
      }),
    },
  },
});
