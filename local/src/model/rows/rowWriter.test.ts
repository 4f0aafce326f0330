import { openSmallTenant, signedIn } from '../../gateway/smallTenant';
import type { ListRef, TenantStore } from '../../store/types';

const FORM = {
  id: '7',
  title: 'Max Member',
  email: 'max@dept.example',
  sip: 'max@dept.example',
  picture: '/_layouts/15/userphoto.aspx?size=S&accountname=max%40dept.example',
};
const OLIVE = {
  id: '6',
  title: 'Olive Owner',
  email: 'olive@dept.example',
  sip: 'olive@dept.example',
  picture: '/_layouts/15/userphoto.aspx?size=S&accountname=olive%40dept.example',
};

/** A value of every type of field, and what the stream makes of it and of none. */
const types: readonly [type: string, given: unknown, written: Record<string, unknown>, nothing: Record<string, unknown>][] = [
  ['Text', 'a "b" \\ \u0007 é', { F: 'a "b" \\ \u0007 é' }, { F: '' }],
  ['Note', 'one\ntwo', { F: 'one\ntwo' }, { F: '' }],
  ['Integer', -12, { F: '-12' }, { F: '' }],
  ['Number', 1234567.5, { F: '1,234,567.5', 'F.': '1234567.50000000' }, { F: '', 'F.': '' }],
  ['Currency', 0, { F: '0', 'F.': '0.00000000000000' }, { F: '', 'F.': '' }],
  ['Boolean', true, { F: 'Yes', 'F.value': '1' }, { F: '', 'F.value': '' }],
  ['DateTime', '2024-07-01T22:30:00Z', { F: '7/1/2024 11:30 PM', 'F.': '2024-07-01T22:30:00Z' }, { F: '', 'F.': '' }],
  ['Choice', 'Red', { F: 'Red' }, { F: '' }],
  ['MultiChoice', ['Red', 'Blue'], { F: ['Red', 'Blue'] }, { F: '' }],
  ['User', 'max@dept.example', { F: [FORM] }, { F: '' }],
  ['UserMulti', ['olive@dept.example', 'max@dept.example'], { F: [OLIVE, FORM] }, { F: '' }],
  ['URL', 'https://a.example/x, Words, and more', { F: 'https://a.example/x', 'F.desc': 'Words, and more' }, { F: '', 'F.desc': '' }],
  ['Guid', 'b0e5af3c-1111-2222-3333-444455556666', { F: 'b0e5af3c-1111-2222-3333-444455556666' }, { F: '' }],
];

async function rows(make: (store: TenantStore, documents: ListRef) => void, fields: readonly string[]): Promise<Record<string, unknown>[]> {
  const { tenant, documents, owner } = await openSmallTenant();
  make(tenant.store, documents);
  const send = await signedIn(tenant, owner);
  const view = `<View Scope="Recursive"><ViewFields>${fields.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields></View>`;
  const answer = await send(`web/lists(guid'${documents.id}')/RenderListDataAsStream`, {
    method: 'POST',
    body: JSON.stringify({ parameters: { ViewXml: view, RenderOptions: 2 } }),
  });
  tenant.close();
  return ((await answer.json()) as { Row: Record<string, unknown>[] }).Row;
}

describe('a row as the stream gives it', () => {
  it.each(types)('writes a field of type %s, with a value and without', async (type, given, written, nothing) => {
    const [full, empty] = await rows(
      (store, documents) => {
        store.addField(documents, { name: 'F', type });
        store.addFiles(documents, [
          { name: 'a.docx', content: 'a', values: { F: given } },
          { name: 'b.docx', content: 'b' },
        ]);
      },
      ['F']
    );
    expect(full).toMatchObject(written);
    expect(empty).toMatchObject(nothing);
  });

  it('says what a lookup shows, also where what it pointed to is gone', async () => {
    const got = await rows(
      (store, documents) => {
        const site = store.site('/sites/team');
        if (!site) throw new Error('There is no site.');
        const cases = store.createList(site.rootWeb, { title: 'Cases' });
        store.addItem(cases, { values: { Title: 'Flood' } });
        store.addField(documents, { name: 'Case', type: 'Lookup', lookupList: cases.id });
        store.addFiles(
          documents,
          [1, 9, null].map((id, n) => ({ name: `${n}.docx`, content: '', values: { Case: id } }))
        );
      },
      ['Case']
    );
    expect(got.map((row) => row.Case)).toEqual([
      [{ lookupId: 1, lookupValue: 'Flood', isSecretFieldValue: false }],
      [{ lookupId: 9, lookupValue: '', isSecretFieldValue: false }],
      '',
    ]);
  });

  it('gives what is worked out of the item: size, checkout, base name, version, rights', async () => {
    const [row] = await rows(
      (store, documents) => store.addFile(documents, { name: 'A plan.docx', content: '', size: 1_572_864, version: '3.0', checkedOutTo: 'max@dept.example' }),
      ['FileSizeDisplay', 'CheckoutUser', 'BaseName', '_UIVersionString', 'ContentType', 'EncodedAbsUrl']
    );
    expect(row).toMatchObject({
      FileSizeDisplay: '1.5 MB',
      CheckoutUser: [FORM],
      CheckedOutUserId: '7',
      BaseName: 'A plan',
      _UIVersionString: '3.0',
      ContentType: 'Document',
      EncodedAbsUrl: 'https://tenant.local/sites/team/Shared%20Documents/A%20plan.docx',
      PermMask: '0x7fffffffffffffff',
      UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as string,
    });
  });

  it('reads one field once, however often and however spelled it is asked for', async () => {
    const [row] = await rows((store, documents) => store.addFile(documents, { name: 'a.docx', content: '' }), ['Title', 'title', 'FileLeafRef']);
    expect(Object.keys(row)).toEqual(['ID', 'PermMask', 'FSObjType', 'UniqueId', 'ContentTypeId', 'FileRef', 'FileLeafRef', 'Title']);
  });
});
