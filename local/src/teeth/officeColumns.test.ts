import { pnpClient } from '../gateway/pnpClient';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { bytesFor } from '../seed/fileBytes';
import { readDocumentProperties, writeDocumentProperties } from '../store/files/documentProperties';

/** Columns of a library and properties of Office documents, as SharePoint's parser keeps them one. */

const path = '/sites/team/Shared Documents/Paper.docx';

describe('columns and document properties', () => {
  let small: SmallTenant;
  let sp: ReturnType<typeof pnpClient>;

  beforeEach(async () => {
    small = await openSmallTenant();
    sp = pnpClient(small.tenant, small.owner, small.site.url);
    small.tenant.store.addField(small.documents, { name: 'Pages', title: 'Number of pages', type: 'Number' });
  });

  afterEach(() => small.tenant.close());

  const upload = async (bytes: Uint8Array): Promise<void> => {
    await sp.web
      .getFolderByServerRelativePath('/sites/team/Shared Documents')
      .files.addUsingPath('Paper.docx', new Blob([new Uint8Array(bytes)]), { Overwrite: true });
  };
  const file = (): ReturnType<typeof sp.web.getFileByServerRelativePath> => sp.web.getFileByServerRelativePath(path);
  const inFile = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries([...readDocumentProperties(new Uint8Array(await file().getBuffer()))].map(([name, { value }]) => [name, value]));

  it('fill the columns from the file that comes in, by internal name or title', async () => {
    const bytes = writeDocumentProperties(bytesFor('Paper.docx'), {
      MunMarking: { type: 'lpwstr', value: 'SECRET & more' },
      'Number of pages': { type: 'r8', value: 12 },
      Unknown: { type: 'lpwstr', value: 'kept' },
    });
    await upload(bytes as Uint8Array);
    expect(await (await file().getItem())()).toMatchObject({ MunMarking: 'SECRET & more', Pages: 12, OData__UIVersionString: '1.0' });
    expect(await inFile()).toMatchObject({ Unknown: 'kept', MunMarking: 'SECRET & more', ContentTypeId: expect.stringMatching(/^0x0101/) });
  });

  it('go into the file when they are written: other bytes, another size, another ETag, the same version as the write', async () => {
    await upload(bytesFor('Paper.docx'));
    const before = await file()();
    const item = await file().getItem();
    await item.update({ MunMarking: 'OFFICIAL' });
    const after = await file()();
    expect(await inFile()).toMatchObject({ MunMarking: 'OFFICIAL' });
    expect([after.UIVersionLabel, after.ETag === before.ETag, after.Length === before.Length]).toEqual(['2.0', false, false]);
    await item.validateUpdateListItem(
      [
        { FieldName: 'MunMarking', FieldValue: '' },
        { FieldName: 'MunDueOn', FieldValue: '3/31/2027 1:00 PM' },
      ],
      true
    );
    expect(await inFile()).toEqual(expect.not.objectContaining({ MunMarking: expect.anything() }));
    expect(await inFile()).toMatchObject({ MunDueOn: '2027-03-31T12:00:00Z' });
    expect((await file()()).UIVersionLabel).toBe('2.0');
    expect(Object.fromEntries(readDocumentProperties(new Uint8Array(await file().versions.getById(512).getBuffer())))).not.toHaveProperty('MunMarking');
  });

  it('are kept apart where the library’s parser is off', async () => {
    await sp.web.lists.getByTitle('Documents').update({ ParserDisabled: true } as never);
    const bytes = writeDocumentProperties(bytesFor('Paper.docx'), { MunMarking: { type: 'lpwstr', value: 'SECRET' } }) as Uint8Array;
    await upload(bytes);
    const item = await file().getItem();
    expect(await item()).toMatchObject({ MunMarking: null });
    await item.update({ MunMarking: 'OFFICIAL' });
    expect(new Uint8Array(await file().getBuffer())).toEqual(bytes);
  });

  it('leave files alone that are no Office packages', async () => {
    await sp.web.getFolderByServerRelativePath('/sites/team/Shared Documents').files.addUsingPath('Paper.docx', 'no package');
    await (await file().getItem()).update({ MunMarking: 'OFFICIAL' });
    expect(await file().getText()).toBe('no package');
  });
});
