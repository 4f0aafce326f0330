import { formatNumber } from '../numbers';
import type { ScheduleBringingWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const some = (value: number, one: string, more = `${one}s`): string => `${n(value)} ${value === 1 ? one : more}`;

export const en: ScheduleBringingWords = {
  heading: 'Bring in a schedule',
  lead: 'From a spreadsheet or a CSV file: a council’s page, your department’s own table, or Microsoft Purview’s file plan. Nothing is kept until you have seen how every row is read.',
  choose: 'Choose a CSV or Excel file',
  chooseHint: 'The file is read here, in your browser. It is not uploaded.',
  chooseAnother: 'Choose another file',
  readingFile: 'Reading the file',
  unreadable: 'The file could not be read.',
  sheet: 'Which sheet',
  sheetName: (name, rows) => `${name} (${some(rows, 'row')})`,

  columnsHeading: 'What each column holds',
  columnsLead: 'This is what the headings suggest. Change what is not right.',
  headingRow: 'Row with the headings',
  headingRowHint: '0 where there are none',
  column: 'Column',
  holds: 'Holds',
  firstRows: 'First rows',
  passedOver: 'Nothing that is kept',
  unnamed: (number) => `Column ${n(number)}`,
  holdsOf: (column) => `What “${column}” holds`,
  unit: 'Figures without a unit are',
  units: { '': 'Not said: a person must look', days: 'Days', weeks: 'Weeks', months: 'Months', years: 'Years' },
  carryDown: 'An empty function or activity is that of the row above',
  carryDownHint: 'Where cells were merged, or a heading stands over several rows',

  rowsHeading: 'How each row is read',
  read: (rows, needPerson, passedOver) =>
    [
      `${some(rows, 'row')}: ${n(rows - needPerson)} read`,
      needPerson > 0 ? `${n(needPerson)} ${needPerson === 1 ? 'needs' : 'need'} a person` : '',
      passedOver > 0 ? `${n(passedOver)} passed over` : '',
    ]
      .filter((part) => part !== '')
      .join(', ') + '.',
  show: 'Show',
  filters: {
    all: 'Every row',
    needsPerson: 'Rows that need a person',
    problems: 'Rows of which something is said',
    read: 'Rows that are read',
    passedOver: 'Rows that are passed over',
  },
  row: 'Row',
  title: 'Class',
  asWritten: 'As written',
  reading: 'Reads as',
  toLookAt: 'To look at',
  nothing: 'No such rows.',
  more: (left) => `Show ${n(Math.min(left, 100))} more of ${some(left, 'row')}`,
  why: 'Why',
  where: (column, says) => (column === '' ? says : `${column}: ${says}`),

  keepHeading: 'Keep it',
  id: 'A short name',
  idHint: 'Sites follow the schedule by this name: small letters, figures and hyphens, such as “rivers”',
  idForm: 'Only small letters, figures and hyphens.',
  name: 'What people call it',
  version: 'Version',
  year: 'Which year “current year” means',
  publicRecords: 'The Public Records Act 1958 applies to us',
  publicRecordsHint: 'Then nothing is kept here for ever: it is appraised and transferred by the time it is 20 years old, or kept with approval.',
  workingClass: 'Class of working copies',
  workingClassHint: 'Working copies and notes have a class with a period of its own: nothing is simply not a record.',
  noWorkingClass: 'None yet',
  stops: (problems) => `${some(problems, 'thing')} to put right before it can be in force.`,
  compareHeading: 'What this does to the schedule in force',
  compares: (added, changed, retired) => `${n(added)} added, ${n(changed)} changed, ${n(retired)} no longer there.`,
  comparesNothing: 'It is the same as what is in force.',
  compareTable: 'Classes that differ',
  compareKinds: { added: 'Added', changed: 'Changed', retired: 'Retired' },
  compareWhat: 'What differs',
  gone: 'It is not in this file. Records that have it would have no date any more.',
  keepGone: 'Keep the classes that are not in this file',
  keepGoneHint: 'They stay as they are, so that records that have them keep their dates.',
  saveDraft: 'Save as a draft',
  putInForce: (classes) => `Put ${some(classes, 'class', 'classes')} in force`,
  needPersonKept: (classes) =>
    `${some(classes, 'class', 'classes')} ${classes === 1 ? 'needs' : 'need'} a person. ${classes === 1 ? 'It is' : 'They are'} kept in your own words, and nobody is told that ${classes === 1 ? 'its' : 'their'} records are due.`,
  needs: 'Give it a short name, a version and a reason first.',
  leave: 'Leave without keeping it',
};
