import type { SPFI } from '@pnp/sp';
import { openSmallTenant, signedIn, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

/** pnp/pnpjs docs/sp/content-types.md, call by call. */
describe('PnPjs: content types', () => {
  let small: SmallTenant;
  let sp: SPFI;
  const as = (person: string): SPFI => pnpClient(small.tenant, person, small.site.url);
  const plan = '0x0101008D19F38845B0884EBEBE239FDF359184';

  beforeEach(async () => {
    small = await openSmallTenant();
    sp = as(small.owner);
    await sp.web.contentTypes.add(plan, 'Plan', 'A plan', 'Rivers');
  });

  afterEach(() => small.tenant.close());

  it('adds, reads, changes and deletes them', async () => {
    const type = sp.web.contentTypes.getById(plan);
    expect(await type()).toMatchObject({ Name: 'Plan', Description: 'A plan', Group: 'Rivers', StringId: plan });
    expect(await type.parent()).toMatchObject({ Name: 'Document' });
    expect((await type.fields()).map((field) => field.InternalName)).toContain('Title');
    await type.update({ Name: 'River plan', Description: 'Changed' });
    expect(await type()).toMatchObject({ Name: 'River plan', Description: 'Changed' });
    await expect(as(small.member).web.contentTypes.getById(plan).update({ Name: 'Mine' })).rejects.toThrow('403');
    await expect(type.workflowAssociations()).rejects.toThrow('501');
    await type.delete();
    await expect(type()).rejects.toThrow('404');
    await expect(sp.web.contentTypes.getById('0x0120').delete()).rejects.toThrow('is sealed');
  });

  it('are taken by a list with their columns, and not deleted while they are used', async () => {
    await sp.web.fields.addText('River name');
    const send = await signedIn(small.tenant, small.owner);
    const link = await send(`web/contenttypes('${plan}')/fieldlinks`, {
      method: 'POST',
      body: JSON.stringify({ FieldInternalName: 'River_x0020_name', Required: true }),
    });
    expect([link.status, await link.json()]).toEqual([201, expect.objectContaining({ Name: 'River_x0020_name', Required: true })]);
    const list = sp.web.lists.getByTitle('Documents');
    await list.contentTypes.addAvailableContentType(plan);
    expect((await list.contentTypes()).map((type) => type.Name)).toContain('Plan');
    expect(await list.fields.getByInternalNameOrTitle('River_x0020_name')()).toMatchObject({ TypeAsString: 'Text' });
    await expect(sp.web.contentTypes.getById(plan).delete()).rejects.toThrow('The content type is in use.');
  });

  it('have links to columns, which are read, put in order and taken away', async () => {
    await sp.web.fields.addText('River name');
    const send = await signedIn(small.tenant, small.owner);
    const post = (path: string, body: object = {}, headers = {}): Promise<Response> =>
      send(`web/contenttypes('${plan}')/fieldlinks${path}`, { method: 'POST', body: JSON.stringify(body), headers });
    await post('', { FieldInternalName: 'River_x0020_name' });
    expect((await post('', { FieldInternalName: 'River_x0020_name' })).status).toBe(500);
    await post('/reorder', { internalNames: ['River_x0020_name', 'Title'] });
    const links = await sp.web.contentTypes.getById(plan).fieldLinks();
    expect(links.map((link) => link.Name).slice(0, 2)).toEqual(['River_x0020_name', 'Title']);
    expect(await sp.web.contentTypes.getById(plan).fieldLinks.getById(links[0].Id)()).toMatchObject({ Name: 'River_x0020_name' });
    expect((await post(`('${links[0].Id}')`, {}, { 'X-HTTP-Method': 'DELETE' })).status).toBe(200);
    expect((await sp.web.contentTypes.getById(plan).fieldLinks()).map((link) => link.Name)).not.toContain('River_x0020_name');
  });

  it('give what they have to those that inherit from them, where that is asked', async () => {
    const list = sp.web.lists.getByTitle('Documents');
    await list.contentTypes.addAvailableContentType(plan);
    await sp.web.fields.addText('River name');
    const send = await signedIn(small.tenant, small.owner);
    await send(`web/contenttypes('${plan}')/fieldlinks`, { method: 'POST', body: JSON.stringify({ FieldInternalName: 'River_x0020_name' }) });
    await expect(list.fields.getByInternalNameOrTitle('River_x0020_name')()).rejects.toThrow('404');
    await send(`web/contenttypes('${plan}')/update(true)`, { method: 'POST' });
    expect(await list.fields.getByInternalNameOrTitle('River_x0020_name')()).toMatchObject({ Title: 'River name' });
  });
});
