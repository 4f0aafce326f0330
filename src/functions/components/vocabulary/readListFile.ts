import { decodeText, readTableFile } from '../../../tables';
import { mapVocabularyColumns, readVocabularyRows, readVocabularyXml, type XmlVocabulary } from '../../rules/vocabulary';

/**
 * A list of functions out of a CSV, an Excel or an XML file, by what stands in it. What reads XML is loaded when there is some.
 * @throws TableUnreadable where it is none of these
 */
export async function readListFile(bytes: Uint8Array): Promise<XmlVocabulary> {
  const start = decodeText(bytes.subarray(0, 400));
  if (/^\uFEFF?\s*</.test(start)) {
    const { readXml } = await import(/* webpackChunkName: "xml" */ '../../../tables/readXml');
    return readVocabularyXml(readXml(decodeText(bytes)));
  }
  const [{ rows }] = await readTableFile(bytes);
  const head = rows.findIndex((row) => row.length > 0);
  if (head < 0) return { title: '', version: '', terms: [] };
  return { title: '', version: '', terms: readVocabularyRows(rows.slice(head + 1), mapVocabularyColumns(rows[head])) };
}
