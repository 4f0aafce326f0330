import { decodeText } from './decodeText';
import { readCsv } from './readCsv';
import { TableUnreadable, type Sheet } from './sheet';

export { TableUnreadable, type Sheet, type TableUnreadableCode } from './sheet';

const LARGEST_CSV = 50 * 1024 * 1024;

const begins = (bytes: Uint8Array, ...signs: number[]): boolean => signs.every((sign, at) => bytes[at] === sign);

/** What is no text, whatever its name says: a file of a form that we know, or bytes that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46) || begins(bytes, 0x89, 0x50, 0x4e, 0x47) || begins(bytes, 0xff, 0xd8, 0xff) || begins(bytes, 0x1f, 0x8b))
    return true;
  const text = decodeText(bytes.subarray(0, 4096));
  return (text.match(/[\u0000-\u0008\u000e-\u001a]/g) ?? []).length > text.length * 0.02 + 2;
}

/**
 * Reads a CSV or an Excel file by what stands in it, whatever it is called. What reads Excel is loaded when there is a
 * workbook to read.
 * @throws TableUnreadable with a code, where it cannot be read
 */
export async function readTableFile(bytes: Uint8Array): Promise<Sheet[]> {
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return (await import(/* webpackChunkName: "excel" */ './readExcel')).readExcel(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new TableUnreadable('oldExcel');
  if (bytes.length > LARGEST_CSV) throw new TableUnreadable('tooLarge');
  if (isBinary(bytes)) throw new TableUnreadable('notATable');
  return [{ name: '', rows: readCsv(decodeText(bytes)) }];
}
