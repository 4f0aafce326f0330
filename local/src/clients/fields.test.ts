import { ChoiceFieldFormatType, DateTimeFieldFormatType, FieldUserSelectionMode, type FieldTypes } from '@pnp/sp/fields';
import type { SPFI } from '@pnp/sp';
import { openSmallTenant, type SmallTenant } from '../gateway/smallTenant';
import { pnpClient } from '../gateway/pnpClient';

/** pnp/pnpjs docs/sp/fields.md, call by call. */
describe('PnPjs: fields', () => {
  let small: SmallTenant;
  let sp: SPFI;
  const as = (person: string): SPFI => pnpClient(small.tenant, person, small.site.url);

  beforeEach(async () => {
    small = await openSmallTenant();
    sp = as(small.owner);
  });

  afterEach(() => small.tenant.close());

  it('finds fields by id, title and internal name', async () => {
    const { fields } = sp.web.lists.getByTitle('Documents');
    const field = await fields.getByInternalNameOrTitle('MunMarking')();
    expect(await fields.getByTitle('Marking')()).toMatchObject({ Id: field.Id });
    expect(await fields.getById(field.Id).select('Title')()).toMatchObject({ Title: 'Marking' });
    await expect(fields.getByInternalNameOrTitle('None')()).rejects.toThrow('404');
    expect((await sp.web.fields.filter('Hidden eq false').select('Title')()).map((each) => each.Title)).toContain('Title');
  });

  it.each([
    [
      'addText',
      (web: SPFI['web']) => web.fields.addText('My Field', { MaxLength: 255, Group: 'My Group' }),
      { TypeAsString: 'Text', MaxLength: 255, Group: 'My Group' },
    ],
    [
      'addDateTime',
      (web: SPFI['web']) => web.fields.addDateTime('My Field', { DisplayFormat: DateTimeFieldFormatType.DateOnly }),
      { TypeAsString: 'DateTime', DisplayFormat: 0 },
    ],
    ['addNumber', (web: SPFI['web']) => web.fields.addNumber('My Field', { Group: 'My Group' } as never), { TypeAsString: 'Number' }],
    ['addCurrency', (web: SPFI['web']) => web.fields.addCurrency('My Field', { Group: 'My Group' } as never), { TypeAsString: 'Currency' }],
    [
      'addMultilineText',
      (web: SPFI['web']) => web.fields.addMultilineText('My Field', { NumberOfLines: 6, RichText: true } as never),
      { TypeAsString: 'Note' },
    ],
    ['addUrl', (web: SPFI['web']) => web.fields.addUrl('My Field', { Group: 'My Group' } as never), { TypeAsString: 'URL' }],
    ['addUser', (web: SPFI['web']) => web.fields.addUser('My Field', { SelectionMode: FieldUserSelectionMode.PeopleOnly }), { TypeAsString: 'User' }],
    [
      'addChoice',
      (web: SPFI['web']) => web.fields.addChoice('My Field', { Choices: ['A', 'B'], EditFormat: ChoiceFieldFormatType.Dropdown }),
      { TypeAsString: 'Choice', Choices: ['A', 'B'] },
    ],
    [
      'addMultiChoice',
      (web: SPFI['web']) => web.fields.addMultiChoice('My Field', { Choices: ['A', 'B'] }),
      { TypeAsString: 'MultiChoice', Choices: ['A', 'B'] },
    ],
    ['addBoolean', (web: SPFI['web']) => web.fields.addBoolean('My Field', { Group: 'My Group' } as never), { TypeAsString: 'Boolean' }],
    ['addLocation', (web: SPFI['web']) => web.fields.addLocation('My Field', { Group: 'My Group' } as never), { TypeAsString: 'Location' }],
    ['addImageField', (web: SPFI['web']) => web.fields.addImageField('My Field'), { TypeAsString: 'Thumbnail' }],
  ])('%s', async (_name, add, wanted) => {
    await add(sp.web);
    expect(await sp.web.fields.getByTitle('My Field')()).toMatchObject({ InternalName: 'My_x0020_Field', ...wanted });
    await expect(add(as(small.member).web)).rejects.toThrow('403');
  });

  it('adds lookups, and refuses what it does not keep', async () => {
    const { Id } = await sp.web.lists.add('Topics');
    await sp.web.lists.getByTitle('Documents').fields.addLookup('Topic', { LookupListId: Id, LookupFieldName: 'Title' });
    expect(await sp.web.lists.getByTitle('Documents').fields.getByTitle('Topic')()).toMatchObject({ TypeAsString: 'Lookup', LookupList: `{${Id}}` });
    await expect(sp.web.fields.addCalculated('Sum', { Formula: '=1+1' } as never)).rejects.toThrow('501');
    await expect(sp.web.fields.createFieldAsXml('<Field Type="TaxonomyFieldType" DisplayName="Term" />')).rejects.toThrow('501');
    await expect(sp.web.fields.addDependentLookupField('More', Id, 'ID')).rejects.toThrow('501');
    await expect(sp.web.fields.add('Odd', 99 as FieldTypes)).rejects.toThrow('400');
  });

  it('cuts internal names at 32 signs, and numbers what would be the same', async () => {
    const { fields } = sp.web.lists.getByTitle('Documents');
    const title = 'A column whose title is far too long';
    await fields.addText(`${title} one`);
    await fields.addText(`${title} two`);
    await fields.createFieldAsXml(`<Field Type="Text" DisplayName="${title} three" Name="${'N'.repeat(40)}" />`);
    await fields.createFieldAsXml({ SchemaXml: `<Field Type="Text" DisplayName="four" Name="${'N'.repeat(40)}" />`, Options: 8 } as never);
    const names = await Promise.all(
      [`${title} one`, `${title} two`, `${title} three`, 'four'].map(async (each) => (await fields.getByTitle(each)()).InternalName)
    );
    // Numbered from 0 on in the last sign's place; 0 is what stood there.
    expect(names).toEqual([...[0, 1, 2].map((n) => `A_x0020_column_x0020_whose_x002${n}`), 'N'.repeat(32)]);
  });

  it('changes a field, says where forms show it, and deletes it', async () => {
    await sp.web.fields.addText('My Field');
    const field = sp.web.fields.getByTitle('My Field');
    await field.update({ Description: 'About it', Required: true });
    expect(await field()).toMatchObject({ Description: 'About it', Required: true });
    await field.setShowInDisplayForm(true);
    await field.setShowInEditForm(false);
    await field.setShowInNewForm(false);
    expect((await field()).SchemaXml).toMatch(/ShowInDisplayForm="TRUE".*ShowInEditForm="FALSE".*ShowInNewForm="FALSE"/);
    await expect(as(small.member).web.fields.getByTitle('My Field').update({ Description: 'Mine' })).rejects.toThrow('403');
    await field.delete();
    await expect(field()).rejects.toThrow('404');
  });

  it('keeps values unique where a column says so, and only where it has an index', async () => {
    const { list } = await sp.web.lists.ensure('Codes');
    await list.fields.addText('Code');
    const code = list.fields.getByTitle('Code');
    await expect(code.update({ EnforceUniqueValues: true })).rejects.toThrow('must be indexed');
    await list.items.add({ Title: 'a', Code: 'X1' });
    await list.items.add({ Title: 'b', Code: 'x1' });
    await expect(code.update({ Indexed: true, EnforceUniqueValues: true })).rejects.toThrow('SPDuplicateValuesFoundException');
    await list.items.getById(2).update({ Code: 'X2' });
    await code.update({ Indexed: true, EnforceUniqueValues: true });
    await expect(list.items.add({ Title: 'c', Code: 'X1' })).rejects.toThrow('duplicate values were found in the following field(s) in the list: [Code].');
    await expect(list.items.getById(2).update({ Code: 'X1' })).rejects.toThrow('-2130575169');
    await list.items.getById(1).update({ Code: 'X1' });
    await list.items.add({ Title: 'none' });
    await list.items.add({ Title: 'none either' });
  });

  it('indexes at most twenty columns, and not every kind', async () => {
    const { list } = await sp.web.lists.ensure('Wide');
    for (let n = 1; n <= 21; n += 1) await list.fields.addText(`C${n}`);
    for (let n = 1; n <= 20; n += 1) await list.fields.getByTitle(`C${n}`).update({ Indexed: true });
    await expect(list.fields.getByTitle('C21').update({ Indexed: true })).rejects.toThrow('maximum number of indexed columns');
    await list.fields.addMultilineText('Note', {} as never);
    await expect(list.fields.getByTitle('Note').update({ Indexed: true })).rejects.toThrow('500');
  });
});
