import { openSmallTenant, signedIn } from '../../gateway/smallTenant';

describe('a new list', () => {
  it('has the properties, in their order, that SharePoint gave the recorded one', async () => {
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
