import { refuse } from '../../http/errors';
import { catalogueTemplate } from '../../store/sites/appCatalogue';
import { actionScope } from '../../store/sites/customActions';
import type { WebRow } from '../../store/rows';
import { deleteWeb } from '../../store/sites/deleteSite';
import { storageEntityIndex } from '../../store/sites/storageEntities';
import { rootWebOf, webById } from '../../store/sites/sites';
import { contentTypes } from '../lists/contentTypes';
import type { Context } from '../context';
import { customActions } from './customActions';
import { defineCollection, defineEntity } from '../define';
import { fieldCollection } from '../lists/fieldCollection';
import { fileById, fileByUrl, folderByUrl } from '../files/filesAndFolders';
import { folderCollection } from '../files/folderCollection';
import { listCollection, listFromUrl } from '../lists/lists';
import { currentToken, getChanges, webTokens } from '../changes/getChanges';
import { nowhere, type EntityNode, type Node } from '../node';
import { principalNode } from '../people/principals';
import { propertyBag } from '../propertyBag';
import { regionalSettings } from './regional';
import { roleDefinitions } from '../permissions/roles';
import { permissionQuestion, securableNavigation, securableOnRequest, securableOperations } from '../permissions/securable';
import { showSecurable } from '../permissions/securableNode';
import { componentResults } from './components';
import { navigationNode } from './navigation';
import { recycleBin } from '../items/recycleBin';
import { createDefaultAssociatedGroups } from '../people/associatedGroups';
import { ensureUserNode, siteGroups, siteUsers, userById } from '../people/sitePeople';
import { webHubOperations } from './hubSites';
import { iconOf } from '../files/mediaType';
import { addSubweb, subwebsSeen, webInfos, webInformation } from './subwebs';
import { tenantPropertyOperations } from './tenantProperties';
import { userInfoList } from '../people/userInfo';
import { changeWeb, webSettings, webSettingsOnRequest } from './webSettings';

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
    ...webSettings,
    AppInstanceId: () => '00000000-0000-0000-0000-000000000000',
    ClassicWelcomePage: () => null,
    Configuration: (web) => Number(web.template.split('#')[1] ?? 0),
    Created: (web) => web.created,
    CurrentChangeToken: (web, context) => currentToken(webTokens(web.id), context),
    CustomMasterUrl: (web) => `${web.url}/_catalogs/masterpage/seattle.master`,
    Description: (web) => web.description,
    DesignPackageId: () => '00000000-0000-0000-0000-000000000000',
    DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: () => false,
    Id: (web) => web.id,
    IsEduClass: () => false,
    IsHomepageModernized: () => true,
    Language: (web) => web.language,
    LastItemModifiedDate: (web) => web.modified,
    LastItemUserModifiedDate: (web) => web.modified,
    MasterUrl: (web) => `${web.url}/_catalogs/masterpage/seattle.master`,
    NoCrawl: (web) => String((JSON.parse(web.properties) as Record<string, unknown>).NoCrawl).toLowerCase() === 'true',
    ResourcePath: (_web, context) => ({ DecodedUrl: context.webUrl }),
    RecycleBinEnabled: () => true,
    ServerRelativeUrl: (web) => web.url,
    SiteLogoUrl: (web) => web.logo,
    Title: (web) => web.title,
    Url: (_web, context) => context.webUrl,
    WebTemplate: (web) => web.template.split('#')[0],
    WelcomePage: (web) => web.welcome_page,
  },
  onRequest: {
    ...securableOnRequest(asSecurable),
    ...webSettingsOnRequest,
    ServerRelativePath: (web) => ({ DecodedUrl: web.url }),
    SupportedUILanguageIds: (web) => [web.language],
    WebTemplateConfiguration: (web) => web.template,
  },
  navigation: {
    ...securableNavigation(asSecurable, () => 'Web'),
    AllProperties: (web, context) => propertyBag(bagOf(web, context), 'Web/AllProperties', context),
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
      return parent ? webInformation({ web: parent, path: 'Web/ParentWeb' }, context) : nowhere('ParentWeb');
    },
    RecycleBin: (web, context) => recycleBin(web, context),
    RegionalSettings: (web, context) => regionalSettings(web, context),
    RoleDefinitions: (_web, context) => roleDefinitions(context),
    RootFolder: (web, context) => folderByUrl(web.url, context),
    SiteGroups: (_web, context) => siteGroups(context),
    SiteUsers: (_web, context) => siteUsers(context),
    SiteUserInfoList: (_web, context) => userInfoList(context),
    UserCustomActions: (web, context) => customActions(asSecurable(web), web.id, actionScope.web, 'Web', context),
    WebInfos: (web, context) => webInfos(web, -1, -1, context),
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
    ...tenantPropertyOperations,
    ...webHubOperations,
    GetSubwebsFilteredForCurrentUser: {
      parameters: ['nWebTemplateFilter', 'nConfigurationFilter'],
      run: (web, args, context) => webInfos(web, args.number('nWebTemplateFilter', -1), args.number('nConfigurationFilter', -1), context),
    },
    MapToIcon: {
      parameters: ['fileName', 'progId', 'size'],
      run: (_web, args) => ({ kind: 'value', name: 'MapToIcon', type: 'String', value: iconOf(args.text('fileName', '')) }),
    },
    DeleteObject: {
      writes: true,
      run: (web, _args, context) => {
        removeWeb(web, context);
        return nowhere('DeleteObject');
      },
    },
  },
  update: changeWeb,
  remove: removeWeb,
});

/** A web's property bag; the app catalogue's also holds the tenant's properties. */
function bagOf(web: WebRow, context: Context): Record<string, unknown> {
  const bag = JSON.parse(web.properties) as Record<string, unknown>;
  return web.template === catalogueTemplate ? { ...bag, storageentitiesindex: storageEntityIndex(context.core) } : bag;
}

/** Only a web below another can go this way, and only where none is below it. */
function removeWeb(web: WebRow, context: Context): void {
  context.require(asSecurable(web), 'manageWeb');
  if (web.parent_id === null) throw refuse.notSupported('deleting the root web of a site collection; delete the site by SPSiteManager');
  if (context.core.db.get('SELECT 1 FROM webs WHERE parent_id = ?', web.id))
    throw refuse.failed(-2130575240, `Error deleting Web site "${web.url}". You cannot delete a site that has subsites.`);
  deleteWeb(context.core, web);
}

showSecurable('web', (thing, context) => (thing.kind === 'web' ? webNode(thing.web, context.inWeb(thing.web)) : nowhere('Web')));

function webCollection(web: WebRow, context: Context): Node {
  return defineCollection(
    {
      contract: 'SP.Web',
      path: 'Web/Webs',
      all: () => subwebsSeen(web, context).map((each) => webNode(each, context.inWeb(each))),
      operations: {
        Add: {
          parameters: ['parameters'],
          writes: true,
          run: (args) => {
            const made = addSubweb(web, args.object('parameters'), context);
            return webNode(made, context.inWeb(made));
          },
        },
      },
    },
    context
  );
}
