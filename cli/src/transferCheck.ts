import { checkTransfer, compareWithFiles, headingOf, type TransferCheck, type TransferFileProblem, type TransferWarning } from '../../src/functions/rules';
import { decodeText, isUtf8, readCsv, readTableFile, TableUnreadable } from '../../src/tables';
import { loadWords, type Culture } from '../../src/words';
import { transferCheckWords, type TransferCheckWords } from '../../src/words/transferCheck';
import { bytesOf, shownName } from './bytesOf';
import { jsonLine, printable, writeOutput } from './output';
import { exitCodes, Stop } from './stop';

export interface TransferCheckOptions {
  lang: Culture;
  /** The day on which it is asked, YYYY-MM-DD; today where it is not said. */
  on?: string;
  /** A list of the paths of the files, one a line, that the rows are compared with. */
  files?: string;
  json?: boolean;
}

/** The cells of a CSV. Stops with exit code 1 for what is none. */
async function cellsOf(file: string, bytes: Uint8Array, words: TransferCheckWords): Promise<readonly (readonly string[])[]> {
  try {
    // A file that is no text at all is told from one by whoever reads tables.
    const sheets = await readTableFile(bytes);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new Stop(exitCodes.doesNotHold, `${shownName(file)}: ${words.fileProblem.notCsv('')}`);
    return sheets[0]?.rows ?? readCsv(decodeText(bytes));
  } catch (error) {
    if (!(error instanceof TableUnreadable)) throw error;
    throw new Stop(exitCodes.doesNotHold, `${shownName(file)}: ${error.code === 'tooLarge' ? words.tooLarge : words.notReadable}`);
  }
}

const pathsIn = (file: string): readonly string[] =>
  decodeText(bytesOf(file))
    .split(/\r?\n/)
    .filter((line) => line !== '');

const saidOf = (words: TransferCheckWords, { code, reason }: TransferWarning): string => `${words.fault[code]} ${words.formatReason(reason)}`.trim();

function lines({ rows, warnings, explained, paths }: TransferCheck, problems: readonly TransferFileProblem[], words: TransferCheckWords): readonly string[] {
  return [
    ...rows.flatMap(({ row, valid }) => [
      `${valid ? '✓' : '✗'} ${words.row(row)}${paths.has(row) ? `: ${paths.get(row)}` : ''}`,
      ...(explained.get(row) ?? []).map(({ field, reason, limit }) => `  ${words.reason(reason, headingOf(field), limit)}`),
    ]),
    ...problems.map(({ code, value }) => `✗ ${words.fileProblem[code](value)}`),
    ...warnings.map((warning) => `! ${words.row(warning.row)}: ${warning.name}: ${saidOf(words, warning)}`),
    words.ready(rows.filter(({ valid }) => valid).length, rows.length),
  ];
}

/** `transfer check`: the archive's verdict on each row of a list. Exit code 1 where it would send the list back. */
export async function transferCheck(file: string, options: TransferCheckOptions): Promise<number> {
  const words = await loadWords(transferCheckWords, options.lang);
  const bytes = bytesOf(file);
  const check = checkTransfer(await cellsOf(file, bytes, words), options.on ?? new Date().toISOString().slice(0, 10));
  const problems: readonly TransferFileProblem[] = [
    ...(isUtf8(bytes) ? [] : [{ code: 'notUtf8', value: '' } as const]),
    ...check.problems,
    ...(options.files === undefined ? [] : compareWithFiles(check, pathsIn(options.files))),
  ];
  if (options.json) {
    const warnings = check.warnings.map((warning) => ({ ...warning, message: saidOf(words, warning) }));
    const said = problems.map(({ code, value }) => ({ code, value, message: words.fileProblem[code](value) }));
    await writeOutput(`${jsonLine({ rows: check.rows, problems: said, warnings })}\n`);
  } else await writeOutput(`${lines(check, problems, words).map(printable).join('\n')}\n`);
  const holds = problems.length === 0 && check.rows.every(({ valid }) => valid);
  return holds ? exitCodes.success : exitCodes.doesNotHold;
}
