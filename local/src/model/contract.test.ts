import { openSmallTenant, signedIn } from '../gateway/smallTenant';
import { contractType } from './contract';

/** Names on the model that SharePoint's metadata of May 2025 does not have. */
const beyond = new Set(['ID', 'odata.etag']);

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  Boolean: (value) => typeof value === 'boolean',
  String: (value) => typeof value === 'string',
  Int32: (value) => Number.isInteger(value),
  Int16: (value) => Number.isInteger(value),
  Byte: (value) => Number.isInteger(value),
  Int64: (value) => typeof value === 'string' && /^-?\d+$/.test(value),
  Double: (value) => typeof value === 'number',
  Guid: (value) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value),
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value),
};

function faults(type: string, entity: Record<string, unknown>): string[] {
  const declared = contractType(type)?.properties ?? {};
  return Object.entries(entity)
    .filter(([name]) => !beyond.has(name))
    .flatMap(([name, value]) => {
      const edm = declared[name];
      if (edm === undefined) return [`${type}.${name} is not in the contract`];
      if (value === null) return edm.endsWith('!') ? [`${type}.${name} is null`] : [];
      const collection = /^Collection\((.*?)\)!?$/.exec(edm)?.[1];
      const test = kinds[edm.replace('!', '')];
      if (collection) return Array.isArray(value) ? [] : [`${type}.${name} is no collection`];
      return test && !test(value) ? [`${type}.${name} should be ${edm} and is ${JSON.stringify(value)}`] : [];
    });
}

describe('answers against the published metadata', () => {
  it.each([
    ['SP.Web', 'web'],
    ['SP.Site', 'site'],
    ['SP.List', "web/lists/getbytitle('Documents')"],
    ['SP.File', "web/GetFileByServerRelativePath(decodedurl='/sites/team/Shared Documents/a.txt')"],
    ['SP.Folder', "web/GetFolderByServerRelativePath(decodedurl='/sites/team/Shared Documents')"],
    ['SP.FieldText', "web/lists/getbytitle('Documents')/fields/getbyinternalnameortitle('MunMarking')"],
    ['SP.FieldDateTime', "web/lists/getbytitle('Documents')/fields/getbyinternalnameortitle('Modified')"],
    ['SP.FieldUser', "web/lists/getbytitle('Documents')/fields/getbyinternalnameortitle('Editor')"],
    ['SP.View', "web/lists/getbytitle('Documents')/defaultview"],
    ['SP.ContentType', "web/contenttypes('0x0101')"],
    ['SP.User', 'web/currentuser'],
    ['SP.Group', 'web/associatedownergroup'],
    ['SP.RoleDefinition', "web/roledefinitions/getbyname('Read')"],
    ['SP.RegionalSettings', 'web/regionalsettings'],
    ['SP.TimeZone', 'web/regionalsettings/timezone'],
    ['SP.UserCustomAction', 'web/usercustomactions/getbyid(@id)'],
    ['SP.NavigationNode', 'web/navigation/quicklaunch'],
    ['SP.ContextWebInformation', 'contextinfo'],
  ])('%s', async (type, path) => {
    const small = await openSmallTenant();
    small.tenant.store.addFile(small.documents, { name: 'a.txt', content: 'a' });
    const action = small.tenant.store.addCustomAction(small.site.rootWeb, {
      title: 'Mark',
      location: 'ClientSideExtension.ListViewCommandSet.CommandBar',
    });
    const send = await signedIn(small.tenant, small.owner);
    const response = await send(path.includes('@id') ? `${path}?@id=guid'${action}'` : path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json;odata=nometadata;streaming=true;charset=utf-8']);
    const body = (await response.json()) as Record<string, unknown>;
    const entities = Array.isArray(body.value) ? (body.value as Record<string, unknown>[]) : [body];
    expect(entities.flatMap((entity) => faults(type, entity))).toEqual([]);
    small.tenant.close();
  });

  it('gives a new list the properties that SharePoint gave the recording', async () => {
    const recorded =
      'AllowContentTypes BaseTemplate BaseType ContentTypesEnabled CrawlNonDefaultViews Created CurrentChangeToken DefaultContentApprovalWorkflowId DefaultItemOpenUseListSetting Description Direction DisableCommenting DisableGridEditing DocumentTemplateUrl DraftVersionVisibility EnableAttachments EnableFolderCreation EnableMinorVersions EnableModeration EnableRequestSignOff EnableVersioning EntityTypeName ExemptFromBlockDownloadOfNonViewableFiles FileSavePostProcessingEnabled ForceCheckout HasExternalDataSource Hidden Id ImagePath ImageUrl DefaultSensitivityLabelForLibrary IrmEnabled IrmExpire IrmReject IsApplicationList IsCatalog IsPrivate ItemCount LastItemDeletedDate LastItemModifiedDate LastItemUserModifiedDate ListExperienceOptions ListItemEntityTypeFullName MajorVersionLimit MajorWithMinorVersionsLimit MultipleDataList NoCrawl ParentWebPath ParentWebUrl ParserDisabled ServerTemplateCanCreateFolders TemplateFeatureId Title'.split(
        ' '
      );
    const small = await openSmallTenant();
    const send = await signedIn(small.tenant, small.owner);
    const response = await send('web/lists', { method: 'POST', body: JSON.stringify({ Title: 'PNP_SDK_TEST', BaseTemplate: 100 }) });
    const list = (await response.json()) as Record<string, unknown>;
    expect(response.status).toBe(201);
    expect(Object.keys(list)).toEqual(recorded);
    expect(list).toMatchObject({
      EntityTypeName: 'PNP_x005f_SDK_x005f_TESTList',
      ListItemEntityTypeFullName: 'SP.Data.PNP_x005f_SDK_x005f_TESTListItem',
      MajorVersionLimit: 50,
      EnableAttachments: true,
      EnableFolderCreation: false,
      TemplateFeatureId: '00bfea71-de22-43b2-a848-c05709900100',
    });
    small.tenant.close();
  });
});
