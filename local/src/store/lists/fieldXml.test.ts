import { internalNameOf, readFieldXml, settingsOf, writeFieldXml } from './fieldXml';

describe('field XML', () => {
  it('is read', () => {
    const field = readFieldXml(
      '<Field Type="DateTime" Format="DateOnly" ID="{AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE}" Name="MunDueOn" StaticName="MunDueOn" DisplayName="Due &amp; on" Group="Muniment" Indexed="TRUE" Required="TRUE"><Default>[today]</Default></Field>'
    );
    expect(field).toMatchObject({
      id: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
      name: 'MunDueOn',
      title: 'Due & on',
      type: 'DateTime',
      indexed: 1,
      required: 1,
      grp: 'Muniment',
      default_value: '[today]',
    });
    expect(settingsOf(field).dateOnly).toBe(true);
  });

  it('comes back the same after writing and reading', () => {
    const xml =
      '<Field Type="Choice" ID="{aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee}" Name="Kind" DisplayName="Kind"><CHOICES><CHOICE>a &lt; b</CHOICE><CHOICE>c</CHOICE></CHOICES><Default>c</Default></Field>';
    const first = readFieldXml(xml);
    expect(readFieldXml(writeFieldXml({ ...first, owner: '', position: 0 }))).toMatchObject({ name: 'Kind', type: 'Choice', default_value: 'c', id: first.id });
    expect(settingsOf(readFieldXml(writeFieldXml({ ...first, owner: '', position: 0 }))).choices).toEqual(['a < b', 'c']);
  });

  it('cuts internal names at 32 characters, and encodes signs', () => {
    expect(internalNameOf('Due on')).toBe('Due_x0020_on');
    expect(readFieldXml(`<Field Type="Text" Name="${'n'.repeat(40)}" DisplayName="n" />`).name).toHaveLength(32);
  });

  it.each(['<Field', '<Other />', '<Field DisplayName="x" />', 'text'])('%s is refused', (xml) => {
    expect(() => readFieldXml(xml)).toThrow();
  });

  it('refuses an index on what cannot have one, and types that are not kept', () => {
    expect(() => readFieldXml('<Field Type="Note" Name="N" DisplayName="N" Indexed="TRUE" />')).toThrow('cannot be indexed');
    expect(() => readFieldXml('<Field Type="Calculated" Name="N" DisplayName="N" />')).toThrow('does not support fields of type Calculated');
  });
});
