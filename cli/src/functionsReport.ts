import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { appraisalReport } from '../../src/functions/rules';
import { EXPORT_FILES } from '../../src/reports/exchange/fileNames';
import { exportsOf } from '../../src/reports/exportsOf';
import { loadWords, type Culture } from '../../src/words';
import { appraisalReportWords } from '../../src/words/appraisalReport';
import { functionFieldWords } from '../../src/words/functionFields';
import { functionLevelWords } from '../../src/words/functionLevels';
import { jsonLine, printable, writeOutput } from './output';
import { readPageFile } from './readPageFile';
import { exitCodes, Stop } from './stop';

export interface FunctionsReportOptions {
  out: string;
  lang: Culture;
  /** The day of the report, YYYY-MM-DD; today where it is not said. */
  on?: string;
  json?: boolean;
}

/**
 * `functions report`: writes the appraisal report as Word and HTML, the series as CSV, and the function as ISDF JSON and
 * EAC-CPF XML. Exit code 1 where the file holds no page, or something in it was not understood; what was is written then too.
 */
export async function functionsReport(file: string, { out, lang, on, json }: FunctionsReportOptions): Promise<number> {
  const { page, problems } = readPageFile(file);
  if (problems.some(({ code }) => code === 'notJson' || code === 'notAnObject'))
    throw new Stop(exitCodes.doesNotHold, `${printable(file)} holds no function page.`);
  const day = on ?? new Date().toISOString().slice(0, 10);
  const source = { page, on: day, snapshot: null };
  const words = await loadWords(appraisalReportWords, lang);
  const { report, files } = exportsOf(source, { words, fields: await loadWords(functionFieldWords, lang), culture: lang });
  const { reportDocument } = await import('../../src/reports/word/reportDocument');
  const written: (readonly [string, string | Uint8Array])[] = [
    [EXPORT_FILES.word, await reportDocument(report)],
    ...[files.html, files.series, files.isdf, files.eac].map(({ name, content }) => [name, content] as const),
  ];
  const paths = written.map(([name]) => path.join(out, name));
  try {
    mkdirSync(out, { recursive: true });
    // The names are ours, with nothing in them that a file says. What lies there is taken away first: a link there would
    // otherwise lead the writing out of the folder.
    written.forEach(([, content], at) => {
      rmSync(paths[at], { force: true });
      writeFileSync(paths[at], content, { flag: 'wx' });
    });
  } catch (error) {
    throw new Stop(exitCodes.wrongUse, `${printable(out)} could not be written: ${printable(error instanceof Error ? error.message : String(error))}`);
  }
  if (json) await writeOutput(`${jsonLine({ files: paths, level: appraisalReport(source).check.level })}\n`);
  else await writeOutput(`${paths.map(printable).join('\n')}\n`);
  const levels = await loadWords(functionLevelWords, lang);
  for (const { path: at, code } of problems) process.stderr.write(`${printable(at)}: ${levels.problem[code]}\n`);
  return problems.length === 0 ? exitCodes.success : exitCodes.doesNotHold;
}
