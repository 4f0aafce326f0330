import { refuse } from '../http/errors';
import { recordWebChange } from '../store/changes';
import { actionScope } from '../store/customActions';
import type { WebRow } from '../store/rows';
import { createWeb, rootWebOf, webById } from '../store/sites';
import { contentTypes } from './contentTypes';
import type { Context } from './context';
import { customActions } from './customActions';
import { defineCollection, defineEntity } from './define';
import { fieldCollection } from './fieldCollection';
import { fileById, fileByUrl, folderByUrl } from './filesAndFolders';
import { folderCollection } from './folderCollection';
import { listCollection, listFromUrl } from './lists';
import { currentToken, getChanges, webTokens } from './getChanges';
import { nowhere, type EntityNode, type Node } from './node';
import { principalNode } from './principals';
import { propertyBag } from './propertyBag';
import { regionalSettings } from './regional';
import { roleDefinitions } from './roles';
import { permissionQuestion, securableNavigation, securableOnRequest, securableOperations } from './securable';
import { showSecurable } from './securableNode';
import { componentResults } from './components';
import { navigationNode } from './navigation';
import { recycleBin } from './recycleBin';
import { createDefaultAssociatedGroups } from './associatedGroups';
import { ensureUserNode, siteGroups, siteUsers, userById } from './sitePeople';
import { userInfoList } from './userInfo';
import { storageEntity } from './storageEntity';

const asSecurable = (web: WebRow): { kind: 'web'; web: WebRow } => ({ kind: 'web', web });

const group = (id: number | null, name: string, context: Context): Node => {
  const row = context.principal(id);
  return row ? principalNode(row, context) : nowhere(name);
};

/** A web as REST shows it. The path stays `Web`: ids are given by address. */
export const webNode: (web: WebRow, context: Context) => EntityNode = defineEntity<WebRow>({
  contract: 'SP.Web',
  path: () => 'Web',
  properties: {
    AllowRssFeeds: () => true,
    AlternateCssUrl: () => '',
    AppInstanceId: () => '00000000-0000-0000-0000-000000000000',
    ClassicWelcomePage: () => null,
    Configuration: (web) => Number(web.template.split('#')[1] ?? 0),
    Created: (web) => web.created,
    CurrentChangeToken: (web, context) => currentToken(webTokens(web.id), context),
    CustomMasterUrl: (web) => `${web.url}/_catalogs/masterpage/seattle.master`,
    Description: (web) => web.description,
    DesignPackageId: () => '00000000-0000-0000-0000-000000000000',
    DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: () => false,
    EnableMinimalDownload: () => false,
    FooterEmphasis: () => 0,
    FooterEnabled: () => false,
    FooterLayout: () => 0,
    HeaderEmphasis: () => 0,
    HeaderLayout: () => 0,
    HideTitleInHeader: () => false,
    HorizontalQuickLaunch: () => false,
    Id: (web) => web.id,
    IsEduClass: () => false,
    IsHomepageModernized: () => true,
    IsMultilingual: () => false,
    IsRevertHomepageLinkHidden: () => false,
    Language: (web) => web.language,
    LastItemModifiedDate: (web) => web.modified,
    LastItemUserModifiedDate: (web) => web.modified,
    LogoAlignment: () => 0,
    MasterUrl: (web) => `${web.url}/_catalogs/masterpage/seattle.master`,
    MegaMenuEnabled: () => false,
    NavAudienceTargetingEnabled: () => false,
    NoCrawl: (web) => String((JSON.parse(web.properties) as Record<string, unknown>).NoCrawl).toLowerCase() === 'true',
    ObjectCacheEnabled: () => false,
    OverwriteTranslationsOnChange: () => false,
    ResourcePath: (_web, context) => ({ DecodedUrl: context.webUrl }),
    QuickLaunchEnabled: () => true,
    RecycleBinEnabled: () => true,
    SearchScope: () => 0,
    ServerRelativeUrl: (web) => web.url,
    SiteLogoUrl: (web) => web.logo,
    SyndicationEnabled: () => true,
    TenantAdminMembersCanShare: () => 0,
    Title: (web) => web.title,
    TreeViewEnabled: () => false,
    UIVersion: () => 15,
    UIVersionConfigurationEnabled: () => false,
    Url: (_web, context) => context.webUrl,
    WebTemplate: (web) => web.template.split('#')[0],
    WelcomePage: (web) => web.welcome_page,
  },
  onRequest: {
    ...securableOnRequest(asSecurable),
    ServerRelativePath: (web) => ({ DecodedUrl: web.url }),
    SupportedUILanguageIds: (web) => [web.language],
    WebTemplateConfiguration: (web) => web.template,
    MembersCanShare: () => false,
    CommentsOnSitePagesDisabled: () => false,
  },
  navigation: {
    ...securableNavigation(asSecurable, () => 'Web'),
    AllProperties: (web, context) => propertyBag(JSON.parse(web.properties) as Record<string, unknown>, 'Web/AllProperties', context),
    AssociatedOwnerGroup: (web, context) => group(web.owners, 'AssociatedOwnerGroup', context),
    AssociatedMemberGroup: (web, context) => group(web.members, 'AssociatedMemberGroup', context),
    AssociatedVisitorGroup: (web, context) => group(web.visitors, 'AssociatedVisitorGroup', context),
    Author: (web, context) => group(web.author_id, 'Author', context),
    AvailableContentTypes: (web, context) => contentTypes(asSecurable(web), rootWebOf(context.core, web.site_id).id, 'Web/AvailableContentTypes', context),
    AvailableFields: (web, context) => fieldCollection({ kind: 'web', web: rootWebOf(context.core, web.site_id) }, 'Web/AvailableFields', context),
    ContentTypes: (web, context) => contentTypes(asSecurable(web), web.id, 'Web/ContentTypes', context),
    CurrentUser: (_web, context) => principalNode(context.user, context),
    Fields: (web, context) => fieldCollection(asSecurable(web), 'Web/Fields', context),
    Folders: (web, context) => folderCollection(web.url, context),
    Lists: (web, context) => listCollection(web, context),
    Navigation: (web, context) => navigationNode(web, context),
    ParentWeb: (web, context): Node => {
      const parent = web.parent_id ? webById(context.core, web.parent_id) : undefined;
      return parent ? webNode(parent, context.inWeb(parent)) : nowhere('ParentWeb');
    },
    RecycleBin: (web, context) => recycleBin(web, context),
    RegionalSettings: (web, context) => regionalSettings(web, context),
    RoleDefinitions: (_web, context) => roleDefinitions(context),
    RootFolder: (web, context) => folderByUrl(web.url, context),
    SiteGroups: (_web, context) => siteGroups(context),
    SiteUsers: (_web, context) => siteUsers(context),
    SiteUserInfoList: (_web, context) => userInfoList(context),
    UserCustomActions: (web, context) => customActions(asSecurable(web), web.id, actionScope.web, 'Web', context),
    Webs: (web, context) => webCollection(web, context),
  },
  operations: {
    ...securableOperations(asSecurable),
    GetChanges: getChanges((web, context) => {
      context.require(asSecurable(web), 'open');
      return { scope: { webId: web.id }, tokens: webTokens(web.id) };
    }),
    DoesUserHavePermissions: permissionQuestion(asSecurable),
    EnsureUser: { parameters: ['logonName'], writes: true, run: (_web, args, context) => ensureUserNode(args.text('logonName'), context) },
    CreateDefaultAssociatedGroups: createDefaultAssociatedGroups,
    GetUserById: { parameters: ['userId'], run: (_web, args, context) => userById(args.number('userId'), context) },
    GetList: { parameters: ['strUrl'], run: (web, args, context) => listFromUrl(args.text('strUrl'), web, context) },
    GetListUsingPath: { parameters: ['DecodedUrl'], run: (web, args, context) => listFromUrl(args.text('DecodedUrl'), web, context) },
    DefaultDocumentLibrary: {
      run: (web, _args, context) => {
        const list = context.core.db.get<{ id: string; url: string }>(
          'SELECT id, url FROM lists WHERE web_id = ? AND template = 101 ORDER BY seq LIMIT 1',
          web.id
        );
        if (!list) throw refuse.noListById();
        return listFromUrl(list.url, web, context);
      },
    },
    GetFileByServerRelativeUrl: {
      parameters: ['serverRelativeUrl'],
      run: (_web, args, context) => fileByUrl(args.text('serverRelativeUrl'), context),
    },
    GetFileByServerRelativePath: { parameters: ['decodedUrl'], run: (_web, args, context) => fileByUrl(args.text('decodedUrl'), context) },
    GetFileByUrl: { parameters: ['fileUrl'], run: (_web, args, context) => fileByUrl(args.text('fileUrl'), context) },
    GetFileById: { parameters: ['uniqueId'], run: (_web, args, context) => fileById(args.guid('uniqueId'), 0, context) },
    GetFolderById: { parameters: ['uniqueId'], run: (_web, args, context) => fileById(args.guid('uniqueId'), 1, context) },
    GetFolderByServerRelativeUrl: {
      parameters: ['serverRelativeUrl'],
      run: (_web, args, context) => folderByUrl(args.text('serverRelativeUrl'), context),
    },
    GetFolderByServerRelativePath: { parameters: ['decodedUrl'], run: (_web, args, context) => folderByUrl(args.text('decodedUrl'), context) },
    GetClientSideComponents: {
      parameters: ['components', 'project'],
      run: (_web, args, context) => componentResults(args.list('components'), context),
    },
    GetStorageEntity: { parameters: ['key'], run: (_web, args, context) => storageEntity(args.text('key'), context) },
  },
  update: (web, body, context) => {
    context.require(asSecurable(web), 'manageWeb');
    for (const name of Object.keys(body))
      if (!['Title', 'Description', 'SiteLogoUrl', 'WelcomePage'].includes(name)) throw refuse.notSupported(`changing Web.${name}`);
    context.core.db.run(
      'UPDATE webs SET title = ?, description = ?, logo = ?, welcome_page = ? WHERE id = ?',
      String(body.Title ?? web.title),
      String(body.Description ?? web.description),
      (body.SiteLogoUrl as string | undefined) ?? web.logo,
      String(body.WelcomePage ?? web.welcome_page),
      web.id
    );
    recordWebChange(context.core, web, 'update');
  },
});

showSecurable('web', (thing, context) => (thing.kind === 'web' ? webNode(thing.web, context.inWeb(thing.web)) : nowhere('Web')));

function webCollection(web: WebRow, context: Context): Node {
  return defineCollection(
    {
      contract: 'SP.Web',
      path: 'Web/Webs',
      all: () =>
        context.core.db
          .all<WebRow>('SELECT * FROM webs WHERE parent_id = ? ORDER BY url', web.id)
          .filter((each) => context.can(asSecurable(each), 'open'))
          .map((each) => webNode(each, context.inWeb(each))),
      operations: {
        Add: {
          parameters: ['parameters'],
          writes: true,
          run: (args) => {
            context.require(asSecurable(web), 'manageSubwebs');
            const info = args.object('parameters');
            const url = String(info.Url ?? '');
            if (!/^[^/\\?#%*:<>|"]+$/.test(url)) throw refuse.badArgument('The web needs a Url of one part.');
            const made = createWeb(
              context.core,
              web,
              {
                url: `${web.url}/${url}`,
                title: String(info.Title ?? url),
                language: Number(info.Language ?? web.language),
                timeZone: web.time_zone,
                localeId: web.locale_id,
              },
              context.user.id
            );
            return webNode(made, context.inWeb(made));
          },
        },
      },
    },
    context
  );
}
