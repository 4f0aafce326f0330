import { listWithOr } from '../lists';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { PanelWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const count = (value: number, one: string, other: string): string => `${n(value)} ${plural(value, 'en', { one, other })}`;
const documents = (value: number): string => count(value, 'document', 'documents');
/** The document, where it is the only one; else how many of them. */
const them = (many: number, total: number): string => (total === 1 ? 'it' : documents(many));
const They = (many: number, total: number): string => (total === 1 ? 'It' : documents(many));

export const en: PanelWords = {
  titleOne: (name) => `Mark ${name}`,
  titleMany: (many) => `Mark ${documents(many)}`,
  titleSelection: (rows) => `Mark ${count(rows, 'selected item', 'selected items')}`,
  close: 'Close',
  reading: 'Reading the documents',

  nowUnmarked: 'It has no marking.',
  nowMarked: (line) => `It is marked ${line}.`,
  nowMany: (groups) => {
    const parts = groups.map(({ line, count: many }) =>
      line
        ? `${n(many)} ${plural(many, 'en', { one: 'is', other: 'are' })} ${line}`
        : `${n(many)} ${plural(many, 'en', { one: 'has', other: 'have' })} no marking`
    );
    return `${parts.join(', ')}.`;
  },
  foldersHold: (folders, many) => `${count(folders, 'folder holds', 'folders hold')} ${documents(many)}.`,
  includeFolders: (many) => (many === 1 ? 'Mark it too' : 'Mark them too'),
  foldersAllMarked: 'All of them will be marked.',
  foldersEmpty: 'There are no documents in what you selected, so there is nothing to mark.',
  someUnread: (many) => `${count(many, 'item', 'items')} could not be read, and will not be marked.`,

  unfinished: (planned, left, date) =>
    `You were marking ${documents(planned)} on ${date}, and it was interrupted. ${n(left)} ${plural(left, 'en', { one: 'is', other: 'are' })} left.`,
  unfinishedOther: (planned, left, date) =>
    `You were changing ${documents(planned)} on ${date}, and it was interrupted. ${n(left)} ${plural(left, 'en', { one: 'is', other: 'are' })} left.`,
  unfinishedUndo: 'You were undoing a marking, and it was interrupted.',
  goOnWithRest: 'Do the rest',
  leaveRest: 'Leave the rest',
  undoLast: (many, ago) => `Undo the last marking (${documents(many)}, ${ago})`,
  ago: (seconds) => {
    if (seconds < 90) return 'a minute ago';
    if (seconds < 5400) return `${count(Math.round(seconds / 60), 'minute', 'minutes')} ago`;
    if (seconds < 129600) return `${count(Math.round(seconds / 3600), 'hour', 'hours')} ago`;
    return `${count(Math.round(seconds / 86400), 'day', 'days')} ago`;
  },

  recent: 'Your recent markings',
  build: 'Choose the marking',
  classification: 'Classification',
  noMarking: 'No marking',
  noMarkingHint: 'Takes the marking off. The history keeps it.',
  slots: {
    prefix: 'Prefix',
    handling: 'Handling instructions',
    descriptors: 'Descriptors',
    codewords: 'Codewords',
    caveats: 'Caveats',
    releasability: 'Releasability',
  },
  more: 'More: prefix, caveats, additional instructions',
  takenOff: (value) => `${value} was taken off.`,
  onlyWith: (needed) => `Only with ${listWithOr(needed, 'en')}.`,
  notBeside: (other) => `Not beside ${other}.`,
  chooseToGoOn: 'Handling instructions, descriptors and more come after the classification.',
  meaning: 'What it means',

  name: (example) => (example ? `Name (for example ${example})` : 'Name'),
  otherName: 'Another name',
  add: 'Add',
  nameNotAllowed: (name) => `“${name}” cannot stand there. Use capital letters, and only a few words.`,

  instructions: 'Additional instructions',
  instructionsHint: 'One on each line. They are kept with the marking, under the line.',
  ends: 'This marking changes later',
  endsHint: 'Nothing changes by itself: when it is due, it is shown to the originator, who changes it.',
  endOfEmbargo: 'When does the embargo end?',
  endOfMarking: 'When does it change?',
  endTime: 'At a date and time',
  endEvent: 'When something happens',
  endWhen: 'Date and time',
  endPast: 'That time has passed, so it is due at once.',
  endWhat: 'What happens',
  endBecomes: 'Marking after that',
  endLikely: 'Likely markings',
  endBecomesHint: (example) => `For example ${example}. Nothing changes by itself: somebody changes it then.`,

  typeInstead: 'Type the line instead',
  typedLine: 'Marking line',
  typedHint: 'Small letters and common spellings are understood.',
  useLine: 'Use this line',
  typedReads: (line) => `Reads as ${line}`,

  willRead: 'It will read',
  chooseFirst: 'Choose a classification to see the line.',
  willBeEmpty: 'The marking will be taken off.',
  stopAbove: (line, ceiling) => `Stop. ${line} may not be held here. This site holds documents up to ${ceiling}. Nothing has been written.`,
  callWhom: (whom) => `Call ${whom} before you do anything else with the document.`,
  securityTeam: 'your security team',
  whatItNeeds: 'What each document needs',
  willBeMarked: (many, total) =>
    many === 0 ? (total === 1 ? 'It will not be marked.' : `None of the ${n(total)} will be marked.`) : `${n(many)} of ${n(total)} will be marked.`,
  willBeUnmarked: (many, total) =>
    many === 0
      ? total === 1
        ? 'Its marking will stay.'
        : `The markings of all ${n(total)} will stay.`
      : `The marking will be taken off ${n(many)} of ${n(total)}.`,
  staysSame: (many, total) => `${They(many, total)} ${many === 1 ? 'is' : 'are'} so already, and will stay as ${many === 1 ? 'it is' : 'they are'}.`,
  notYours: (many, total, originator) =>
    originator
      ? `${total === 1 ? 'Its originator' : `The originator of ${documents(many)}`} is ${originator}, and only the originator may change a marking. You can challenge it.`
      : `Only the originating body may mark ${them(many, total)}.`,
  received: (many, total, body) =>
    `${They(many, total)} came from ${body}, which alone may change ${many === 1 ? 'its marking' : 'their markings'}. You can challenge it there.`,
  historical: (many, total) => `${They(many, total)} ${many === 1 ? 'is a historical record' : 'are historical records'}, and will not be marked again.`,
  onTheCopy: (value) => `${value} goes on the copy that is released, not on the document itself.`,
  aboveHere: (many, total, place, ceiling) =>
    `${They(many, total)} ${many === 1 ? 'lies' : 'lie'} in “${place}”, which holds documents up to ${ceiling}, and will not be marked.`,
  told: (many, originator) => `${originator} will be told that you changed the marking of ${documents(many)}.`,
  endsTaken: (many, total) => `${They(many, total)} ${many === 1 ? 'was' : 'were'} to change later. With this marking that no longer happens.`,
  whichDocuments: 'Which documents',
  proposedBy: (place) => `“${place}” proposes this. Check that it is right.`,
  alsoProposed: (many, total, place) => `“${place}” proposes a marking for ${them(many, total)}:`,
  challenge: (many) => (many === 1 ? 'Challenge the marking' : `Challenge ${n(many)} markings`),
  makeCopy: (many) => (many === 1 ? 'Make the copy for release' : `Make ${n(many)} copies for release`),
  somethingWrong: 'Something has gone wrong with this information',
  whatToDo: 'What to do now',
  backToMarking: 'Back to marking',
  opening: 'Opening',
  notLoaded: 'This part could not be loaded. Check your connection, then reload the page. What was done stays done.',
  asides: {
    compromise: () => 'When something has gone wrong',
    challenge: (many) => (many === 1 ? 'Challenge its marking' : `Challenge the markings of ${documents(many)}`),
    release: (many) => (many === 1 ? 'Make a copy for release' : `Make copies of ${documents(many)} for release`),
  },
  reason: 'Reason (optional)',
  reasonHint: 'It is kept in the history.',
  reasonNeeded: 'Reason',
  reasonNeededHint: 'This change needs a reason. It is kept in the history.',
  mark: (many) => `Mark ${documents(many)}`,
  markSelected: 'Mark what is selected',
  unmark: (many) => `Take the marking off ${documents(many)}`,
  cancel: 'Cancel',
  cannotYetChoose: 'Choose a classification first.',
  cannotYetReading: 'The documents are still being read.',
  cannotYetReason: 'Say why first.',
  nothingToMark: 'Nothing to mark',

  marking: 'Marking',
  undoing: 'Undoing',
  marked: (settled, total) => `${n(settled)} of ${n(total)} marked`,
  undone: (settled, total) => `${n(settled)} of ${n(total)} put back`,
  doneNone: 'Nothing was changed.',
  doneAll: (many, line) => `${count(many, 'document is', 'documents are')} marked ${line}.`,
  doneUnmarked: (many) => `The marking was taken off ${documents(many)}.`,
  doneOther: (many) => `${count(many, 'document was', 'documents were')} changed.`,
  doneUndo: (many) => `${count(many, 'document has', 'documents have')} the marking from before.`,
  alreadySo: (many) =>
    `${count(many, 'already had it and was', 'already had it and were')} left as ${plural(many, 'en', { one: 'it was', other: 'they were' })}.`,
  notDone: (many) => `${count(many, 'was', 'were')} not:`,
  leftOver: (many) =>
    `${count(many, 'document was', 'documents were')} not reached. Select ${plural(many, 'en', { one: 'it', other: 'them' })} again when you want to go on: what is done already is left as it is.`,
  stoppedByProblem: 'It could not go on.',
  telling: 'Telling the originators',
  originatorsTold: (many) => `${many === 1 ? 'Its originator has' : 'The originators have'} been told here, not by e-mail.`,
  notTold: (many) => `${many === 1 ? 'The originator' : 'The originators'} of ${documents(many)} could not be told. The marking stands: tell them yourself.`,
  undo: 'Undo this marking',
  closeDone: 'Close',
  notMarkedTable: 'Not marked',

  tabMark: 'Mark',
  tabHistory: 'History',
  historyOf: 'History of the marking',
  historyEmpty: 'Nothing has been marked here yet.',
  historyDisagrees: 'The column was edited by hand since: it no longer says what the history says.',
  historyBroken: 'A line of this history does not match its own seal. Somebody may have changed it. Tell whoever looks after your site’s records.',
  historyFailed: 'The history could not be read.',
  when: 'When',
  who: 'Who',
  change: 'Change',
  whyChanged: 'Why',
  none: 'no marking',
  changedTo: (before, after) => `${before} → ${after}`,
  kinds: {
    marked: 'Marked',
    undone: 'Undone',
    notApplied: 'Not applied',
    takenOn: 'Taken on: it was there before',
    lapsed: 'Changed when it was due',
    handedOver: 'Handed over',
    proposed: 'As its library or folder proposes',
    released: 'Copy for release',
  },
  instruction: (text) => `Instruction: ${text}`,
  endsAt: (when, becomes) => `Until ${when}; then ${becomes}`,
  endsWith: (event, becomes) => `Until this happens: ${event}; then ${becomes}`,
  origins: {
    column: (name, value) => `It was in the column “${name}” as “${value}”.`,
    property: (name, value) => `It was in the document’s property “${name}” as “${value}”.`,
    label: (name) => `It comes from the sensitivity label “${name}”.`,
    container: (name, value) => `“${name}” proposed ${value}.`,
    copyOf: (name) => `It is a copy of ${name}.`,
  },
  clearance: (name, by, date, reference) => `${name}: cleared by ${by} on ${date}${reference ? `, reference ${reference}` : ''}.`,
  onChallenge: 'It was changed on a challenge.',

  cannotOpen: 'The documents could not be read.',
  tryAgain: 'Read them again',
};
