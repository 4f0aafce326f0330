import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { TableUnreadable, type Sheet } from './sheet';

/** What a file may unfold to, in bytes: a schedule is a few hundred kilobytes; an archive that unfolds without end is refused. */
const LARGEST = 150 * 1024 * 1024;

/** Only these are of use, and pictures may be large. */
const isWanted = ({ name }: UnzipFileInfo): boolean => name.endsWith('.xml') || name.endsWith('.rels');

/**
 * The same workbook with its parts not compressed. The reader unfolds larger parts in a worker made from a blob, which
 * SharePoint's content security policy may forbid; parts that lie open it reads where it is.
 */
function unfolded(bytes: Uint8Array): ArrayBuffer {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter(file) {
      if (!isWanted(file)) return false;
      size += file.originalSize;
      if (size > LARGEST) throw new TableUnreadable('tooLarge');
      return true;
    },
  });
  const open = zipSync(parts, { level: 0 });
  return open.buffer.slice(open.byteOffset, open.byteOffset + open.byteLength) as ArrayBuffer;
}

/** A cell as text: days without a time as YYYY-MM-DD, whatever a spreadsheet would show. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/**
 * The sheets of an Excel workbook (.xlsx), as texts. The first row of a sheet is row 1, empty or not; of cells that were
 * merged only the first holds anything. What formulas last came to is read, nothing is
 * reckoned, and what came to an error is empty.
 * @throws TableUnreadable where it is no workbook, is damaged, or is too large
 */
export async function readExcel(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    const sheets = await readWorkbook(unfolded(bytes), { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
  } catch (error) {
    throw error instanceof TableUnreadable ? error : new TableUnreadable('damaged', error);
  }
}
