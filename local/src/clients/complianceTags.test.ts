import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

/** Labels as pnp/pnpcore, pnp/cli-microsoft365 and the SPFx retention controls call them. */

type Send = Awaited<ReturnType<typeof signedIn>>;

let small: SmallTenant;
let member: Send;
let owner: Send;

const library = '/sites/team/Shared Documents';
const absolute = `https://tenant.local${library}`;

beforeEach(async () => {
  small = await openSmallTenant();
  const { store } = small.tenant;
  store.addComplianceTag({ name: 'Retain1Year', id: '04fb0f24-f9e8-460c-956f-b89ca41ebf28', days: 365, autoDelete: true });
  store.addComplianceTag({ name: 'Case record', days: 2555, behaviour: 'retainAsRecord' });
  store.addComplianceTag({ name: 'Working record', days: 2555, behaviour: 'retainAsRecord', unlockedAsDefault: true });
  store.addComplianceTag({ name: 'Statutory record', days: null, behaviour: 'retainAsRegulatoryRecord' });
  store.addComplianceTag({ name: 'Contract', days: 2190, basedOn: 'EventAgeInDays' });
  for (const name of ['a.docx', 'b.docx', 'c.docx'])
    store.addFile(small.documents, { name, content: name, modified: '2025-03-01T10:00:00Z', editor: small.owner });
  member = await signedIn(small.tenant, small.member);
  owner = await signedIn(small.tenant, small.owner);
});
afterEach(() => small.tenant.close());

const post = async (send: Send, path: string, body: object = {}): Promise<{ status: number; body: Record<string, unknown>; message: string }> => {
  const response = await send(path, { method: 'POST', body: JSON.stringify(body) });
  const text = await response.text();
  const parsed = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> & { 'odata.error'?: { message: { value: string } } };
  return { status: response.status, body: parsed, message: parsed['odata.error']?.message.value ?? '' };
};

const item = async (id: number, select = 'OData__ComplianceTag'): Promise<Record<string, unknown>> =>
  (await (await owner(`web/lists/getbytitle('Documents')/items(${id})?$select=${select}`)).json()) as Record<string, unknown>;

const bulk = (send: Send, name: string, itemIds: number[]): ReturnType<typeof post> =>
  post(send, 'SP_CompliancePolicy_SPPolicyStoreProxy_SetComplianceTagOnBulkItems', { listUrl: absolute, complianceTagValue: name, itemIds });

const lock = (send: Send, which: 'Lock' | 'Unlock', itemId: number): ReturnType<typeof post> =>
  post(send, `SP.CompliancePolicy.SPPolicyStoreProxy.${which}RecordItem()`, { listUrl: library, itemId });

const prevents = "The label that's applied to this item prevents it from being edited or deleted. Check the item's label for more details.";

describe('labels of a site', () => {
  it('are given with the properties of the recorded answer', async () => {
    const response = await member(
      `SP.CompliancePolicy.SPPolicyStoreProxy.GetAvailableTagsForSite(siteUrl=@a1)?@a1='${encodeURIComponent('https://tenant.local/sites/team')}'`
    );
    const { value } = (await response.json()) as { value: Record<string, unknown>[] };
    expect(value.map((tag) => tag.TagName)).toEqual(['Case record', 'Contract', 'Retain1Year', 'Statutory record', 'Working record']);
    // ListTests.ComplianceTagTest-0-00008 of pnp/pnpcore.
    expect(JSON.stringify(value[2])).toBe(
      '{"AcceptMessagesOnlyFromSendersOrMembers":false,"AccessType":null,"AllowAccessFromUnmanagedDevice":null,"AutoDelete":true,"BlockDelete":true,"BlockEdit":false,"ComplianceFlags":1,"ContainsSiteLabel":false,"DisplayName":"","EncryptionRMSTemplateId":null,"HasRetentionAction":true,"IsEventTag":false,"MultiStageReviewerEmail":null,"NextStageComplianceTag":null,"Notes":null,"RequireSenderAuthenticationEnabled":false,"ReviewerEmail":null,"SharingCapabilities":null,"SuperLock":false,"TagDuration":365,"TagId":"04fb0f24-f9e8-460c-956f-b89ca41ebf28","TagName":"Retain1Year","TagRetentionBasedOn":"CreationAgeInDays","UnlockedAsDefault":false}'
    );
    expect(value.filter((tag) => tag.BlockEdit).map((tag) => [tag.TagName, tag.SuperLock, tag.UnlockedAsDefault])).toEqual([
      ['Case record', false, false],
      ['Statutory record', true, false],
      ['Working record', false, true],
    ]);
  });

  it('are given only where they are published, and unknown ones are refused', async () => {
    const other = small.tenant.store.createSite({ url: '/sites/other', title: 'Other', owner: small.owner });
    small.tenant.store.addComplianceTag({ name: 'Elsewhere', days: 30 }, other);
    const { value } = (await (await member("SP.CompliancePolicy.SPPolicyStoreProxy.GetAvailableTagsForSite('/sites/team')")).json()) as { value: unknown[] };
    expect(value).toHaveLength(5);
    const refused = await bulk(member, 'abc', [1]);
    expect(refused.message).toMatch(/^Can not find compliance tag with value: abc\. SiteSubscriptionId: [0-9a-f-]{36}$/);
    expect((await bulk(member, 'Elsewhere', [1])).body).toEqual({ value: [] });
  });
});

describe('the default label of a list', () => {
  const set = (name: string, syncToItems: boolean): ReturnType<typeof post> =>
    post(owner, 'SP_CompliancePolicy_SPPolicyStoreProxy_SetListComplianceTag', {
      listUrl: absolute,
      complianceTagValue: name,
      blockDelete: false,
      blockEdit: false,
      syncToItems,
    });
  const get = (): ReturnType<typeof post> => post(member, 'SP_CompliancePolicy_SPPolicyStoreProxy_GetListComplianceTag', { listUrl: absolute });

  it('is set, read and taken off by those who manage the list', async () => {
    expect((await get()).body).toEqual({ 'odata.null': true });
    expect(await set('Retain1Year', false)).toMatchObject({ status: 200, body: { 'odata.null': true } });
    expect((await get()).body).toMatchObject({ TagName: 'Retain1Year', TagDuration: 365 });
    const visitor = await signedIn(small.tenant, small.visitor);
    expect((await post(visitor, 'SP_CompliancePolicy_SPPolicyStoreProxy_SetListComplianceTag', { listUrl: absolute, complianceTagValue: '' })).status).toBe(
      403
    );
    await set('', false);
    expect((await get()).body).toEqual({ 'odata.null': true });
  });

  it('goes onto new items, and onto those there are only where that is asked', async () => {
    await bulk(member, 'Contract', [2]);
    await set('Retain1Year', false);
    await member("web/GetFolderByServerRelativePath(decodedurl='/sites/team/Shared Documents')/Files/AddUsingPath(decodedurl='d.docx')", {
      method: 'POST',
      body: 'd',
    });
    expect([await item(1), await item(2), await item(4)].map((each) => each.OData__ComplianceTag)).toEqual([null, 'Contract', 'Retain1Year']);
    await set('Retain1Year', true);
    expect([await item(1), await item(2)].map((each) => each.OData__ComplianceTag)).toEqual(['Retain1Year', 'Contract']);
    await set('', false);
    expect((await item(1)).OData__ComplianceTag).toBe('Retain1Year');
    await set('', true);
    expect([await item(1), await item(2)].map((each) => each.OData__ComplianceTag)).toEqual([null, 'Contract']);
  });

  it('of a folder goes onto what is in it and has none', async () => {
    small.tenant.store.addFolder(small.documents, { path: 'Cases' });
    await bulk(owner, 'Retain1Year', [4]);
    small.tenant.store.addFile(small.documents, { name: 'in.docx', content: 'x', folder: `${library}/Cases` });
    expect((await item(5)).OData__ComplianceTag).toBe('Retain1Year');
    expect((await item(1)).OData__ComplianceTag).toBeNull();
  });
});

describe('a label on an item', () => {
  it('leaves Modified, Editor, version and ETag alone, and says who applied it when', async () => {
    const select = 'Modified,EditorId,OData__UIVersionString,OData__ComplianceTag,OData__ComplianceFlags,OData__ComplianceTagWrittenTime,ComplianceInfo';
    const before = await item(1, select);
    expect(await bulk(member, 'Retain1Year', [1, 2, 99])).toMatchObject({ status: 200, body: { value: [99] } });
    const after = await item(1, select);
    expect(after).toEqual({
      ...before,
      OData__ComplianceTag: 'Retain1Year',
      OData__ComplianceFlags: 1,
      OData__ComplianceTagWrittenTime: '2026-05-17T09:30:00Z',
      ComplianceInfo: { ComplianceTag: 'Retain1Year', TagPolicyEventBased: false, TagPolicyHold: true, TagPolicyRecord: false },
    });
    const response = await owner("web/lists/getbytitle('Documents')/items(1)");
    expect(response.headers.get('etag')).toBe('"1"');
    await bulk(member, '', [1]);
    expect((await item(1)).OData__ComplianceTag).toBeNull();
  });

  it('takes no more than 25 items at once, and only from those who may edit them', async () => {
    const many = await bulk(
      member,
      'Retain1Year',
      Array.from({ length: 26 }, (_each, index) => index + 1)
    );
    expect(many.status).toBe(400);
    const visitor = await signedIn(small.tenant, small.visitor);
    expect((await bulk(visitor, 'Retain1Year', [1, 2])).body).toEqual({ value: [1, 2] });
  });

  it('can be set by the older calls, which say themselves what it does', async () => {
    const path = "web/lists/getbytitle('Documents')/items(1)";
    const set = await post(member, `${path}/SetComplianceTag`, {
      complianceTag: 'Working record',
      isTagPolicyHold: true,
      isTagPolicyRecord: true,
      isEventBasedTag: false,
      isTagSuperLock: false,
      isUnlockedAsDefault: false,
    });
    expect(set).toMatchObject({ status: 200, body: { 'odata.null': true } });
    expect(await item(1, 'ComplianceInfo,OData__ComplianceFlags')).toMatchObject({ ComplianceInfo: { TagPolicyRecord: true }, OData__ComplianceFlags: 3 });
    const there = "web/lists/getbytitle('Documents')/items(2)";
    for (const [call, flags] of [
      ['SetComplianceTagWithNoHold', 0],
      ['SetComplianceTagWithHold', 1],
    ] as const) {
      await post(member, `${there}/${call}`, { complianceTag: 'Retain1Year' });
      expect((await item(2, 'OData__ComplianceFlags')).OData__ComplianceFlags).toBe(flags);
    }
    await post(member, `${there}/SetComplianceTagWithExplicitMetasUpdate`, {
      complianceTag: 'Retain1Year',
      complianceFlags: 1,
      complianceTagWrittenTime: '2024-01-02T03:04:05Z',
      userEmailAddress: small.owner,
    });
    expect((await item(2, 'OData__ComplianceTagWrittenTime')).OData__ComplianceTagWrittenTime).toBe('2024-01-02T03:04:05Z');
  });

  it('by events brings its columns: an asset to go by, and when the event was', async () => {
    const select = "web/lists/getbytitle('Documents')/items(1)?$select=TagEventDate";
    expect((await member(select)).status).toBe(400);
    await bulk(member, 'Contract', [1]);
    expect(await (await member(select)).json()).toEqual({ TagEventDate: null });
    const form = await post(member, "web/lists/getbytitle('Documents')/items(1)/ValidateUpdateListItem", {
      formValues: [{ FieldName: 'ComplianceAssetId', FieldValue: 'CONTRACT-17' }],
      bNewDocumentUpdate: true,
    });
    expect(form.body.value).toMatchObject([{ HasException: false }]);
    expect((await item(1, 'ComplianceAssetId')).ComplianceAssetId).toBe('CONTRACT-17');
  });
});

describe('what is retained', () => {
  it('may be deleted, and a copy is kept where only administrators see it', async () => {
    await bulk(member, 'Retain1Year', [1]);
    const gone = await post(member, "web/lists/getbytitle('Documents')/items(1)/recycle");
    expect(gone.status).toBe(200);
    const held = (await (
      await owner(
        "web/lists/getbytitle('Preservation Hold Library')/items?$select=FileLeafRef,PreservationOriginalURL,PreservationDatePreserved,OData__ComplianceTag"
      )
    ).json()) as { value: Record<string, unknown>[] };
    expect(held.value).toMatchObject([
      { PreservationOriginalURL: `${library}/a.docx`, PreservationDatePreserved: '2026-05-17T09:30:00Z', OData__ComplianceTag: 'Retain1Year' },
    ]);
    const name = String(held.value[0].FileLeafRef);
    expect(name).toMatch(/^a_[0-9A-F-]{36}2026-05-17T09-30-00\.docx$/);
    expect(await (await owner(`/sites/team/PreservationHoldLibrary/${name}`)).text()).toBe('a.docx');
    expect((await member("web/lists/getbytitle('Preservation Hold Library')")).status).toBe(403);
  });

  it('may not where the tenant forbids it; nor may its folder or its list', async () => {
    small.tenant.store.addFolder(small.documents, { path: 'Cases' });
    small.tenant.store.addFile(small.documents, { name: 'in.docx', content: 'x', folder: `${library}/Cases` });
    await bulk(owner, 'Retain1Year', [1, 5]);
    const folder = await post(owner, "web/lists/getbytitle('Documents')/items(4)/recycle");
    expect([folder.status, folder.message]).toEqual([500, prevents]);
    const list = await owner("web/lists/getbytitle('Documents')", { method: 'DELETE' });
    expect(list.status).toBe(500);
    small.tenant.store.setRetentionSettings({ allowDeletion: false });
    expect((await post(owner, "web/lists/getbytitle('Documents')/items(1)/recycle")).message).toBe(prevents);
    expect(await (await member('SP.CompliancePolicy.SPPolicyStoreProxy.GetAllowFilesWithKeepLabelToBeDeletedSPO')).json()).toEqual({ value: false });
    expect((await post(owner, 'SP.CompliancePolicy.SPPolicyStoreProxy.SetAllowFilesWithKeepLabelToBeDeletedSPO', { allowDeletion: true })).status).toBe(403);
  });
});

describe('a record', () => {
  const file = `web/GetFileByServerRelativePath(decodedurl='${library}/a.docx')`;
  const write = async (send: Send): Promise<number> => (await send(`${file}/$value`, { method: 'PUT', body: 'new' })).status;
  const rename = (send: Send): ReturnType<typeof post> =>
    post(send, "web/lists/getbytitle('Documents')/items(1)/ValidateUpdateListItem", { formValues: [{ FieldName: 'Title', FieldValue: 'T' }] });
  const move = async (send: Send): Promise<number> => {
    const response = await send(`${file}/MoveTo(newUrl='/sites/team/SiteAssets/a.docx',flags=1)`, { method: 'POST' });
    return response.status;
  };

  it('that is locked keeps its contents and stays; its columns may change, and it may move', async () => {
    await bulk(member, 'Case record', [1]);
    expect(await write(member)).toBe(500);
    expect((await post(owner, "web/lists/getbytitle('Documents')/items(1)/recycle")).message).toBe(prevents);
    expect((await rename(member)).status).toBe(200);
    expect(await move(owner)).toBe(200);
    const moved = (await (await owner("web/lists/getbytitle('Site Assets')/items?$select=OData__ComplianceTag,OData__ComplianceFlags")).json()) as {
      value: unknown[];
    };
    expect(moved.value).toEqual([{ OData__ComplianceTag: 'Case record', OData__ComplianceFlags: 3 }]);
  });

  it('that is unlocked takes new contents, but neither goes nor moves, then or ever after', async () => {
    await bulk(member, 'Case record', [1]);
    expect(await lock(member, 'Unlock', 1)).toMatchObject({ status: 200, body: { value: 771 } });
    expect(await write(member)).toBe(204);
    expect((await post(owner, "web/lists/getbytitle('Documents')/items(1)/recycle")).message).toBe(prevents);
    expect(await move(owner)).toBe(500);
    await lock(member, 'Lock', 1);
    expect(await write(member)).toBe(500);
    expect(await move(owner)).toBe(500);
  });

  it('begins unlocked where its label says so', async () => {
    await bulk(member, 'Working record', [1]);
    expect(await write(member)).toBe(204);
  });

  it('keeps its label from all but the administrators of the site; a regulatory one from everybody', async () => {
    await bulk(member, 'Case record', [1]);
    expect((await bulk(member, '', [1])).body).toEqual({ value: [1] });
    expect((await bulk(owner, '', [1])).body).toEqual({ value: [] });
    await bulk(owner, 'Statutory record', [1]);
    expect((await bulk(owner, '', [1])).body).toEqual({ value: [1] });
    expect((await rename(owner)).message).toBe(prevents);
    expect((await lock(owner, 'Unlock', 1)).message).toBe(prevents);
  });

  it('locks its columns too where the tenant says so; what is no record has no lock', async () => {
    await bulk(member, 'Case record', [1]);
    small.tenant.store.setRetentionSettings({ metadataEditBlocked: true });
    expect((await rename(member)).message).toBe(prevents);
    expect((await lock(member, 'Lock', 2)).status).toBe(400);
    small.tenant.store.setRetentionSettings({ recordVersioningDisabled: true });
    expect((await lock(member, 'Unlock', 1)).message).toBe(prevents);
  });
});
