import { readPeriod, type Day, type PeriodReading, type PeriodSetting } from '../../periods';
import { EMPTY_CLASS, type RecordClass } from '../../recordClass';
import { problemAt, type Cell, type RowCells } from './cells';
import { readAction } from './readAction';
import { readAuthority } from './readAuthority';
import { readDay } from './readDay';
import { readYear } from './readYear';
import { readYesNo } from './readYesNo';
import type { LengthUnit, RowProblem, RowProblemCode, ScheduleField } from './types';
import { readUnit, withUnit } from './withUnit';

/** What is known beside the cells of a row. */
export interface RowSetting {
  readonly period: PeriodSetting;
  /** The unit of bare figures. */
  readonly unit: LengthUnit | '';
  /** Today, for laws of a year that has not come; empty where it does not matter. */
  readonly today: Day | '';
}

/** A row as far as it can be read by itself. */
export interface RowReading {
  readonly recordClass: RecordClass;
  readonly reading: PeriodReading;
  readonly problems: readonly RowProblem[];
}

const LONGEST_TITLE = 255;
const LONGEST_CODE = 100;
const SPREADSHEET_ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$|^#{3,}$/;
/** A letter that could not be read, or UTF-8 that somebody took for Windows' letters. */
const LETTERS_LOST = /\ufffd|â€[\u0080-\u024f\u2013-\u2122]|Ã[\u0080-\u00bf]|Â[\u0080-\u00bf]/;
/** Spreadsheets make dates of ranges: "4-7" becomes 4 July. */
const ONLY_A_DATE =
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[-/ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ ]\d{2})$/i;
const LAW_OF_YEAR = /\b(?:Acts?|Regulations?|Order|Code|Measure|Rules|Directive|Bill|Deddf|Rheoliadau)\b[^\d]{0,30}\b([12]\d{3})\b/g;

const TEXTS: readonly ScheduleField[] = ['title', 'businessFunction', 'activity', 'keepFor', 'keepFrom', 'action', 'authority', 'owner'];

/** Reads the cells of one row. What cannot be read is said, and kept as text in the description. Never throws. */
export function readRow(cells: RowCells, setting: RowSetting): RowReading {
  const problems: RowProblem[] = [];
  const unread: Cell[] = [];
  const say = (cell: Cell, field: ScheduleField, code: RowProblemCode): void => {
    problems.push(problemAt(cell, field, code));
  };
  const text = (field: ScheduleField): string => cells.of(field).text;
  const keepAsText = (field: ScheduleField, code: RowProblemCode): void => {
    say(cells.of(field), field, code);
    unread.push(cells.of(field));
  };

  for (const field of TEXTS) {
    const cell = cells.of(field);
    if (SPREADSHEET_ERROR.test(cell.text)) say(cell, field, 'spreadsheetError');
    if (LETTERS_LOST.test(cell.text)) say(cell, field, 'lettersLost');
  }

  const title = text('title');
  if (title === '') say(cells.of('title'), 'title', 'titleMissing');
  if (title.length > LONGEST_TITLE) say(cells.of('title'), 'title', 'titleLong');
  const code = text('code');
  if (code.length > LONGEST_CODE || /[<>"\\]/.test(code)) say(cells.of('code'), 'code', 'codeUnfit');

  const yesNo = (field: 'vital' | 'secondPerson'): boolean => {
    const answer = readYesNo(text(field));
    if (answer === null) keepAsText(field, 'yesNoUnread');
    return answer ?? false;
  };
  const day = (field: 'validFrom' | 'validTo'): Day | '' => {
    const read = readDay(text(field));
    if (read === '') keepAsText(field, 'dayUnread');
    return read ?? '';
  };
  const year = readYear(text('year'));
  if (year === null) keepAsText('year', 'yearUnread');

  const unit = readUnit(text('keepForUnit'));
  if (unit === null) say(cells.of('keepForUnit'), 'keepForUnit', 'unitUnread');
  const unitWords = unit === null && /^\d/.test(text('keepFor')) ? `${text('keepFor')} ${text('keepForUnit')}` : text('keepFor');
  const keepFor = withUnit(unitWords, unit || setting.unit);
  if (ONLY_A_DATE.test(keepFor)) say(cells.of('keepFor'), 'keepFor', 'periodIsDate');
  const keepFrom = text('keepFrom');
  const reading = readPeriod(keepFor, keepFrom, year ? { ...setting.period, year, yearSaidBy: 'schedule' } : setting.period);
  for (const problem of reading.problems) {
    const field = problem === 'triggerUnclear' && keepFrom !== '' ? 'keepFrom' : 'keepFor';
    say(cells.of(field), field, problem);
  }

  const link = cells.has('authorityLink') ? text('authorityLink') : null;
  const { authority, refused } = readAuthority(text('authority'), link);
  if (refused) say(cells.of(link ? 'authorityLink' : 'authority'), link ? 'authorityLink' : 'authority', 'linkRefused');
  const laws = [...text('authority').matchAll(LAW_OF_YEAR)].map((match) => match[1]);
  if (setting.today !== '' && laws.some((each) => each > setting.today.slice(0, 4))) say(cells.of('authority'), 'authority', 'lawNotYet');

  const permanent = reading.kind === 'permanent';
  const asked = text('action');
  const action = readAction(asked);
  if (asked !== '' && action === null) keepAsText('action', 'actionUnread');
  else if (action !== null && !action.sure) keepAsText('action', 'actionUnread');
  // "25 years then review" beside "secure disposal": somebody looks first, until somebody says otherwise.
  const reviewFirst = action?.action === 'destroy' && /\breview/i.test(keepFor);
  if (reviewFirst) keepAsText('action', 'actionUnread');
  if (permanent && action?.action === 'destroy') say(cells.of('action'), 'action', 'actionAgainstPeriod');

  const validFrom = day('validFrom');
  const validTo = day('validTo');
  if (validFrom !== '' && validTo !== '' && validTo < validFrom) say(cells.of('validTo'), 'validTo', 'datesOutOfOrder');

  const vital = yesNo('vital');
  const secondPerson = yesNo('secondPerson');
  const notes = cells.all('notes').filter((cell) => cell.text !== '');
  const said = (cell: Cell): string => (cell.column === '' ? cell.text : `${cell.column}: ${cell.text}`);
  const description = [...cells.all('description').map((cell) => cell.text), ...[...notes, ...unread].map(said)].filter((each) => each !== '');

  return {
    recordClass: {
      ...EMPTY_CLASS,
      code,
      title,
      description: description.join('\n'),
      businessFunction: text('businessFunction'),
      activity: text('activity'),
      keepFor,
      keepFrom,
      // Nothing is destroyed that nobody said may be: without an action a person reviews it.
      action: reviewFirst ? 'review' : (action?.action ?? (permanent ? 'keep' : 'review')),
      authority,
      owner: text('owner'),
      usualMarking: text('usualMarking'),
      vital,
      series: text('series'),
      label: text('label'),
      year: year ?? '',
      secondPerson,
      version: text('version'),
      supersededBy: text('supersededBy'),
      validFrom,
      validTo,
    },
    reading,
    problems,
  };
}
