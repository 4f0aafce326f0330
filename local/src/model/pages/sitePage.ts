import { refuse } from '../../http/errors';
import { ListColumns } from '../../query/itemColumns';
import { unpackMany } from '../../store/seeding/seedValues';
import { rowOfVersion, versionById, versionLabel, versionOfLabel, versionsOf } from '../../store/items/versions';
import type { Args } from '../args';
import type { Context } from '../context';
import { defineEntity, type OperationDef } from '../define';
import { remove } from '../items/disposeItem';
import { splitLink } from '../items/itemValues';
import { nowhere, type EntityNode, type Node } from '../node';
import { discardCoAuth, savePageCoAuth, startCoAuth } from './pageCoAuthoring';
import { checkOutPage, copyPage, discardPage, freshPage, promotedState, promotePage, publishPage, savePage, savePageAsDraft, type Page } from './pageWrites';
import { restoreVersion } from '../items/restoreVersion';

const text = (page: Page, name: string): string => String(page.item[name] ?? '');

/** What a page that was never published answers for when it was. */
const never = '0001-01-01T00:00:00Z';

/** The last major version: its date, and who made it. */
function lastPublished({ item }: Page, context: Context): { LastVersionCreated: string; LastVersionCreatedBy: string } {
  const person = (id: number): string => context.principal(id)?.title ?? '';
  if (item._UIVersion % 512 === 0) return { LastVersionCreated: item.Modified, LastVersionCreatedBy: person(item.Editor) };
  const major = versionsOf(context.core, item.UniqueId)
    .filter((each) => each.version % 512 === 0)
    .pop();
  return major ? { LastVersionCreated: major.made, LastVersionCreatedBy: person(major.made_by) } : { LastVersionCreated: never, LastVersionCreatedBy: '' };
}

const answering = (name: string, work: (page: Page, args: Args, context: Context) => void): OperationDef<Page> => ({
  writes: true,
  run: (page, args, context) => {
    work(page, args, context);
    return { kind: 'value', name, type: 'Boolean', value: true };
  },
});

/** An operation that answers with the page as it is afterwards. */
const giving = (parameters: readonly string[], work: (page: Page, args: Args, context: Context) => void): OperationDef<Page> => ({
  parameters,
  writes: true,
  run: (page, args, context) => {
    work(page, args, context);
    return pageNode(freshPage(page, context), context);
  },
});

const coAuthState = (name: string, value: object): Node => ({ kind: 'value', name, type: 'SP.Publishing.SitePageCoAuthState', value });

export const pageNode: (page: Page, context: Context) => EntityNode = defineEntity<Page>({
  contract: 'SP.Publishing.SitePage',
  path: (page) => `SitePages/Pages(${page.item.ID})`,
  properties: {
    AbsoluteUrl: (page, context) => context.core.origin + page.item.FileRef,
    AuthorByline: (page, context) => unpackMany(text(page, '_AuthorByline')).map((id) => context.principal(Number(id))?.email ?? ''),
    BannerImageUrl: (page) => (page.item.BannerImageUrl ? splitLink(String(page.item.BannerImageUrl)).Url : ''),
    CanvasContent1: (page) => text(page, 'CanvasContent1'),
    CommentsDisabled: () => false,
    ContentTypeId: (page) => page.item.ContentTypeId,
    Description: (page) => text(page, 'Description'),
    DoesUserHaveEditPermission: (page, context) => context.can({ kind: 'item', list: page.list, itemId: page.item.ID }, 'editListItems'),
    FileName: (page) => page.item.FileLeafRef,
    FirstPublished: (page) => String(page.item.FirstPublishedDate ?? (page.item._UIVersion >= 512 ? page.item.Created : never)),
    Id: (page) => page.item.ID,
    IsPageCheckedOutToCurrentUser: (page, context) => page.item.CheckoutUser === context.user.id,
    IsWebWelcomePage: (page, context) => page.item.FileRef.toLowerCase() === `${context.web.url}/${context.web.welcome_page}`.toLowerCase(),
    LayoutWebpartsContent: (page) => text(page, 'LayoutWebpartsContent'),
    ListId: (page) => page.list.id,
    Modified: (page) => page.item.Modified,
    PageLayoutType: (page) => text(page, 'PageLayoutType') || 'Article',
    Path: (page) => ({ DecodedUrl: page.item.FileRef.slice(page.item.FileRef.toLowerCase().indexOf('sitepages/')) }),
    PromotedState: (page) => Number(page.item.PromotedState ?? 0),
    Title: (page) => text(page, 'Title'),
    TopicHeader: (page) => page.item._TopicHeader ?? null,
    UniqueId: (page) => page.item.UniqueId,
    Url: (page) => page.item.FileRef.slice(page.item.FileRef.toLowerCase().indexOf('sitepages/')),
    Version: (page) => versionLabel(page.item._UIVersion),
    VersionInfo: lastPublished,
  },
  operations: {
    CheckOut: answering('CheckOut', (page, _args, context) => checkOutPage(page, context)),
    CheckoutPage: giving([], (page, _args, context) => checkOutPage(page, context)),
    Copy: { writes: true, run: (page, _args, context) => pageNode(copyPage(page, context), context) },
    DemoteFromNews: answering('DemoteFromNews', (page, _args, context) => promotePage(page, promotedState.notPromoted, context)),
    DiscardPage: {
      writes: true,
      run: (page, _args, context) => (discardPage(page, context) ? pageNode(freshPage(page, context), context) : nowhere('DiscardPage')),
    },
    GetVersion: {
      parameters: ['versionId'],
      run: (page, args, context) => {
        context.require({ kind: 'item', list: page.list, itemId: page.item.ID }, 'viewVersions');
        const id = args.number('versionId');
        const kept = versionById(context.core, page.item.UniqueId, id);
        if (id !== page.item._UIVersion && !kept) throw refuse.noItem();
        return pageNode(kept ? { list: page.list, item: rowOfVersion(kept) } : page, context);
      },
    },
    PromoteToNews: answering('PromoteToNews', (page, _args, context) => promotePage(page, promotedState.promoted, context)),
    Publish: answering('Publish', (page, _args, context) => publishPage(page, context)),
    RestoreByLabel: {
      parameters: ['versionlabel'],
      writes: true,
      run: (page, args, context) => {
        const id = versionOfLabel(args.text('versionlabel'));
        const version = id === null ? undefined : versionById(context.core, page.item.UniqueId, id);
        if (!version) throw refuse.noItem();
        restoreVersion({ columns: new ListColumns(context.core, page.list), row: page.item }, version, context);
        return nowhere('RestoreByLabel');
      },
    },
    SaveDraft: { ...answering('SaveDraft', (page, args, context) => savePageAsDraft(page, args.object('sitePage'), context)), parameters: ['sitePage'] },
    SavePage: {
      writes: true,
      run: (page, args, context) => {
        savePage(page, args.body, context);
        return nowhere('SavePage');
      },
    },
    SavePageAsDraft: answering('SavePageAsDraft', (page, args, context) => savePageAsDraft(page, args.body, context)),
    DiscardCoAuth: giving(['lockId'], (page, args, context) => discardCoAuth(page, args.text('lockId'), context)),
    ExtendSessionCoAuth: {
      parameters: ['authoringMetadata', 'connectivityUpdateReason'],
      writes: true,
      run: (page, _args, context) => coAuthState('ExtendSessionCoAuth', startCoAuth(page, context)),
    },
    SavePageCoAuth: { writes: true, run: (page, args, context) => coAuthState('SavePageCoAuth', savePageCoAuth(page, args, context)) },
    StartCoAuth: giving([], (page, _args, context) => {
      startCoAuth(page, context);
    }),
  },
  remove: (page, context) => remove({ columns: new ListColumns(context.core, page.list), row: page.item }, context),
});
