/**
 * The requests that the recordings answer, as the tests of pnp/pnpcore send them (src/sdk/PnP.Core.Test/SharePoint,
 * ListTests.cs and ListItemTests.cs): what they ask for is seen from what was answered.
 */
export interface RecordedRequest {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Parts of a $batch. */
  readonly parts?: readonly RecordedRequest[];
  /** The types whose members the answer has. */
  readonly types?: readonly string[];
}

const verbose = { Accept: 'application/json;odata=verbose' };
const columns = 'Fields/Id,Fields/InternalName,Fields/Title,Fields/FieldTypeKind,Fields/TypeAsString';

const atFirst: readonly RecordedRequest[] = [
  {
    path: 'web?$select=Id,Url,RegionalSettings/*,RegionalSettings/TimeZone/*&$expand=RegionalSettings,RegionalSettings/TimeZone',
    types: ['SP.Web', 'SP.RegionalSettings', 'SP.TimeZone', 'SP.TimeZoneInformation'],
  },
  { path: 'site?$select=GroupId,Id', types: ['SP.Site'] },
];

const addItem = (list: string, title: string): RecordedRequest => ({
  method: 'POST',
  path: `${list}/AddValidateUpdateItemUsingPath`,
  body: { formValues: [{ FieldName: 'Title', FieldValue: title }], bNewDocumentUpdate: false },
  types: ['SP.ListItemFormUpdateValue'],
});

const fieldsOf = (list: string, more = ''): RecordedRequest => ({
  path: `${list}?$select=Id,${columns}${more === '' ? '' : `,${more}/*`}&$expand=Fields${more === '' ? '' : `,${more}`}`,
  types: ['SP.List', 'SP.Field', 'SP.ListItem'],
});

/** A list that is asked for, made, and asked for its columns. */
function makesList(title: string): {
  readonly list: string;
  readonly first: readonly RecordedRequest[];
  readonly columns: RecordedRequest;
  readonly last: RecordedRequest;
} {
  const list = `web/lists/getbytitle('${title}')`;
  const made = { method: 'POST', path: 'web/lists', body: { Title: title, BaseTemplate: 100 }, types: ['SP.List'] };
  return { list, first: [...atFirst, { path: list }, made], columns: fieldsOf(list), last: { method: 'DELETE', path: list } };
}

const tag = 'Retain1Year';
const policy = 'SP.CompliancePolicy.SPPolicyStoreProxy';
const ofTag = ['SP.CompliancePolicy.ComplianceTag'];

function complianceTag(): readonly RecordedRequest[] {
  const title = 'PNP_SDK_TEST_ComplianceTagTest';
  const { list, first, columns: fields, last } = makesList(title);
  const listUrl = `https://tenant.local/sites/team/Lists/${title}`;
  const read: RecordedRequest = { path: `${policy}.GetListComplianceTag(listUrl='${listUrl}')`, types: ofTag };
  return [
    ...first,
    addItem(list, 'Test'),
    fields,
    { path: `${list}?$select=Id,RootFolder/*&$expand=RootFolder`, types: ['SP.List', 'SP.Folder'] },
    {
      method: 'POST',
      path: `${policy}.SetListComplianceTag`,
      body: { listUrl, complianceTagValue: tag, blockDelete: false, blockEdit: false, syncToItems: false },
    },
    read,
    { method: 'POST', path: '$batch', parts: [read], types: ofTag },
    last,
  ];
}

function complianceTagBatch(): readonly RecordedRequest[] {
  const { list, first, columns: fields, last } = makesList('PNP_SDK_TEST_ListItemComplianceTagBatchTest');
  const label = {
    complianceTag: tag,
    isTagPolicyHold: false,
    isTagPolicyRecord: false,
    isEventBasedTag: false,
    isTagSuperLock: false,
    isUnlockedAsDefault: false,
  };
  const change = { method: 'POST', path: `${list}/items(1)`, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }, body: { Title: 'Changed' } };
  return [
    ...first,
    addItem(list, 'Test'),
    fields,
    { method: 'POST', path: '$batch', parts: [{ method: 'POST', path: `${list}/items(1)/SetComplianceTag`, body: label }, change] },
    last,
  ];
}

function renderListData(): readonly RecordedRequest[] {
  const { list, first, columns: fields, last } = makesList('GetListDataByRenderListDataAsStream');
  const items = Array.from({ length: 10 }, (_none, index) => addItem(list, `Item ${index}`));
  return [...first, { method: 'POST', path: '$batch', parts: items, types: ['SP.ListItemFormUpdateValue'] }, fields, last];
}

function imageAndLocation(): readonly RecordedRequest[] {
  const list = "web/lists/getbytitle('WithImageAndLocation')";
  return [
    ...atFirst,
    fieldsOf(list, 'Items'),
    { path: `${list}/items?$select=*,LinkFilename`, headers: verbose, types: ['SP.ListItem'] },
    { path: `${list}/items?$select=Id,LinkFilename`, headers: verbose, types: ['SP.ListItem'] },
  ];
}

/** By the name of the test that was recorded; the requests in order. */
export const recordedRequests: Readonly<Record<string, readonly RecordedRequest[]>> = {
  'ListItemTests.ComplianceTagBatchTest': complianceTagBatch(),
  'ListItemTests.ImageAndLocationFieldLoadListDataAsStreamTest': imageAndLocation(),
  'ListTests.ComplianceTagTest': complianceTag(),
  'ListTests.GetListDataByRenderListDataAsStream': renderListData(),
};
