import { listWithAnd } from '../lists';
import { formatNumber } from '../numbers';
import type { ReleaseWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const copies = (value: number): string => `${n(value)} ${value === 1 ? 'copy' : 'copies'}`;

export const en: ReleaseWords = {
  reading: 'Reading who may release what',
  failed: 'This could not be read.',
  tryAgain: 'Read it again',
  heading: (many) => (many === 1 ? 'Make the copy for release' : `Make ${n(many)} copies for release`),
  lead: 'What is cleared for release is marked on a copy. The document itself stays as it is, and its history says that a copy was made.',

  unfinished: (names, date) => `On ${date} you were making ${listWithAnd(names, 'en')}, and the work was cut off.`,
  finish: 'Finish the copies',
  leave: 'Leave it as it is',
  left: 'The work is left as it is. A copy that was begun still has its original’s marking.',

  document: 'Document',
  why: 'Why not',
  cannot: (many) => (many === 1 ? 'You cannot make a copy of this document:' : `You cannot make a copy of these ${n(many)} documents:`),
  askOriginator: 'Only its originator may release it. Ask them.',
  askSource: (body) => `It was sent by ${body}. Ask them to release it.`,
  alreadyReleased: 'It is already marked for public release, so it needs no copy.',
  noRelease: 'This site’s scheme has no marking for public release.',
  markFirst: 'Its marking cannot be released. Change the marking first.',

  copyOf: (name) => `The copy of ${name}`,
  willRead: (line) => `It will be marked ${line}.`,
  name: 'Name of the copy',
  nameHint: 'A file that is already there is never replaced.',
  nameFor: (stem) => `${stem} - public release`,
  nameProblem: {
    empty: 'Enter a name for the copy.',
    tooLong: 'Use a shorter name.',
    sign: 'A name cannot have any of these: " * : < > ? / \\ | and cannot begin or end with a space, or end with a full stop.',
    reserved: 'SharePoint does not take this name. Use another.',
    ending: 'Keep the ending of the document’s own name, so that it stays the same kind of file.',
    twice: 'Two copies have this name. Change one of them.',
  },

  where: 'Where it goes',
  library: 'Library',
  folder: 'Folder',
  topFolder: 'The top of the library',
  sameFolder: 'The document’s own folder',
  folderFailed: 'The folders of this library could not be read, so the copy goes to its top.',
  placeProblem: {
    historical: 'Historical records lie here, and nothing is marked among them. Choose another place.',
    ceiling: 'This place may not hold that marking. Choose another.',
  },

  clearances: 'Clearances',
  clearancesLead: 'Record who has cleared it before you make the copy. This is kept in the history of the document and of the copy.',
  by: 'Who gave the clearance',
  on: 'Date',
  reference: 'Reference',
  referenceHint: 'Where the clearance can be found again.',
  clearanceProblem: {
    by: 'Enter who gave the clearance.',
    on: 'Enter the date of the clearance.',
    onAhead: 'The date cannot be in the future.',
    reference: 'Enter a reference.',
  },

  reason: 'Reason',
  reasonOptional: 'Reason (optional)',
  reasonHint: 'It is kept in the history.',
  reasonMissing: 'Enter a reason: the scheme wants one for this change.',

  carries: 'What the copy takes with it',
  carried: [
    'It has the contents of the version that you see now. If the document changes before the copy is made, no copy is made.',
    'You become its originator. Its originating body stays the same.',
    'It has no embargo, no date on which its marking changes and no additional instructions.',
    'It takes over the values of the library’s other columns. It does not take over earlier versions, comments or sharing.',
  ],

  make: (many) => (many === 1 ? 'Make the copy for release' : `Make ${copies(many)} for release`),
  cancel: 'Cancel',
  makingHeading: 'Making copies for release',
  made: (settled, total) => `${n(settled)} of ${n(total)} made`,

  done: (many) => (many === 1 ? '1 copy is made and marked.' : `${copies(many)} are made and marked.`),
  doneNone: 'No copy was made.',
  theCopies: 'Copies for release',
  copy: 'Copy',
  notMade: (many) => `${copies(many)} ${many === 1 ? 'was' : 'were'} not made:`,
  notReached: (many) => `You stopped before ${copies(many)} ${many === 1 ? 'was' : 'were'} begun. What was made stays.`,
  brokeOff: 'It could not go on. You can finish it here later: nothing is copied twice.',
  leftBehind: (names) =>
    `${listWithAnd(names, 'en')} ${names.length === 1 ? 'was' : 'were'} begun and not finished, and may still have the original’s marking. Do not give ${names.length === 1 ? 'it' : 'them'} to anybody.`,
  back: 'Back',
};
