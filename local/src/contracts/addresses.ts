import { fileAddresses } from './fileExamples';
import { tasks, item, file, folder, view } from './richPlaces';

/** The first of a collection, whatever its key. */
export class First {
  constructor(readonly path: string) {}
}

/**
 * Where one of each type, and one collection of it, stands in the rich tenant.
 * A type that no answer leads to, and a type or collection that something is called on, needs a line.
 */
export const addresses: Readonly<Record<string, string | First>> = {
  ...fileAddresses,
  ApiRoot: '',
  'Microsoft.Office.Server.Search.REST.SearchService': 'search',
  'Microsoft.SharePoint.ClientSideComponent.StorageEntity': "web/getstorageentity('MunimentHome')",
  'Microsoft.SharePoint.Navigation.REST.NavigationServiceRest': 'navigation',
  'Microsoft.SharePoint.Portal.GroupSiteManager': 'groupsitemanager',
  'Microsoft.SharePoint.Portal.SPSiteManager': 'spsitemanager',
  'SP.ContentType': "web/contenttypes('0x010100AA')",
  'SP.Data.UserInfoItem': 'web/siteuserinfolist/items(3)',
  'SP.Field': `${tasks}/fields/getbyinternalnameortitle('ANote')`,
  'SP.FieldLink': "web/contenttypes('0x010100AA')/fieldlinks(guid'fa564e0f-0c70-4ab9-b863-0177e6ddd247')",
  'SP.File': file,
  'SP.Folder': folder,
  'SP.FileVersion': `${file}/versions(512)`,
  'SP.List': tasks,
  'SP.Navigation': 'web/navigation',
  'SP.NavigationNode': 'web/navigation/getnodebyid(1031)',
  'SP.TenantSettings': 'SP_TenantSettings_Current',
  'SP.TimeZone': 'web/regionalsettings/timezone',
  'SP.ListItem': item,
  'SP.ListItemVersion': `${item}/versions(512)`,
  'SP.Publishing.SitePageService': 'sitepages',
  'SP.RecycleBinItem': new First('web/recyclebin'),
  'SP.RoleAssignment': `${item}/roleassignments/getbyprincipalid(3)`,
  'SP.RoleDefinition': "web/roledefinitions/getbyname('Read')",
  'SP.Site': 'site',
  'SP.Group': 'web/associatedmembergroup',
  'SP.UserProfiles.PeopleManager': 'SP.UserProfiles.PeopleManager',
  'SP.UserProfiles.ProfileLoader': 'SP.UserProfiles.ProfileLoader.GetProfileLoader',
  'SP.View': view,
  'SP.ViewFieldCollection': `${view}/viewfields`,
  'SP.Web': 'web',
  'Collection(SP.ContentType)': 'web/contenttypes',
  'Collection(SP.Field)': 'web/fields',
  'Collection(SP.FieldLink)': "web/contenttypes('0x0101')/fieldlinks",
  'Collection(SP.File)': `${folder}/files`,
  'Collection(SP.FileVersion)': `${file}/versions`,
  'Collection(SP.Folder)': `${folder}/folders`,
  'Collection(SP.Group)': 'web/sitegroups',
  'Collection(SP.List)': 'web/lists',
  'Collection(SP.ListItemVersion)': `${item}/versions`,
  'Collection(SP.HubSite)': 'hubsites',
  'Collection(SP.NavigationNode)': 'web/navigation/quicklaunch',
  'Collection(SP.TimeZone)': 'web/regionalsettings/timezones',
  'Collection(SP.Publishing.SitePage)': 'sitepages/pages',
  'Collection(SP.WebInformation)': 'web/webinfos',
  'Collection(SP.RecycleBinItem)': 'web/recyclebin',
  'Collection(SP.RoleAssignment)': `${item}/roleassignments`,
  'Collection(SP.RoleDefinition)': 'web/roledefinitions',
  'Collection(SP.User)': 'web/siteusers',
  'Collection(SP.UserCustomAction)': 'web/usercustomactions',
  'Collection(SP.View)': `${tasks}/views`,
  'Collection(SP.Web)': 'web/webs',
};
