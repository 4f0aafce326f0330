import type { Example } from './example';
import { fileExamples } from './fileExamples';
import { tasks, file, folder, drafted, view } from './richPlaces';

/** An argument that the tenant gave a value: read from an address before the call. */
export class Read {
  constructor(readonly path: string) {}
}

const everyChange = Object.fromEntries(
  [
    'Item',
    'List',
    'Web',
    'Site',
    'File',
    'Folder',
    'Field',
    'ContentType',
    'View',
    'User',
    'Group',
    'SecurityPolicy',
    'Add',
    'Update',
    'DeleteObject',
    'Rename',
    'Move',
  ].map((each) => [each, true])
);

/** Arguments that serve wherever a parameter of the type is asked for. */
const usualByType: Readonly<Record<string, unknown>> = {
  'Boolean!': true,
  Stream: 'new text',
  'SP.ChangeQuery': everyChange,
  'SP.CamlQuery': { ViewXml: '<View><Query></Query></View>' },
  'SP.BasePermissions': { High: '0', Low: '1' },
  'Collection(SP.ListItemFormUpdateValue)': [{ FieldName: 'Title', FieldValue: 'Read' }],
};

/** Arguments by the name of the parameter. */
const usualByName: Readonly<Record<string, unknown>> = {
  userName: 'i:0#.f|membership|max@dept.example',
  accountName: 'i:0#.f|membership|max@dept.example',
  userLogin: 'i:0#.f|membership|max@dept.example',
  userLogin2: 'i:0#.f|membership|vera@dept.example',
  input: 'Max Member',
  scopes: 15,
  sources: 15,
  maxCount: 10,
  loginName: 'i:0#.f|membership|max@dept.example',
  checkInComment: 'Checked',
  comment: 'Done',
};

export const usual = (name: string, type: string): unknown => usualByName[name] ?? usualByType[type];

const picker = { queryParams: { QueryString: 'Max', MaximumEntitySuggestions: 5, PrincipalSource: 15, PrincipalType: 15 } };
const me = 'i:0#.f|membership|olive@dept.example';
const binned = new Read('web/recyclebin?$select=Id');
const max = new Read("web/siteusers/getbyemail('max@dept.example')/id");
const hub = new Read('/sites/hub/_api/site/id');
const catalogue = '/sites/appcatalog/_api/web';
const links = { mapProviderName: 'CurrentNavSiteMapProviderNoEncode' };
const elsewhere = '/sites/team/Shared Documents/Plans/c.txt';
const store = 'ApiRoot.SP.CompliancePolicy.SPPolicyStoreProxy';
const library = 'https://tenant.local/sites/team/Shared Documents';
const labelled = { complianceTag: 'Retain1Year' };
const labelledThen = { ...labelled, complianceTagWrittenTime: '2026-05-01T09:00:00Z', userEmailAddress: 'max@dept.example' };
/** What search takes and most callers leave out. */
const unasked =
  'queryTemplate,enableInterleaving,sourceId,rankingModelId,rowsPerPage,culture,refinementFilters,hiddenConstraints,enableStemming,timeout,enableNicknames,enablePhonetic,enableFQL,hitHighlightedProperties,propertiesToGenerateAcronyms,bypassResultTypes,processBestBets,clientType,personalizationData,resultsUrl,queryTag,trimDuplicatesIncludeId,totalRowsExactMinimum,impressionId,properties,enableQueryRules,summaryLength,maxSnippetLength,desiredSnippetLength,uiLanguage,blockDedupeMode,generateBlockRankLog,enableSorting,collapseSpecification,processPersonalFavorites,enableOrderingHitHighlightedProperty,hitHighlightedMultivaluePropertyLimit,queryTemplatePropertiesUrl,timeZoneId,useOLSQuery,OLSQuerySession'.split(
    ','
  );
const suggestions =
  'querytext,iNumberOfQuerySuggestions,iNumberOfResultSuggestions,iNumberOfPopularResultSuggestions,culture,sourceId,clientType,useOLSQuery,OLSQuerySession'.split(
    ','
  );
const search = { querytext: 'plan', startRow: 0, rowLimit: 5, selectProperties: 'Title,Path', refiners: 'FileType', sortList: 'Created:descending' };
/** The number of the record in Documents. */
const record = 6;
const made = { listItemCreateInfo: {}, formValues: [{ FieldName: 'Title', FieldValue: 'New' }] };

/** Calls that need arguments of their own, by `Type.function` or `Collection(Type).function`. */
export const examples: Readonly<Record<string, Example>> = {
  ...fileExamples,
  'Collection(SP.ContentType).AddAvailableContentType': { at: `${tasks}/contenttypes`, with: { contentTypeId: '0x0101' } },
  'Collection(SP.ContentType).GetById': { with: { contentTypeId: '0x0101' } },
  'Collection(SP.Field).AddField': { with: { parameters: { Title: 'Added', FieldTypeKind: 2 } } },
  'Collection(SP.Field).CreateFieldAsXml': { with: { parameters: { SchemaXml: '<Field Type="Text" Name="Made" DisplayName="Made" />' } } },
  'Collection(SP.Field).GetById': { with: { id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247' } },
  'Collection(SP.Field).GetByInternalNameOrTitle': { with: { strName: 'Title' } },
  'Collection(SP.Field).GetByTitle': { with: { title: 'Title' } },
  'Collection(SP.FieldLink).GetById': { with: { id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247' } },
  'Collection(SP.FieldLink).Reorder': { at: "web/contenttypes('0x010100AA')/fieldlinks", with: { internalNames: ['Title'] } },
  'SP.ContentType.ReorderFields': { with: { fieldNames: ['Title'] } },
  'Collection(SP.File).Add': { with: { Url: 'n.txt', Content: 'new text' }, without: ['XorHash'] },
  'Collection(SP.File).AddUsingPath': { with: { DecodedUrl: 'n.txt' }, without: ['XorHash'] },
  'Collection(SP.File).GetByUrl': { with: { url: 'b.txt' } },
  'Collection(SP.Folder).GetByUrl': { at: "web/GetFolderByServerRelativePath(decodedurl='/sites/team/Shared Documents')/folders", with: { url: 'Plans' } },
  'Collection(SP.Group).GetById': { with: { id: 3 } },
  'Collection(SP.Group).GetByName': { with: { name: 'Team Owners' } },
  'Collection(SP.Group).RemoveById': { with: { id: 5 } },
  'Collection(SP.Group).RemoveByLoginName': { with: { loginName: 'Team Visitors' } },
  'Collection(SP.List).GetById': { with: { id: new Read(`${tasks}/id`) } },
  'Collection(SP.List).GetByTitle': { with: { title: 'Tasks' } },
  'Collection(SP.Publishing.SitePage).GetByUniqueId': { with: { uniqueId: new Read('sitepages/pages(1)/uniqueid') } },
  'Collection(SP.Publishing.SitePage).GetById': { with: { id: 1 } },
  'Collection(SP.RecycleBinItem).DeleteByIds': { with: { ids: [binned] } },
  'Collection(SP.RecycleBinItem).MoveToSecondStageByIds': { with: { ids: [binned] } },
  'Collection(SP.RecycleBinItem).RestoreByIds': { with: { ids: [binned] } },
  'Collection(SP.RecycleBinItem).GetById': { with: { id: binned } },
  'Collection(SP.RoleAssignment).AddRoleAssignment': { with: { principalId: 4, roleDefId: 1073741826 } },
  'Collection(SP.RoleAssignment).GetByPrincipalId': { with: { principalId: 3 } },
  'Collection(SP.RoleAssignment).RemoveRoleAssignment': { with: { principalId: 3, roleDefId: 1073741829 } },
  'Collection(SP.RoleDefinition).GetById': { with: { id: 1073741826 } },
  'Collection(SP.RoleDefinition).GetByName': { with: { name: 'Read' } },
  'Collection(SP.RoleDefinition).GetByType': { with: { roleType: 2 } },
  'Collection(SP.User).GetByEmail': { with: { emailAddress: 'max@dept.example' } },
  'Collection(SP.User).GetById': { with: { id: new Read('web/currentuser/id') } },
  'Collection(SP.User).RemoveById': { at: 'web/associatedmembergroup/users', with: { id: max } },
  'Collection(SP.User).RemoveByLoginName': { at: 'web/associatedmembergroup/users' },
  'Collection(SP.UserCustomAction).GetById': { with: { id: new Read('web/usercustomactions?$top=1&$select=Id') } },
  'Collection(SP.View).Add': { with: { parameters: { Title: 'Added', ViewFields: ['Title'] } } },
  'Collection(SP.View).GetById': { with: { guidId: new Read(`${view}/id`) } },
  'Collection(SP.View).GetByTitle': { with: { strTitle: 'Mine' } },
  'Collection(SP.Web).Add': { with: { parameters: { Title: 'More', Url: 'more', WebTemplate: 'STS#3', Language: 1033 } } },
  [`${store}.GetAvailableTagsForSite`]: { with: { siteUrl: 'https://tenant.local/sites/team' } },
  [`${store}.GetListComplianceTag`]: { with: { listUrl: library } },
  [`${store}.SetListComplianceTag`]: { with: { listUrl: library, complianceTagValue: 'Retain1Year' } },
  [`${store}.SetComplianceTagOnBulkItems`]: { with: { listUrl: library, complianceTagValue: 'Retain1Year', itemIds: [2, 99] } },
  [`${store}.LockRecordItem`]: { with: { listUrl: library, itemId: record } },
  [`${store}.UnlockRecordItem`]: { with: { listUrl: library, itemId: record } },
  'ApiRoot.SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerResolveUser': { with: picker },
  'ApiRoot.SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerSearchUser': { with: picker },
  'ApiRoot.SP.Utilities.Utility.ExpandGroupsToPrincipals': { with: { inputs: ['Team Members'] } },
  'ApiRoot.SP.Utilities.Utility.SearchPrincipalsUsingContextWeb': { with: { groupName: '' } },
  'Collection(SP.User).AddUserById': { at: 'web/associatedvisitorgroup/users', with: { id: max } },
  'Collection(SP.User).GetByObjectId': { with: { objectId: new Read("web/siteusers/getbyemail('max@dept.example')/AadObjectId/NameId") } },
  'SP.Group.SetUserAsOwner': { with: { ownerId: max } },
  'SP.UserProfiles.PeopleManager.GetUserProfilePropertyFor': { with: { propertyName: 'FirstName' } },
  'SP.UserProfiles.PeopleManager.SetMultiValuedProfileProperty': { with: { accountName: me, propertyName: 'SPS-Skills', propertyValues: ['Rivers'] } },
  'SP.UserProfiles.PeopleManager.SetSingleValueProfileProperty': { with: { accountName: me, propertyName: 'AboutMe', propertyValue: 'Walks' } },
  'SP.Web.CreateDefaultAssociatedGroups': { with: { groupNameSeed: 'Team' } },
  'Microsoft.Office.Server.Search.REST.SearchService.query': { with: search, without: unasked },
  'Microsoft.Office.Server.Search.REST.SearchService.suggest': { with: Object.fromEntries(suggestions.map((each) => [each, 1])) },
  'Microsoft.Office.Server.Search.REST.SearchService.postquery': { with: { request: { Querytext: 'plan', Refiners: 'FileType' } } },
  'SP.File.Approve': { at: drafted, after: [`${drafted}/publish(comment='Ready')`] },
  'SP.File.CheckIn': { with: { comment: 'Done', checkInType: 1 }, after: [`${file}/checkout`] },
  'SP.File.CopyTo': { with: { strNewUrl: elsewhere } },
  'SP.File.CopyToUsingPath': { with: { DecodedUrl: elsewhere } },
  'SP.File.Deny': { at: drafted, after: [`${drafted}/publish(comment='Ready')`] },
  'SP.File.MoveTo': { with: { newUrl: elsewhere, flags: 1 } },
  'SP.File.MoveToUsingPath': { with: { DecodedUrl: elsewhere, moveOperations: 1 } },
  'SP.File.Publish': { at: drafted },
  'SP.File.UnPublish': { at: drafted, after: [`${drafted}/publish(comment='Ready')`, `${drafted}/approve(comment='Good')`] },
  'SP.File.UndoCheckOut': { after: [`${file}/checkout`] },
  'SP.Folder.MoveTo': { with: { newUrl: '/sites/team/Shared Documents/Moved' } },
  'SP.Folder.MoveToUsingPath': { with: { DecodedUrl: '/sites/team/Shared Documents/Moved' } },
  'SP.List.AddValidateUpdateItem': { with: made },
  'SP.List.AddValidateUpdateItemUsingPath': { with: made },
  'SP.List.GetItemById': { with: { id: 1 } },
  'SP.List.GetListItemChangesSinceToken': { with: { query: { RowLimit: '10' } } },
  'SP.List.RenderListDataAsStream': { with: { parameters: { RenderOptions: 2 } } },
  'SP.ListItem.GetVersionById': { with: { versionId: 512 } },
  'SP.ListItem.SetComplianceTag': { with: labelled },
  'SP.ListItem.SetComplianceTagWithExplicitMetasUpdate': { with: { ...labelledThen, complianceFlags: 1 } },
  'SP.ListItem.SetComplianceTagWithHold': { with: labelled },
  'SP.ListItem.SetComplianceTagWithMetaInfo': { with: labelledThen },
  'SP.ListItem.SetComplianceTagWithNoHold': { with: labelled },
  'SP.ListItem.SetComplianceTagWithRecord': { with: labelled },
  'SP.ListItem.ValidateUpdateListItem': { without: ['sharedLockId'] },
  'SP.View.SetViewXml': { with: { viewXml: '<View><Query /><ViewFields><FieldRef Name="Title" /></ViewFields></View>' } },
  'SP.ViewFieldCollection.AddViewField': { with: { strField: 'Modified' } },
  'SP.ViewFieldCollection.MoveViewFieldTo': { with: { field: 'AChoice', index: 0 } },
  'SP.ViewFieldCollection.RemoveViewField': { with: { strField: 'AChoice' } },
  'ApiRoot.SP.Site.Exists': { with: { url: 'https://tenant.local/sites/team' } },
  'ApiRoot.SP.Site.GetUrlById': { with: { id: hub } },
  'ApiRoot.SP.Web.GetDocumentLibraries': { with: { webFullUrl: 'https://tenant.local/sites/team' } },
  'ApiRoot.SP.Web.GetWebUrlFromPageUrl': { with: { pageFullUrl: 'https://tenant.local/sites/team/SitePages/Rivers.aspx' } },
  'Collection(SP.HubSite).GetById': { with: { hubSiteId: hub } },
  'Collection(SP.HubSite).GetSiteUrlByHubSiteId': { with: { hubSiteId: hub } },
  'Collection(SP.NavigationNode).GetById': { with: { id: 1031 } },
  'Collection(SP.NavigationNode).GetByIndex': { with: { index: 0 } },
  'Collection(SP.NavigationNode).MoveAfter': { with: { nodeId: 1031, previousNodeId: 0 } },
  'Collection(SP.TimeZone).GetById': { with: { id: 2 } },
  'Microsoft.SharePoint.Navigation.REST.NavigationServiceRest.MenuNodeKey': { with: { ...links, currentUrl: '/sites/team' } },
  'Microsoft.SharePoint.Navigation.REST.NavigationServiceRest.MenuState': { with: { ...links, menuNodeKey: '1025', depth: 5, customProperties: '' } },
  'Microsoft.SharePoint.Portal.GroupSiteManager.CreateGroupEx': { with: { displayName: 'Weirs', alias: 'weirs', optionalParams: {} } },
  'Microsoft.SharePoint.Portal.GroupSiteManager.GetSiteStatus': { with: { groupId: '00000000-0000-0000-0000-000000000000' } },
  'Microsoft.SharePoint.Portal.SPSiteManager.Create': { with: { request: { Title: 'News', Url: 'https://tenant.local/sites/news' } } },
  'Microsoft.SharePoint.Portal.SPSiteManager.Delete': { with: { siteId: hub } },
  'Microsoft.SharePoint.Portal.SPSiteManager.Status': { with: { url: 'https://tenant.local/sites/team' } },
  'SP.Navigation.GetNodeById': { with: { id: 1025 } },
  'SP.Site.JoinHubSite': { with: { hubSiteId: hub, approvalToken: '', approvalCorrelationId: '' } },
  'SP.Site.OpenWebById': { with: { gWebId: new Read('web/id') } },
  'SP.Site.RegisterHubSite': { with: { creationInformation: {} } },
  'SP.Site.UnregisterHubSite': { at: '/sites/hub/_api/site' },
  'SP.TimeZone.LocalTimeToUTC': { with: { date: '2027-07-15T12:00:00' } },
  'SP.TimeZone.SetId': { with: { id: 13 } },
  'SP.TimeZone.UTCToLocalTime': { with: { date: '2027-07-15T12:00:00Z' } },
  'SP.Web.GetSubwebsFilteredForCurrentUser': { with: { nWebTemplateFilter: -1, nConfigurationFilter: -1 } },
  'SP.Web.MapToIcon': { with: { fileName: 'a.docx', progId: '', size: 0 } },
  'SP.Web.RemoveStorageEntity': { at: catalogue, with: { key: 'MunimentHome' } },
  'SP.Web.SetStorageEntity': { at: catalogue, with: { key: 'Key', value: 'Value', description: '', comments: '' } },
  'SP.Web.EnsureUser': { with: { logonName: 'i:0#.f|membership|sam@dept.example' } },
  'SP.Web.GetClientSideComponents': { with: { components: [] }, without: ['project'] },
  'SP.Web.GetFileById': { with: { uniqueId: new Read(`${file}/uniqueid`) } },
  'SP.Web.GetFileByServerRelativePath': { with: { DecodedUrl: '/sites/team/Shared Documents/a.txt' } },
  'SP.Web.GetFileByServerRelativeUrl': { with: { serverRelativeUrl: '/sites/team/Shared Documents/a.txt' } },
  'SP.Web.GetFileByUrl': { with: { fileUrl: 'https://tenant.local/sites/team/Shared Documents/a.txt' } },
  'SP.Web.GetFolderById': { with: { uniqueId: new Read(`${folder}/uniqueid`) } },
  'SP.Web.GetFolderByServerRelativePath': { with: { DecodedUrl: '/sites/team/Shared Documents' } },
  'SP.Web.GetFolderByServerRelativeUrl': { with: { serverRelativeUrl: '/sites/team/Shared Documents' } },
  'SP.Web.GetList': { with: { strUrl: '/sites/team/Lists/Tasks' } },
  'SP.Web.GetListUsingPath': { with: { DecodedUrl: '/sites/team/Lists/Tasks' } },
  'SP.Web.GetStorageEntity': { with: { key: 'MunimentHome' } },
  'SP.Web.GetUserById': { with: { userId: new Read('web/currentuser/id') } },
};
