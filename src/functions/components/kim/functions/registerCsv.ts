import type { CsvTable } from '../../../../tables';
import type { FunctionRegisterWords } from '../../../../words/functionRegister';
import type { DetailLevel, StoredRollUp } from '../../../rules';
import { DETAIL_LEVELS, rollUpStanding } from '../../../rules';

export const levelName = (words: FunctionRegisterWords, level: string): string =>
  words.levels[(DETAIL_LEVELS as readonly string[]).includes(level) ? (level as DetailLevel) : ''];

/** The functions as a table to save. */
export function registerCsv(sites: readonly StoredRollUp[], words: FunctionRegisterWords, today: string): CsvTable {
  const { columns } = words;
  return {
    headings: [
      columns.function,
      columns.functionId,
      columns.unit,
      columns.department,
      columns.site,
      columns.level,
      columns.standing,
      columns.confirmed,
      columns.review,
      columns.from,
      columns.to,
      columns.series,
      columns.keyRecords,
      columns.toldBy,
      columns.toldOn,
    ],
    rows: sites.map((each) => [
      each.title,
      each.functionId,
      each.businessUnit,
      each.department,
      each.siteUrl,
      levelName(words, each.level),
      words.standings[rollUpStanding(each, today)],
      each.confirmedOn,
      each.nextReview,
      each.startDate,
      each.endDate,
      each.series.length,
      each.keyRecords,
      each.who.name,
      each.when.slice(0, 10),
    ]),
  };
}
