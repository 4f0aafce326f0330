import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';

let small: SmallTenant;
beforeEach(async () => {
  small = await openSmallTenant();
  small.tenant.store.addComplianceTag({ name: 'Retain1Year', days: 365 });
});
afterEach(() => small.tenant.close());

describe('what a retention label holds', () => {
  it('keeps its earlier versions, and the library that it is in', async () => {
    const sp = pnpClient(small.tenant, small.owner, small.site.url);
    const list = sp.web.lists.getByTitle('Documents');
    const { ServerRelativeUrl } = await list.rootFolder.files.addUsingPath('a.txt', 'one');
    const file = sp.web.getFileByServerRelativePath(ServerRelativeUrl);
    await file.setContent('two');
    await file.setContent('three');
    small.tenant.store.labelItem(small.documents, 1, 'Retain1Year', { by: small.owner });
    const held = 'because it is on hold or retention policy';
    await expect(file.versions.deleteByLabel('1.0')).rejects.toThrow(held);
    await expect(file.versions.recycleByLabel('1.0')).rejects.toThrow(held);
    await expect(list.recycle()).rejects.toThrow('List cannot be deleted while on hold or retention policy');
    small.tenant.store.labelItem(small.documents, 1, null);
    await file.versions.deleteByLabel('1.0');
    expect((await file.versions()).map((version) => version.VersionLabel)).toEqual(['2.0']);
  });

  it('keeps a record as it was when it is unlocked: a copy in the Records folder, and a version that says so', async () => {
    small.tenant.store.addComplianceTag({ name: 'Case record', days: 2555, behaviour: 'retainAsRecord' });
    const sp = pnpClient(small.tenant, small.owner, small.site.url);
    const { ServerRelativeUrl } = await sp.web.lists.getByTitle('Documents').rootFolder.files.addUsingPath('a.txt', 'one');
    const file = sp.web.getFileByServerRelativePath(ServerRelativeUrl);
    small.tenant.store.labelItem(small.documents, 1, 'Case record', { by: small.owner });
    const send = await signedIn(small.tenant, small.owner);
    const body = JSON.stringify({ listUrl: ServerRelativeUrl.replace('/a.txt', ''), itemId: 1 });
    const lock = async (which: string): Promise<number> =>
      (await send(`SP.CompliancePolicy.SPPolicyStoreProxy.${which}RecordItem()`, { method: 'POST', body })).status;
    expect(await lock('Unlock')).toBe(200);
    await file.setContent('two');
    const held = sp.web.lists.getByTitle('Preservation Hold Library');
    const copies = await held.items.select('FileLeafRef', 'FileDirRef').filter('FSObjType eq 0')();
    expect(copies).toMatchObject([
      {
        FileDirRef: expect.stringMatching(/PreservationHoldLibrary\/Records$/) as string,
        FileLeafRef: expect.stringMatching(/^a [0-9A-F-]{36} 1\.0\.txt$/) as string,
      },
    ]);
    expect(await lock('Lock')).toBe(200);
    expect(await lock('Unlock')).toBe(200);
    expect((await held.items.filter('FSObjType eq 0')()).length).toBe(2);
    expect((await file.versions()).map((version) => [version.VersionLabel, version.CheckInComment])).toEqual([
      ['1.0', 'Record'],
      ['2.0', ''],
      ['3.0', 'Record'],
    ]);
  });
});
