import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as fc from 'fast-check';
import { and, eq, gt, isIn, isNull, neq, or, viewXml } from './caml';

describe('CAML', () => {
  it('is well-formed and keeps the value, whatever a person or a file says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { xml } = eq('Title', 'Text', text);
        expect(XMLValidator.validate(xml)).toBe(true);
        const read = new XMLParser({ trimValues: false, parseTagValue: false, htmlEntities: false }).parse(xml) as { Eq: { Value: string } };
        expect(Object.keys(read.Eq)).toEqual(['FieldRef', 'Value']);
      })
    );
  });

  it('joins two conditions at a time, as SharePoint wants it', () => {
    expect(and(eq('A', 'Text', '1'), neq('B', 'Text', '2'), isNull('C')).xml).toMatch(
      /^<And><And><Eq>.*<\/Eq><Neq>.*<\/Neq><\/And><IsNull>.*<\/IsNull><\/And>$/
    );
    expect(or(gt('ID', 'Counter', 5)).xml).toBe('<Gt><FieldRef Name="ID"/><Value Type="Counter">5</Value></Gt>');
  });

  it('asks for no more than 500 values at once, and never for none', () => {
    expect(() => isIn('ID', 'Counter', [])).toThrow(RangeError);
    expect(() =>
      isIn(
        'ID',
        'Counter',
        Array.from({ length: 501 }, (_, i) => i)
      )
    ).toThrow(RangeError);
  });

  it('pages a view over every folder', () => {
    expect(viewXml({ fields: ['ID'], rows: 10, recursive: true, orderBy: [{ field: 'ID' }] })).toBe(
      '<View Scope="RecursiveAll"><Query><OrderBy Override="TRUE"><FieldRef Name="ID"/></OrderBy></Query><ViewFields><FieldRef Name="ID"/></ViewFields><RowLimit Paged="TRUE">10</RowLimit></View>'
    );
  });
});
