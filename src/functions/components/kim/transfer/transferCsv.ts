import type { CsvTable } from '../../../../tables';
import type { TransferCheckWords } from '../../../../words/transferCheck';
import { headingOf, type TransferCheck, type TransferFileProblem } from '../../../rules/transfer';

type Row = readonly (string | number)[];

/** Everything that is to be put right or looked at, as a table: what concerns the whole file first. */
export function transferCsv(check: TransferCheck, problems: readonly TransferFileProblem[], words: TransferCheckWords): CsvTable {
  const ofFile = problems.map(({ code, value }): Row => ['', '', words.error, value, words.fileProblem[code](value)]);
  const ofRows = check.rows.flatMap(({ row }) =>
    (check.explained.get(row) ?? []).map(({ field, reason, limit }): Row => {
      const column = headingOf(field);
      return [row, check.paths.get(row) ?? '', words.error, column, words.reason(reason, column, limit)];
    })
  );
  const toSee = check.warnings.map(({ row, code, name, reason }): Row => [
    row,
    name,
    words.warning,
    '',
    `${words.fault[code]} ${words.formatReason(reason)}`.trim(),
  ]);
  return {
    headings: [words.rowHeading, words.nameHeading, words.kindHeading, words.columnHeading, words.whatHeading],
    rows: [...ofFile, ...ofRows, ...toSee],
  };
}
