import { checkPage } from '../../src/functions/rules';
import { loadWords, type Culture } from '../../src/words';
import { functionLevelWords } from '../../src/words/functionLevels';
import { jsonLine, printable, writeOutput } from './output';
import { readPageFile } from './readPageFile';
import { exitCodes } from './stop';

export interface FunctionsCheckOptions {
  lang: Culture;
  /** The day on which it is asked, YYYY-MM-DD; today where it is not said. */
  on?: string;
  json?: boolean;
}

/** `functions check`: how complete a page is. Exit code 1 where it is not even minimal, or something in it is wrong. */
export async function functionsCheck(file: string, options: FunctionsCheckOptions): Promise<number> {
  const { page, problems: ofFile } = readPageFile(file);
  const { level, missing, problems: ofPage } = checkPage(page, options.on ?? new Date().toISOString().slice(0, 10));
  const words = await loadWords(functionLevelWords, options.lang);
  const problems = [...ofFile, ...ofPage].map(({ path, code }) => ({ path, code, message: words.problem[code] }));
  if (options.json) await writeOutput(`${jsonLine({ level, missing, problems })}\n`);
  else {
    const lines = [
      `${level === null || problems.length > 0 ? '✗' : '✓'} ${words.level[level ?? 'none']}`,
      missing.length === 0 ? words.nothingMissing : words.stillMissing(missing.length),
      ...missing.map((path) => `  ${words.missing(path)}`),
      ...problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
    ];
    await writeOutput(`${lines.map(printable).join('\n')}\n`);
  }
  return level !== null && problems.length === 0 ? exitCodes.success : exitCodes.doesNotHold;
}
