import { strToU8, zipSync } from 'fflate';
import { EXPORT_FILES } from './exchange/fileNames';
import type { ExportFile, FunctionExports } from './exportsOf';
import { reportDocument } from './word/reportDocument';

/**
 * Everything that can be taken away of a function, in one ZIP: Word, HTML, JSON, CSV and XML. It brings the library for
 * Word with it: load this with `import()`.
 * @param also what goes into it beside these
 */
export async function zipExports({ report, files }: FunctionExports, also: readonly ExportFile[] = []): Promise<Uint8Array> {
  const texts = [...Object.values(files), ...also].map(({ name, content }): [string, Uint8Array] => [name, strToU8(content)]);
  return zipSync(Object.fromEntries([[EXPORT_FILES.word, await reportDocument(report)], ...texts]));
}
