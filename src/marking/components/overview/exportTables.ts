import type { CsvTable } from '../../../tables';
import type { Culture } from '../../../words/culture';
import { formatDate, formatDateTime } from '../../../words/dates';
import type { OverviewWords } from '../../../words/overview';
import type { MarkingSettings, Scheme } from '../../rules';
import { levelsOf } from '../../rules';
import { ageBands, type Coverage } from '../../rules/coverage';
import type { Overview } from '../../store/coverage';
import type { Check } from '../../store/samples';
import { findingsOf } from './findings';
import { wordsOfFinding } from './wordsOfFinding';

/** What the tables stand on, beside what they show. */
export interface ExportGround {
  readonly words: OverviewWords;
  readonly scheme: Scheme;
  readonly settings: MarkingSettings;
  readonly culture: Culture;
  readonly timeZone: string;
}

/** Every library in a row, and the whole site in the last. What could not be read is empty, and not nought. */
export function overviewTable({ libraries, site, when, complete }: Overview, { words, scheme, culture, timeZone }: ExportGround): CsvTable {
  const { columns } = words;
  const levels = levelsOf(scheme).map(({ name }) => name);
  const readOn = formatDateTime(when, culture, timeZone);
  const counts = (coverage: Coverage | null): (string | number)[] =>
    coverage === null
      ? new Array<string>(9 + ageBands.length + levels.length).fill('')
      : [
          coverage.documents,
          coverage.marked,
          coverage.unmarked,
          coverage.invalid,
          coverage.aboveCeiling,
          coverage.raisedAndOld,
          coverage.lapsed,
          coverage.lapsing,
          coverage.onEvent,
          ...ageBands.map((age) => coverage.unmarkedByAge[age]),
          ...levels.map((level) => coverage.byLevel[level] ?? 0),
        ];
  const whole = (is: boolean): string => (is ? words.yes : words.no);
  return {
    headings: [
      words.library,
      columns.readOn,
      columns.itemCount,
      columns.rowsRead,
      columns.readWhole,
      words.documents,
      words.withMarking,
      words.withoutMarking,
      words.notHolding,
      columns.aboveCeiling,
      columns.raisedAndOld,
      columns.lapsed,
      columns.lapsing,
      columns.onEvent,
      ...ageBands.map((age) => `${words.withoutMarking}: ${words.ages[age]}`),
      ...levels,
    ],
    rows: [
      ...libraries.map(({ library, coverage, seen, complete: read }) => [library.title, readOn, library.itemCount, seen, whole(read), ...counts(coverage)]),
      [
        words.wholeSite,
        readOn,
        libraries.reduce((sum, { library }) => sum + library.itemCount, 0),
        libraries.reduce((sum, { seen }) => sum + seen, 0),
        whole(complete),
        ...counts(site),
      ],
    ],
  };
}

/** Each finding, a row for each library that it is in. */
export function findingsTable(overview: Overview, { words, scheme, settings, culture, timeZone }: ExportGround): CsvTable {
  const readOn = formatDateTime(overview.when, culture, timeZone);
  return {
    headings: [words.columns.finding, words.library, words.documents, words.columns.address, words.columns.readOn],
    rows: findingsOf(overview, scheme).flatMap((finding) =>
      finding.parts.map(({ library, count }) => [wordsOfFinding(finding, words, settings, scheme).title, library.title, count, library.url, readOn])
    ),
  };
}

/** The markings in use, most first. */
export function linesTable({ site }: Overview, { words }: ExportGround): CsvTable {
  return {
    headings: [words.line, words.level, words.documents],
    rows: [
      ...site.byLine.map(({ line, level, count }) => [line, level ?? words.notHolding, count]),
      ...(site.otherLines > 0 ? [[words.otherLines(site.otherLines), '', site.otherLines]] : []),
    ],
  };
}

/** The documents of a check, and what was found of each. */
export function checkTable(check: Check, { words, culture, timeZone }: ExportGround): CsvTable {
  const { columns } = words;
  return {
    headings: [words.document, columns.address, words.line, columns.judgement, columns.note, columns.when, columns.who],
    rows: check.documents.map(({ name, url, line, uniqueId }) => {
      const given = check.given[uniqueId];
      return [
        name,
        url,
        line === '' ? words.nothing : line,
        given === undefined ? '' : words.judgements[given.judgement],
        given?.note ?? '',
        given === undefined ? '' : formatDate(given.when, culture, timeZone),
        check.who.name,
      ];
    }),
  };
}
