import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';

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
});
