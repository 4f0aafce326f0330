import { refuse } from '../../http/errors';
import { readGuid } from '../../store/core';
import { actionScope } from '../../store/sites/customActions';
import { createList, deleteList, listById, listByTitle, listSettings, listsOf, updateList, type ListSettings } from '../../store/lists/lists';
import { maskHalves } from '../../store/permissions/masks';
import { recycleList } from '../../store/items/recycleBin';
import type { ListRow, WebRow } from '../../store/rows';
import { viewsOf } from '../../store/lists/views';
import { contentTypes } from './contentTypes';
import type { Context } from '../context';
import { customActions } from '../sites/customActions';
import { defineCollection, defineEntity } from '../define';
import { fieldCollection } from './fieldCollection';
import { rootFolder } from '../files/filesAndFolders';
import { currentToken, getChanges, listTokens } from '../changes/getChanges';
import { itemChangesSince } from '../changes/itemChangesSince';
import { itemNode, itemsOf } from '../items/items';
import { listItemOperations } from './listOperations';
import { nowhere, type Body, type EntityNode, type Node } from '../node';
import { principalNode } from '../people/principals';
import { securableNavigation, securableOnRequest, securableOperations } from '../permissions/securable';
import { showSecurable } from '../permissions/securableNode';
import { viewCollection, viewNode } from './views';
import { webNode } from '../sites/web';

const asSecurable = (list: ListRow): { kind: 'list'; list: ListRow } => ({ kind: 'list', list });

export const listPath = (list: ListRow): string => `Web/Lists(guid'${list.id}')`;

const features: Readonly<Record<number, string>> = {
  100: '00bfea71-de22-43b2-a848-c05709900100',
  101: '00bfea71-e717-4e80-aa17-d0c71b360101',
  119: 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec',
};

const of = (list: ListRow): ListSettings => listSettings(list);

const defaultViewUrl = (list: ListRow, context: Context): string => viewsOf(context.core, list.id).find((view) => view.is_default === 1)?.url ?? '';

/** Settings that REST may change, by name, and how each is kept. */
const writable: Readonly<Record<string, keyof ListSettings>> = {
  ContentTypesEnabled: 'contentTypesEnabled',
  EnableVersioning: 'versioning',
  EnableMinorVersions: 'minorVersions',
  ForceCheckout: 'forceCheckout',
  EnableFolderCreation: 'folders',
  EnableModeration: 'moderation',
  EnableAttachments: 'attachments',
  MajorVersionLimit: 'majorLimit',
  MajorWithMinorVersionsLimit: 'minorLimit',
  OnQuickLaunch: 'onQuickLaunch',
  NoCrawl: 'noCrawl',
  ParserDisabled: 'parserDisabled',
  DefaultSensitivityLabelForLibrary: 'sensitivityLabel',
  DisableGridEditing: 'disableGridEditing',
  ReadSecurity: 'readSecurity',
  WriteSecurity: 'writeSecurity',
};

function change(list: ListRow, body: Body, context: Context): void {
  context.require(asSecurable(list), 'manageLists');
  let settings = of(list);
  for (const [name, value] of Object.entries(body)) {
    if (name in writable) settings = { ...settings, [writable[name]]: value };
    else if (!['Title', 'Description', 'Hidden', 'BaseTemplate', 'AllowContentTypes'].includes(name)) throw refuse.notSupported(`changing List.${name}`);
  }
  const title = typeof body.Title === 'string' ? body.Title : list.title;
  const other = listByTitle(context.core, list.web_id, title);
  if (other && other.id !== list.id)
    throw refuse.failed(
      -2130575342,
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
    );
  updateList(context.core, list, {
    title,
    description: typeof body.Description === 'string' ? body.Description : list.description,
    hidden: body.Hidden === undefined ? list.hidden : body.Hidden === true ? 1 : 0,
    settings: JSON.stringify(settings),
  });
}

export const listNode = defineEntity<ListRow>({
  contract: 'SP.List',
  path: listPath,
  etag: (list) => `"${list.change}"`,
  properties: {
    AllowContentTypes: () => true,
    BaseTemplate: (list) => list.template,
    BaseType: (list) => list.base_type,
    ContentTypesEnabled: (list) => of(list).contentTypesEnabled,
    CrawlNonDefaultViews: () => false,
    Created: (list) => list.created,
    CurrentChangeToken: (list, context) => currentToken(listTokens(list.id), context),
    DefaultContentApprovalWorkflowId: () => '00000000-0000-0000-0000-000000000000',
    DefaultItemOpenUseListSetting: () => false,
    Description: (list) => list.description,
    Direction: () => 'none',
    DisableCommenting: () => false,
    DisableGridEditing: (list) => of(list).disableGridEditing,
    DocumentTemplateUrl: (list) => (list.base_type === 1 ? `${list.url}/Forms/template.dotx` : null),
    DraftVersionVisibility: () => 0,
    EnableAttachments: (list) => of(list).attachments,
    EnableFolderCreation: (list) => of(list).folders,
    EnableMinorVersions: (list) => of(list).minorVersions,
    EnableModeration: (list) => of(list).moderation,
    EnableRequestSignOff: () => true,
    EnableVersioning: (list) => of(list).versioning,
    EntityTypeName: (list) => list.entity_name,
    ExemptFromBlockDownloadOfNonViewableFiles: () => false,
    FileSavePostProcessingEnabled: () => false,
    ForceCheckout: (list) => of(list).forceCheckout,
    HasExternalDataSource: () => false,
    Hidden: (list) => list.hidden === 1,
    Id: (list) => list.id,
    ImagePath: (list) => ({ DecodedUrl: `/_layouts/15/images/${list.base_type === 1 ? 'itdl' : 'itgen'}.png?rev=47` }),
    ImageUrl: (list) => `/_layouts/15/images/${list.base_type === 1 ? 'itdl' : 'itgen'}.png?rev=47`,
    DefaultSensitivityLabelForLibrary: (list) => of(list).sensitivityLabel ?? '',
    IrmEnabled: () => false,
    IrmExpire: () => false,
    IrmReject: () => false,
    IsApplicationList: () => false,
    IsCatalog: () => false,
    IsPrivate: () => false,
    ItemCount: (list) => list.item_count,
    LastItemDeletedDate: (list) => list.item_deleted,
    LastItemModifiedDate: (list) => list.modified,
    LastItemUserModifiedDate: (list) => list.user_modified,
    ListExperienceOptions: () => 0,
    ListItemEntityTypeFullName: (list) => `SP.Data.${list.entity_name}Item`,
    MajorVersionLimit: (list) => of(list).majorLimit,
    MajorWithMinorVersionsLimit: (list) => of(list).minorLimit,
    MultipleDataList: () => false,
    NoCrawl: (list) => of(list).noCrawl,
    ParentWebPath: (_list, context) => ({ DecodedUrl: context.web.url }),
    ParentWebUrl: (_list, context) => context.web.url,
    ParserDisabled: (list) => of(list).parserDisabled,
    ServerTemplateCanCreateFolders: () => true,
    TemplateFeatureId: (list) => features[list.template] ?? features[100],
    Title: (list) => list.title,
  },
  onRequest: {
    ...securableOnRequest(asSecurable),
    DefaultViewUrl: defaultViewUrl,
    DefaultViewPath: (list, context) => ({ DecodedUrl: defaultViewUrl(list, context) }),
    EffectiveBasePermissionsForUI: (list, context) => maskHalves(context.mask(asSecurable(list))),
    OnQuickLaunch: (list) => of(list).onQuickLaunch,
    ReadSecurity: (list) => of(list).readSecurity,
    WriteSecurity: (list) => of(list).writeSecurity,
    IsSystemList: () => false,
    IsSiteAssetsLibrary: (list) => list.url.endsWith('/SiteAssets'),
    IsDefaultDocumentLibrary: (list) => list.url.endsWith('/Shared Documents'),
    AllowDeletion: () => true,
    ValidationFormula: () => null,
    ValidationMessage: () => null,
    DefaultDisplayFormUrl: (list) => `${list.url}/${list.base_type === 1 ? 'Forms/' : ''}DispForm.aspx`,
    DefaultEditFormUrl: (list) => `${list.url}/${list.base_type === 1 ? 'Forms/' : ''}EditForm.aspx`,
    DefaultNewFormUrl: (list) => `${list.url}/${list.base_type === 1 ? 'Forms/Upload' : 'NewForm'}.aspx`,
    ListSchemaVersion: (list) => list.change,
  },
  navigation: {
    ...securableNavigation(asSecurable, listPath),
    Author: (list, context) => {
      const row = context.principal(list.author_id);
      return row ? principalNode(row, context) : nowhere('Author');
    },
    ContentTypes: (list, context) => contentTypes(asSecurable(list), list.id, `${listPath(list)}/ContentTypes`, context),
    DefaultView: (list, context) => {
      const view = viewsOf(context.core, list.id).find((each) => each.is_default === 1);
      return view ? viewNode({ list, view }, context) : nowhere('DefaultView');
    },
    Fields: (list, context) => fieldCollection(asSecurable(list), `${listPath(list)}/Fields`, context),
    Items: (list, context) => itemsOf(list, context),
    ParentWeb: (_list, context) => webNode(context.web, context),
    RootFolder: (list, context) => rootFolder(list, context),
    UserCustomActions: (list, context) => customActions(asSecurable(list), list.id, actionScope.list, listPath(list), context),
    Views: (list, context) => viewCollection(list, context),
  },
  operations: {
    ...securableOperations(asSecurable),
    ...listItemOperations,
    GetListItemChangesSinceToken: itemChangesSince,
    GetChanges: getChanges((list, context) => {
      context.require(asSecurable(list), 'viewListItems');
      return { scope: { listId: list.id }, tokens: listTokens(list.id) };
    }),
    GetItemById: { parameters: ['id'], run: (list, args, context) => itemNode(list, args.number('id'), context) },
    Recycle: {
      writes: true,
      run: (list, _args, context) => {
        context.require(asSecurable(list), 'manageLists');
        return { kind: 'value', name: 'Recycle', type: 'Guid', value: recycleList(context.core, list, context.user.id) };
      },
    },
    DeleteObject: {
      writes: true,
      run: (list, _args, context) => {
        context.require(asSecurable(list), 'manageLists');
        deleteList(context.core, list);
        return nowhere('DeleteObject');
      },
    },
  },
  update: change,
  remove: (list, context) => {
    context.require(asSecurable(list), 'manageLists');
    deleteList(context.core, list);
  },
});

showSecurable('list', (thing, context) => (thing.kind === 'list' ? listNode(context.freshList(thing.list), context) : nowhere('List')));

/** A list that the person may see; else SharePoint's own refusal. */
function seen(list: ListRow | undefined, web: WebRow, context: Context, missing: () => Error): EntityNode {
  if (!list || list.web_id !== web.id) throw missing();
  if (!context.can(asSecurable(list), 'viewListItems') && !context.can(asSecurable(list), 'open')) throw refuse.accessDenied();
  return listNode(list, context);
}

/** `GetList('/sites/x/Lists/y')`, with or without the origin. */
export function listFromUrl(url: string, web: WebRow, context: Context): EntityNode {
  const path = url.startsWith(context.core.origin) ? url.slice(context.core.origin.length) : url.startsWith('/') ? url : `${web.url}/${url}`;
  const list = context.core.db.get<ListRow>('SELECT * FROM lists WHERE url = ?', decode(path).replace(/\/+$/, ''));
  return seen(list, web, context, () => refuse.failed(-2147024894, 'File Not Found.', 404));
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `_api/web/lists`: the lists that the person may open. */
export function listCollection(web: WebRow, context: Context): Node {
  const { core } = context;
  const byId = (text: string): EntityNode => seen(readGuid(text) ? listById(core, text) : undefined, web, context, refuse.noListById);
  const byTitle = (title: string): EntityNode => seen(listByTitle(core, web.id, title), web, context, () => refuse.noListByTitle(title, context.webUrl));
  return defineCollection(
    {
      contract: 'SP.List',
      path: 'Web/Lists',
      all: () =>
        listsOf(core, web.id)
          .filter((list) => context.can(asSecurable(list), 'viewListItems'))
          .map((list) => listNode(list, context)),
      key: (args) => byId(args.naming(['id']).text('id')),
      add: (body) => {
        context.require({ kind: 'web', web }, 'manageLists');
        if (typeof body.Title !== 'string' || body.Title === '') throw refuse.badArgument('A list needs a Title.');
        const list = createList(
          core,
          web,
          {
            title: body.Title,
            template: Number(body.BaseTemplate ?? 100),
            description: String(body.Description ?? ''),
            hidden: body.Hidden === true,
            contentTypesEnabled: body.ContentTypesEnabled === true,
            // `Url` is how the list information of other clients names the folder.
            ...(typeof body.Url === 'string' ? { path: body.Url } : {}),
          },
          context.user.id
        );
        const rest = Object.fromEntries(Object.entries(body).filter(([name]) => name in writable));
        if (Object.keys(rest).length > 0) change(list, rest, context);
        return listNode(context.freshList(list), context);
      },
      operations: {
        GetById: { parameters: ['id'], run: (args) => byId(args.text('id')) },
        GetByTitle: { parameters: ['title'], run: (args) => byTitle(args.text('title')) },
        EnsureSitePagesLibrary: { writes: true, run: () => listFromUrl(`${web.url}/SitePages`, web, context) },
        EnsureClientRenderedSitePagesLibrary: { writes: true, run: () => listFromUrl(`${web.url}/SitePages`, web, context) },
        EnsureSiteAssetsLibrary: { writes: true, run: () => listFromUrl(`${web.url}/SiteAssets`, web, context) },
      },
    },
    context
  );
}
