import type { Client } from '@microsoft/microsoft-graph-client';
import { openSmallTenant, type SmallTenant } from '../../gateway/smallTenant';
import type { ListRef } from '../../store/types';
import { graphClient } from './graphClient';

interface Ground extends SmallTenant {
  readonly client: Client;
  readonly tasks: ListRef;
  readonly at: string;
}

async function ground(grants: readonly string[] = ['Sites.ReadWrite.All']): Promise<Ground> {
  const small = await openSmallTenant({ grants });
  const { store } = small.tenant;
  const tasks = store.createList(small.site.rootWeb, { title: 'Tasks' });
  store.addField(tasks, { name: 'Area', type: 'Text', indexed: true });
  store.addField(tasks, { name: 'Weight', type: 'Number' });
  store.addField(tasks, { name: 'Lead', type: 'User' });
  store.addField(tasks, { name: 'Kinds', type: 'MultiChoice', choices: ['a', 'b'] });
  store.addItem(tasks, { values: { Title: 'One', Area: 'North', Weight: 3, Lead: small.owner } });
  store.addItem(tasks, { values: { Title: 'Two', Area: 'South' } });
  return {
    ...small,
    client: graphClient(small.tenant, small.member),
    tasks,
    at: `/sites/tenant.local,${small.site.id},${small.site.rootWeb.id}/lists/${tasks.id}`,
  };
}

describe('lists and their items through Graph', () => {
  it('lists what a person may see, and finds a list by id or title', async () => {
    const { client, tasks, at } = await ground();
    const { value } = await client.api(at.replace(/\/lists.*/, '/lists')).get();
    expect(value.map((each: { displayName: string }) => each.displayName)).toEqual(['Documents', 'Site Assets', 'Site Pages', 'Tasks']);
    const byTitle = await client.api(at.replace(tasks.id, 'Tasks')).get();
    expect(byTitle).toMatchObject({ id: tasks.id, list: { template: 'genericList', hidden: false } });
    await expect(client.api(at.replace(tasks.id, 'Nothing')).get()).rejects.toMatchObject({ statusCode: 404, code: 'itemNotFound' });
  });

  it('gives columns with their types', async () => {
    const { client, at } = await ground();
    const { value } = await client.api(`${at}/columns`).get();
    const named = (name: string): unknown => value.find((each: { name: string }) => each.name === name);
    expect(named('Area')).toMatchObject({ indexed: true, text: { maxLength: 255 } });
    expect(named('Lead')).toMatchObject({ personOrGroup: { allowMultipleSelection: false } });
    expect(named('Kinds')).toMatchObject({ choice: { choices: ['a', 'b'], displayAs: 'checkBoxes' } });
    expect((await client.api(`${at}/contentTypes`).get()).value[0]).toMatchObject({ name: 'Item' });
  });

  it('expands fields, all or some', async () => {
    const { client, at } = await ground();
    const { value } = await client.api(`${at}/items`).expand('fields($select=Title,Weight,LeadLookupId)').get();
    expect(value[0].fields).toMatchObject({ Title: 'One', Weight: 3, LeadLookupId: expect.stringMatching(/^\d+$/) });
    expect(value[1].fields).not.toHaveProperty('Weight');
    const all = await client.api(`${at}/items/1?expand=fields`).get();
    expect(all).toMatchObject({ id: '1', contentType: { name: 'Item' }, fields: { id: '1', Title: 'One', AuthorLookupId: expect.any(String) } });
    expect(all['@odata.etag']).toBe(all.eTag);
  });

  it('filters by an indexed column, and refuses one without an index until it is told to try', async () => {
    const { client, at } = await ground();
    const items = client.api(`${at}/items`).expand('fields');
    const north = await client.api(`${at}/items`).filter("fields/Area eq 'North'").expand('fields').get();
    expect(north.value).toHaveLength(1);
    await expect(items.filter('fields/Weight eq 3').get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'invalidRequest',
      message: expect.stringContaining("Field 'Weight' cannot be referenced in filter or orderby as it is not indexed."),
    });
    const tried = await client.api(`${at}/items`).header('Prefer', 'HonorNonIndexedQueriesWarningMayFailRandomly').filter('fields/Weight eq 3').get();
    expect(tried.value).toHaveLength(1);
  });

  it('pages', async () => {
    const { client, at } = await ground();
    const first = await client.api(`${at}/items`).top(1).get();
    const second = await client.api(first['@odata.nextLink']).get();
    expect([first.value[0].id, second.value[0].id, second['@odata.nextLink']]).toEqual(['1', '2', undefined]);
  });

  it('adds, changes and deletes items', async () => {
    const { client, at, tenant } = await ground();
    const made = await client
      .api(`${at}/items`)
      .post({ fields: { Title: 'Three', Weight: 1.5, LeadLookupId: '3', Kinds: ['a'], 'Kinds@odata.type': 'Collection(Edm.String)' } });
    expect(made.id).toBe('3');
    const fields = await client.api(`${at}/items/3/fields`).patch({ Weight: 2 });
    expect(fields).toMatchObject({ Title: 'Three', Weight: 2, Kinds: ['a'], LeadLookupId: '3' });
    await expect(client.api(`${at}/items/3/fields`).patch({ Nothing: 2 })).rejects.toMatchObject({ statusCode: 400, code: 'invalidRequest' });
    await expect(client.api(`${at}/items/3`).header('If-Match', made.eTag).delete()).rejects.toMatchObject({ statusCode: 412, code: 'resourceModified' });
    await client.api(`${at}/items/3`).delete();
    await expect(client.api(`${at}/items/3`).get()).rejects.toMatchObject({ statusCode: 404, code: 'itemNotFound' });
    expect(tenant.db.prepare('SELECT count(*) AS n FROM recycle_bin').get()).toEqual({ n: 1 });
  });

  it('keeps earlier versions with their fields', async () => {
    const { client, at } = await ground();
    await client.api(`${at}/items/1/fields`).patch({ Title: 'Uno' });
    const { value } = await client.api(`${at}/items/1/versions`).expand('fields').get();
    expect(value.map(({ id, fields }: { id: string; fields: { Title: string } }) => [id, fields.Title])).toEqual([
      ['2.0', 'Uno'],
      ['1.0', 'One'],
    ]);
  });

  it('asks for the permission that each call is documented with', async () => {
    const { client, at } = await ground(['Sites.Read.All']);
    await client.api(`${at}/items/1`).get();
    await expect(client.api(`${at}/items/1/fields`).patch({ Title: 'x' })).rejects.toMatchObject({ statusCode: 403, code: 'accessDenied' });
  });

  it('keeps a visitor from writing, and a stranger out', async () => {
    const { tenant, at, visitor, stranger } = await ground();
    await expect(graphClient(tenant, visitor).api(`${at}/items/1/fields`).patch({ Title: 'x' })).rejects.toMatchObject({
      statusCode: 403,
      code: 'accessDenied',
    });
    await expect(graphClient(tenant, stranger).api(`${at}/items`).get()).rejects.toMatchObject({ statusCode: 403 });
  });
});
