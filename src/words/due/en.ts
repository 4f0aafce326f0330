import { formatNumber } from '../numbers';
import type { DueWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const documents = (value: number): string => `${n(value)} ${value === 1 ? 'document' : 'documents'}`;
const days = (value: number): string => `${n(value)} ${value === 1 ? 'day' : 'days'}`;
const markings = (value: number): string => `${n(value)} ${value === 1 ? 'marking' : 'markings'}`;

export const en: DueWords = {
  reading: 'Looking for markings that are due to change',
  readingEvents: 'Looking for markings that wait for something to happen',
  failed: 'This could not be read.',
  tryAgain: 'Read it again',
  lead: 'No marking changes by itself. Where its time has come, you say so here.',
  unread: (unread, libraries) => `${n(unread)} of ${n(libraries)} ${libraries === 1 ? 'library' : 'libraries'} could not be read by you.`,
  unreadTable: 'Libraries that could not be read',
  library: 'Library',

  dueHeading: 'Due now',
  nothingDue: 'Nothing waits for you. No marking that you may change has come to its time.',
  becomes: (many, line) => `${documents(many)} ${many === 1 ? 'becomes' : 'become'} ${line}`,
  longest: (over) => (over === 0 ? 'Due since today' : `The longest has been due for ${days(over)}`),
  copies: (many, line) =>
    `${many === 1 ? 'It may' : 'They may'} then be released. ${line} goes on a copy, never on the document itself, and the clearances come first.`,
  makeCopies: (many) => (many === 1 ? 'Make the copy for release' : `Make ${n(many)} copies for release`),
  show: 'Show the documents',
  documents: 'Documents',
  document: 'Document',
  now: 'Marked now',
  since: 'Due since',
  originator: 'Originator',
  nobody: 'Nobody yet',
  reason: 'Reason (optional)',
  reasonNeeded: 'Reason',
  reasonHint: 'It is kept in the history.',
  reasonMissing: 'Enter a reason: the scheme wants one for this change.',
  change: (many) => `Change ${markings(many)}`,
  chooseFirst: 'Choose what to change.',
  chooseToChange: 'Choose the markings to change',

  eventsHeading: 'When something happens',
  eventsLead: 'These markings change when somebody says that it has happened.',
  noEvents: 'No marking that you may change waits for something to happen.',
  eventBecomes: (many, line) => `${documents(many)} then ${many === 1 ? 'becomes' : 'become'} ${line}.`,
  happened: (many) => `It has happened: change ${markings(many)}`,

  othersHeading: 'Waiting for others',
  othersLead: 'Only their originator may change these markings. Longest first.',
  othersWait: (many) => `${documents(many)} more ${many === 1 ? 'is' : 'are'} due, and ${many === 1 ? 'waits' : 'wait'} for somebody else’s word.`,
  othersAwait: (many) => `${documents(many)} more ${many === 1 ? 'waits' : 'wait'} for something of which others say that it has happened.`,
  whose: 'Whose word',
  howMany: 'Documents',
  longestOver: 'Longest due',
  overBy: (over) => (over === 0 ? 'today' : days(over)),
  source: 'sent by another body',
  historical: 'historical records, which are not re-marked',

  stuckHeading: 'These cannot change as they stand',
  stuckLead: 'Somebody must mark them again, and say what they become.',
  stuck: {
    becomesMissing: { why: 'Nothing says what it becomes.', remedy: 'Mark it as it should be now.' },
    becomesInvalid: { why: 'What it should become is not a marking of this site’s scheme.', remedy: 'Mark it as it should be now.' },
    becomesHigher: { why: 'It would become higher, and no marking rises by itself.', remedy: 'If it should be higher, mark it so.' },
    lineUnreadable: { why: 'What stands there now is not a marking of this site’s scheme.', remedy: 'Look at its history, then mark it again.' },
  },
  why: 'Why not',
  remedy: 'What to do',

  changing: 'Changing markings',
  changed: (settled, total) => `${n(settled)} of ${n(total)} changed`,
  undoing: 'Undoing',
  undone: (settled, total) => `${n(settled)} of ${n(total)} put back`,
  done: (many) => `${markings(many)} ${many === 1 ? 'has' : 'have'} changed.`,
  doneNone: 'Nothing was changed.',
  doneUndo: (many) => `${markings(many)} ${many === 1 ? 'is' : 'are'} as before, and due again.`,
  notDone: (many) => `${markings(many)} did not change:`,
  notReached: (many) =>
    `${documents(many)} ${many === 1 ? 'was' : 'were'} not reached. ${many === 1 ? 'It is' : 'They are'} still due, and you can go on any time.`,
  brokeOff: 'It could not go on.',
  released: (many, line) => `${documents(many)} may now be released. Copies marked ${line} can be made when the clearances are there.`,
  undo: 'Undo these changes',
  back: 'Back to what is due',
};
