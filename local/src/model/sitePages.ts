import { refuse } from '../http/errors';
import { itemById } from '../store/items';
import { listsOf } from '../store/lists';
import type { ItemRow, ListRow } from '../store/rows';
import { ListColumns } from '../query/itemColumns';
import { queryItems } from '../query/itemQuery';
import type { Context } from './context';
import { defineCollection, defineEntity } from './define';
import type { EntityNode, Node } from './node';

interface Page {
  readonly list: ListRow;
  readonly item: ItemRow;
}

const text = (page: Page, name: string): string => String(page.item[name] ?? '');

const pageNode = defineEntity<Page>({
  contract: 'SP.Publishing.SitePage',
  path: (page) => `SitePages/Pages(${page.item.ID})`,
  properties: {
    AbsoluteUrl: (page, context) => context.core.origin + page.item.FileRef,
    BannerImageUrl: (page) => text(page, 'BannerImageUrl'),
    CanvasContent1: (page) => text(page, 'CanvasContent1'),
    CommentsDisabled: () => false,
    ContentTypeId: (page) => page.item.ContentTypeId,
    Description: (page) => text(page, 'Description'),
    DoesUserHaveEditPermission: (page, context) => context.can({ kind: 'item', list: page.list, itemId: page.item.ID }, 'editListItems'),
    FileName: (page) => page.item.FileLeafRef,
    FirstPublished: (page) => page.item.Created,
    Id: (page) => page.item.ID,
    IsPageCheckedOutToCurrentUser: (page, context) => page.item.CheckoutUser === context.user.id,
    IsWebWelcomePage: (page, context) => page.item.FileRef.toLowerCase() === `${context.web.url}/${context.web.welcome_page}`.toLowerCase(),
    LayoutWebpartsContent: (page) => text(page, 'LayoutWebpartsContent'),
    ListId: (page) => page.list.id,
    Modified: (page) => page.item.Modified,
    PageLayoutType: () => 'Article',
    PromotedState: (page) => Number(page.item.PromotedState ?? 0),
    Title: (page) => text(page, 'Title'),
    UniqueId: (page) => page.item.UniqueId,
    Url: (page) => page.item.FileRef.slice(page.item.FileRef.toLowerCase().indexOf('sitepages/')),
    Version: (page) => `${Math.floor(page.item._UIVersion / 512)}.${page.item._UIVersion % 512}`,
  },
});

function pages(context: Context): Node {
  const list = listsOf(context.core, context.web.id).find((each) => each.template === 119);
  if (!list) throw refuse.noListById();
  context.require({ kind: 'list', list }, 'viewListItems');
  const columns = new ListColumns(context.core, list);
  const byId = (id: number): EntityNode => {
    const item = itemById(context.core, list, id);
    if (!item || !context.can({ kind: 'item', list, itemId: id }, 'viewListItems')) throw refuse.noItem();
    return pageNode({ list, item }, context);
  };
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
      operations: { GetById: { parameters: ['id'], run: (args) => byId(args.number('id')) } },
    },
    context
  );
}

/** `_api/sitepages/pages`: reading pages. */
export const sitePagesNode = defineEntity<null>({
  contract: 'SP.Publishing.SitePageService',
  path: () => 'SitePages',
  properties: {},
  navigation: { Pages: (_none, context) => pages(context) },
});
