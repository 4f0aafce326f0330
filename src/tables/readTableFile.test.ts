import fc from 'fast-check';
import { workbook } from '../../testing/workbook';
import { decodeText, readCsv, readTableFile, TableUnreadable, toCsv } from '.';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => ({ '–': 0x96, '’': 0x92, '£': 0xa3 })[sign] ?? sign.charCodeAt(0));
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer);

describe('a text', () => {
  it.each([
    ['UTF-8', bytesOf('Tŷ – £')],
    ['UTF-8 with its mark', bytesOf('\ufeffTŷ – £')],
    ['UTF-16', utf16('Tŷ – £')],
    ['UTF-16 without its mark', utf16('Tŷ – £, and so on: a longer line').subarray(2)],
  ])('in %s is read', (_, bytes) => expect(decodeText(bytes)).toMatch(/^Tŷ – £/));

  it('in the letters of older spreadsheets is read', () => expect(decodeText(windows1252('Smith’s papers – £5'))).toBe('Smith’s papers – £5'));
});

describe('CSV from anywhere', () => {
  it.each([
    ['commas', 'a,b\r\n"c, d",e'],
    ['semicolons', 'a;b\n"c, d";e'],
    ['tabs', 'a\tb\nc, d\te'],
    ['bars', 'a|b\nc, d|e'],
    ['commas, ending as on an old Mac', 'a,b\r"c, d",e'],
  ])('separated by %s', (_, text) =>
    expect(readCsv(text)).toEqual([
      ['a', 'b'],
      ['c, d', 'e'],
    ])
  );

  it('keeps lines and quotes in their cell, and empty lines as rows', () =>
    expect(readCsv('\ufefftitle,period\n\n"Minutes\nand ""papers""",6 years\n\n')).toEqual([['title', 'period'], [], ['Minutes\nand "papers"', '6 years']]));

  it('counts Excel’s own first line as one', () => expect(readCsv('sep=;\r\na;b')).toEqual([[], ['a', 'b']]));
  it('of one column is one column', () => expect(readCsv('title\nMinutes')).toEqual([['title'], ['Minutes']]));
  it('of prose with commas is separated by what every row has', () =>
    expect(readCsv('a;b\none, two, three;x\nfour;y')).toEqual([
      ['a', 'b'],
      ['one, two, three', 'x'],
      ['four', 'y'],
    ]));
  it('with a quote that never ends loses nothing', () => expect(readCsv('a,b\n"c,d\ne,f').flat().join('')).toContain('c,d'));
  it('is nothing where there is nothing', () => expect(readCsv('')).toEqual([]));

  it('reads back what we write, and never throws', () => {
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('x', '=1', '-'), cell, cell), { minLength: 1, maxLength: 4 }), (rows) =>
        expect(readCsv(toCsv({ headings: ['A', 'B', 'C'], rows }))).toEqual([['A', 'B', 'C'], ...rows])
      )
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(readCsv(text))));
  });
});

describe('a file', () => {
  it('of Excel is read, each sheet from its first row', async () => {
    const sheets = await readTableFile(
      workbook({
        Cover: [['About this schedule']],
        Schedule: [[], [null, 'Title', 'Years', 'From', 'Vital', 'Sum'], [], [null, 'Minutes & <papers>', 6, { day: '2026-04-01' }, true, { error: '#REF!' }]],
      })
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Cover', 'Schedule']);
    const rows = sheets[1].rows.map((row) => row.join('|'));
    expect(rows[0].replace(/\|/g, '')).toBe('');
    expect(rows[1]).toBe('|Title|Years|From|Vital|Sum');
    expect(rows[3]).toBe('|Minutes & <papers>|6|2026-04-01|TRUE|');
  });

  it('of Excel is read without a worker, however large', async () => {
    const worker = jest.fn();
    const page = globalThis as { Worker?: unknown };
    page.Worker = worker;
    const rows = Array.from({ length: 6000 }, (_, at) => [`Class ${at}`, 'Six years after the end of the year in which it was closed', at]);
    const [sheet] = await readTableFile(workbook({ Schedule: rows }));
    delete page.Worker;
    expect(sheet.rows).toHaveLength(6000);
    expect(worker).not.toHaveBeenCalled();
  });

  it('is taken for what it is, whatever it is called', async () => expect(await readTableFile(bytesOf('a,b'))).toEqual([{ name: '', rows: [['a', 'b']] }]));

  it.each<[string, Uint8Array, string]>([
    ['Excel of before 2007, or one with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'oldExcel'],
    ['a damaged workbook', workbook({ A: [['a']] }).subarray(0, 300), 'damaged'],
    ['an archive that is no workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0), 'damaged'],
    ['a PDF', bytesOf('%PDF-1.7\n'), 'notATable'],
    ['bytes', Uint8Array.from({ length: 400 }, (_, at) => at % 7), 'notATable'],
  ])('that is %s is refused, and it is said why', async (_, bytes, code) => {
    const error: unknown = await readTableFile(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TableUnreadable);
    expect((error as TableUnreadable).code).toBe(code);
  });
});
