import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { FormatReason, TransferCheckWords } from './types';

const REASONS: TransferCheckWords['reason'] = (reason, column, limit) => {
  switch (reason) {
    case 'addColumn':
      return `There is no column “${column}”. Add it, even where it stays empty.`;
    case 'fillIn':
      return `“${column}” is empty. Fill it in.`;
    case 'leaveEmpty':
      return `“${column}” must be empty, because the record is open.`;
    case 'noDetails':
      return `“${column}” must be empty, because the copyright is unknown.`;
    case 'yesOrNo':
      return `Write Yes or No in “${column}”.`;
    case 'sayYes':
      return `Write Yes in “${column}”, because an alternative is given for it. Or take the alternative out.`;
    case 'sayNo':
      return `Write No in “${column}”, because the record is open.`;
    case 'wholeYears':
      return `Write whole years in “${column}”, with a semicolon between: 30;75.`;
    case 'years1to150':
      return `Each period in “${column}” is from 1 to 150 years.`;
    case 'openOrClosed':
      return `Write Open or Closed in “${column}”.`;
    case 'unknownCode':
      return `“${column}” has a code that the archive does not know. Write them as in 40(2), with a semicolon between and no spaces.`;
    case 'unknownLanguage':
      return `“${column}” has a language that is not on the archive’s list. Write them as in English;Welsh.`;
    case 'unknownCopyright':
      return `“${column}” has a value that is not on the archive’s list. Write Crown, Third party, UK Parliament, Open Parliament Licence or Unknown.`;
    case 'unknownAlone':
      return `Unknown stands alone in “${column}”. Take the others out, or take Unknown out.`;
    case 'writeDay':
      return `Write the date in “${column}” as 2026-05-17.`;
    case 'oneLine':
      return `“${column}” has several lines. Put it on one.`;
    case 'tooLong':
      return `“${column}” is longer than ${formatNumber(limit, 'en')} characters. Shorten it.`;
    case 'future':
      return `The date in “${column}” is in the future. Correct it.`;
    case 'startWithRecord':
      return `Closure begins on the date of the record, or where there is none on the day of the last change, or on 31 December of that year. Correct “${column}”.`;
    case 'onePeriodEach':
      return `There must be as many closure periods as exemption codes. Check “${column}”.`;
    case 'scheduleNotStart':
      return `“${column}” is the date of the schedule, not the day on which closure begins. Correct it.`;
    case 'scheduleBefore2000':
      return `“${column}” is before 2000, when there were no such schedules. Correct it.`;
    default:
      return `The archive does not take what stands in “${column}”. Correct it.`;
  }
};

const FORMATS: Readonly<Record<FormatReason, string>> = {
  Zip: 'Others are packed inside it. Unpack it and transfer those.',
  Executable: 'It is a program.',
  PasswordProtected: 'It has a password. Save it without one.',
  OperatingSystemMac: 'A computer made it for itself.',
  NonRecord: 'It is not a record: a template, or what Office keeps while a document is open.',
  Shortcut: 'It only points at something. Transfer what it points at.',
  SystemFile: 'A computer made it for itself.',
  Backup: 'It is a backup copy.',
  LicenseContainsRegistrationInformation: 'It is a licence for software.',
};

export const en: TransferCheckWords = {
  lead: 'Choose the list of records that you are about to transfer. Every row is held to the rules of The National Archives, so that you can put right here what it would send back.',
  prepares: 'This prepares a transfer for the archive’s own connector. It sends nothing: your file stays in this browser.',
  choose: 'Choose a CSV file',
  chooseAnother: 'Choose another CSV file',
  chooseHint: 'CSV with the archive’s own columns, such as “filepath” and “closure status”.',
  reading: 'Checking the list',
  notReadable: 'This is not a table. Save the list as CSV (UTF-8) and choose it again.',
  tooLarge: 'This file is too large to be checked here. Split it and check the parts.',

  ready: (ready, all) =>
    plural(all, 'en', {
      one: `${formatNumber(ready, 'en')} of 1 row is ready for the archive.`,
      other: `${formatNumber(ready, 'en')} of ${formatNumber(all, 'en')} rows are ready for the archive.`,
    }),
  allReady: 'The archive’s rules find nothing wrong.',
  result: 'What was found',
  fileHeading: 'The file as a whole',
  fileProblem: {
    noRows: () => 'There are no rows under the headings. Add a row for each file.',
    notUtf8: () => 'The file is not saved as UTF-8, which the archive needs. Save it as CSV UTF-8.',
    notCsv: () => 'This is a workbook. The archive takes CSV alone: save it as CSV UTF-8.',
    missingColumn: (value) => `There is no column “${value}”. Add it, even where it stays empty.`,
    extraColumn: (value) =>
      value === ''
        ? 'There is a column without a heading. Take it out.'
        : `The archive does not take the column “${value}”. Take it out before you send the file.`,
    otherSpelling: (value) => `The heading “${value}” is not spelt as the archive spells it. It was read, but correct it before you send the file.`,
    duplicateColumn: (value) => `There are two columns “${value}”. Keep one.`,
    duplicateRow: (value) => `“${value}” has more than one row. Keep one.`,
    unknownRow: (value) => `“${value}” has a row, but there is no such file. Take the row out, or correct the path.`,
    missingRow: (value) => `“${value}” has no row. Add one.`,
  },

  rowsHeading: 'Rows that are not ready',
  rowHeading: 'Row',
  nameHeading: 'Record',
  whatHeading: 'What to put right',
  columnHeading: 'Column',
  kindHeading: 'Kind',
  error: 'Not ready',
  warning: 'Have a look',
  reason: REASONS,
  moreRows: (count) =>
    plural(count, 'en', {
      one: 'One more row is not shown. Save the list to see it.',
      other: `${formatNumber(count, 'en')} more rows are not shown. Save the list to see them.`,
    }),
  row: (row) => `Row ${formatNumber(row, 'en')}`,

  warningsHeading: 'Files and names to look at',
  warningsLead: 'None of this makes a row wrong. The archive may still leave a file out, and names stay for ever.',
  noWarnings: 'Nothing stands out among files and names.',
  fault: {
    excludedName: 'The archive leaves files of this name out.',
    ownerFile: 'Office made this while a document was open. It is not a record.',
    zeroByte: 'There is nothing in this file.',
    disallowedFormat: 'The archive does not take this format.',
    likelyDisallowedFormat: 'By its ending, this is likely a format that the archive does not take.',
    meaningless: 'This name will tell the public nothing. Say what is in it.',
    copy: 'This is named as a copy. Check whether it is the record.',
    draft: 'Words like “final” and “old” do not say which version it is. Use a date or a number.',
    encoded: 'Signs like %20 stand in the name where there was a space. Rename it.',
    defaultLibrary: 'Every site has a library of this name. Give it one that says what it holds.',
  },
  formatReason: (reason) => FORMATS[reason as FormatReason] ?? '',
  place: { site: 'Site', library: 'Library', folder: 'Folder', file: 'File' },
  rows: (count) => plural(count, 'en', { one: '1 row', other: `${formatNumber(count, 'en')} rows` }),

  namesHeading: 'Names as the public will see them',
  namesLead: 'The site, the library and the folders become the arrangement in the archive’s catalogue.',
  noNames: 'No path was found in the list.',
  files: (count) => plural(count, 'en', { one: '1 file', other: `${formatNumber(count, 'en')} files` }),
  moreNames: (count) => plural(count, 'en', { one: 'and one more', other: `and ${formatNumber(count, 'en')} more` }),

  save: 'Save what to put right as CSV',
  saveName: 'Transfer check',
};
