import fc from 'fast-check';
import { fromCsv, toCsv } from '.';

const cellOf = (text: string | number): string => toCsv({ headings: ['A'], rows: [[text]] }).slice('\ufeffA\r\n'.length);

describe('a table as CSV', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends its lines as the standard says', () =>
    expect(toCsv({ headings: ['Llyfrgell', 'Dogfennau'], rows: [['Tŷ', 3]] })).toBe('\ufeffLlyfrgell,Dogfennau\r\nTŷ,3'));

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=1\n2', ' =1', "'=1", '＝1', '|calc', '\ufeff=1'])('does not let %j run', (text) =>
    expect(cellOf(text).replace(/^"/, '')[0]).toBe("'")
  );

  it.each(['OFFICIAL - FOR PUBLIC RELEASE', "Smith's papers", 'a=b', '3-4', ''])('leaves %j as it is', (text) => expect(cellOf(text)).toBe(text));

  it('leaves numbers numbers, below nothing too', () => expect(cellOf(-3)).toBe('-3'));

  it('guards headings as well: a department writes some of them', () => expect(toCsv({ headings: ['=1'], rows: [[1]] })).toBe('\ufeff"\'=1"\r\n1'));

  it('keeps commas, quotes and line breaks in their cell', () =>
    expect(fromCsv(toCsv({ headings: ['A'], rows: [['a,"b"\r\nc']] }))).toEqual([['A'], ['a,"b"\r\nc']]));

  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^['= +\-@\t\r\n,"]{0,6}$/), fc.constantFrom('=1', "'=1", "''-1", '"', '\r\n'));
  it('comes back to the letter, whatever the texts', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) =>
        expect(fromCsv(toCsv({ headings: ['A', 'B'], rows }))).toEqual([['A', 'B'], ...rows])
      )
    ));

  it('has no cell that a spreadsheet would run, whatever the texts', () =>
    fc.assert(
      fc.property(text, (cell) => {
        const written = cellOf(cell);
        const shown = written.startsWith('"') ? written.slice(1) : written;
        return !/^[\s]*[=+\-@]/.test(shown);
      })
    ));
});
