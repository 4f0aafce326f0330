import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { TakeOnWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const count = (value: number, one: string, other: string): string => `${n(value)} ${plural(value, 'en', { one, other })}`;
const documents = (value: number): string => count(value, 'document', 'documents');

export const en: TakeOnWords = {
  reading: 'Reading',
  failed: 'The library could not be read.',
  tryAgain: 'Read it again',
  notForYou: (keeperTitle) =>
    `Markings are taken on by those who keep this site: its owners${keeperTitle ? `, and whoever is its ${keeperTitle}` : ', and those who look after its information'}. Ask one of them.`,
  noLibraries: 'Marking has not been turned on in any library of this site.',

  heading: 'Take on markings that are already here',
  lead: 'A library may already hold markings: in a column of its own, in properties that another classifier wrote, or as sensitivity labels. You say what each stands for, and see what would happen, before anything is written. What stood there stays as it is.',
  library: 'Library',
  items: (value) => count(value, 'document or folder', 'documents and folders'),
  find: 'Find markings in this library',
  findFirst: 'Choose a library first.',
  findingHeading: (library) => `Looking through ${library}`,
  readRows: (read, of) => `${n(read)} of ${n(Math.max(read, of))} read`,

  unfinished: (planned, left, date) =>
    `You were taking on ${count(planned, 'marking', 'markings')} on ${date}, and it was interrupted. ${n(left)} ${plural(left, 'en', { one: 'is', other: 'are' })} left.`,
  unfinishedUndo: 'You were undoing markings that you had taken on, and it was interrupted.',
  goOn: 'Do the rest',
  leave: 'Leave the rest',
  undoable: (value, date) => `You took on ${count(value, 'marking', 'markings')} in this library on ${date}.`,
  undo: 'Undo this',

  foundHeading: (library) => `What was found in ${library}`,
  foundNone: (value) =>
    `No markings were found in ${documents(value)}: no column, no property of another classifier and no sensitivity label holds any that you may see.`,
  readDocuments: (value, folders, itemCount) => {
    const unread = itemCount - value - folders;
    return `${documents(value)} ${plural(value, 'en', { one: 'was', other: 'were' })} read.${unread > 0 ? ` ${count(unread, 'item is', 'items are')} not open to you, or came since.` : ''}`;
  },
  otherLibrary: 'Another library',
  source: (source, title) => (source === 'column' ? `Column “${title}”` : source === 'property' ? `Document property “${title}”` : 'Sensitivity labels'),
  product: (name) => `Written by ${name}, by its name.`,
  holds: (value) => `${documents(value)} ${plural(value, 'en', { one: 'holds', other: 'hold' })} a value.`,
  sampled: (looked, of) => `Found in ${n(looked)} of ${documents(of)}: properties are read one document at a time, so only some were looked into.`,
  allRead: (value, requests) => `If you use it, all ${documents(value)} are read: ${count(requests, 'request', 'requests')}.`,
  tooMany: 'It holds too many different values to be markings, so it is left out.',
  use: (source) => `Take on from ${source.slice(0, 1).toLowerCase()}${source.slice(1)}`,
  useSuggestions: 'Use all suggestions',
  showMore: (value) => `Show ${count(value, 'more value', 'more values')}`,
  value: 'What stands there',
  documents: 'Documents',
  standsFor: 'What it stands for here',
  standsForValue: (value) => `What “${value}” stands for here`,
  choose: 'Choose or type a marking',
  noMarking: 'No marking',
  useLine: (line) => `Use ${line}`,
  why: ({ verdict, code, near }, message) => {
    if (verdict === 'exact') return '';
    if (verdict === 'suggested') return 'Suggested: it is this marking in another form.';
    if (verdict === 'nothing') return 'It says that there is no marking.';
    const nearly = near ? ` The nearest is ${near}.` : '';
    if (code === 'legacyMarking') return 'It is a marking of an earlier scheme. Nothing stands for it directly: ask those who know the documents.';
    if (code === 'otherScheme') return 'It is a marking of another country’s scheme.';
    if (code === 'aboveCeiling') return 'It is above what may be held here.';
    if (code === 'noClassification') return 'It names no classification.';
    return `${message}${nearly}`;
  },
  readsAs: (line) => `Reads as ${line}`,
  aboveCeiling: (ceiling) => `It is above ${ceiling}, the highest marking that may be held here.`,
  stillOpen: (values) =>
    `You have not said what ${count(values, 'value stands', 'values stand')} for. Documents with ${plural(values, 'en', { one: 'it', other: 'them' })} are left alone.`,

  originator: 'Who answers for these markings from now on?',
  originatorHint: 'Only they may change them later; others can challenge.',
  byAuthor: 'Each document’s author',
  byAuthorHint: (otherwise) => `Where the author is a guest, an app or no longer known: ${otherwise}.`,
  byOne: (name) => `You (${name})`,
  reason: 'Reason (optional)',
  reasonHint: 'It is kept in the history, beside what stood there before.',

  plan: 'See what would happen',
  planFirst: 'Say first what at least one value stands for.',
  planning: 'Working out what would happen',
  planHeading: (value) => (value === 0 ? 'No document would be marked' : `${documents(value)} would be marked`),
  nothingWritten: 'Nothing has been written.',
  linesCaption: 'What would be written',
  where: 'Where it stands',
  line: 'Marking',
  outcomesCaption: 'What would become of all documents',
  outcome: 'What would happen',
  outcomes: {
    takeOn: 'Would be marked',
    same: 'Have that very marking here already',
    differs: 'Have another marking here, which stands',
    cleared: 'Had a marking here, and its column was emptied by hand: look at their history',
    sourcesDiffer: 'Are said to be different things by different sources',
    notMapped: 'Have a value to which you gave no marking',
    nothing: 'Hold nothing to take on',
    invalid: 'Would get a line that does not hold',
    aboveCeiling: 'Would be above what may be held here',
    aboveContainer: 'Would be above what their library or folder may hold',
    later: 'Come after as many as are taken on at once: look again when these are done',
  },
  notTakenSummary: 'Documents that would be left, and why',
  document: 'Document',
  now: 'Marking here',
  would: 'It says',
  none: 'none',
  callWhom: (value, whom) =>
    `${documents(value)} ${plural(value, 'en', { one: 'says', other: 'say' })} that ${plural(value, 'en', { one: 'it is', other: 'they are' })} above what may be held here. Call ${whom} before you do anything else with ${plural(value, 'en', { one: 'it', other: 'them' })}.`,
  securityTeam: 'your security team',
  takeOn: (value) => `Take on ${count(value, 'marking', 'markings')}`,
  back: 'Change what values stand for',
  download: 'Download the report (CSV)',
  fileName: 'markings-to-take-on',
  notSaved: 'The report was not saved.',
  address: 'Address',
  answers: 'Who would answer for it',

  taking: 'Taking on markings',
  undoing: 'Undoing',
  taken: (settled, total) => `${n(settled)} of ${n(total)} taken on`,
  undone: (settled, total) => `${n(settled)} of ${n(total)} put back`,
  done: (value) => `${count(value, 'marking has', 'markings have')} been taken on. The history of each document says where it came from.`,
  doneUndo: (value) => `${count(value, 'document is', 'documents are')} as ${plural(value, 'en', { one: 'it was', other: 'they were' })} before.`,
  doneNone: 'Nothing was changed.',
  same: (value) => `${count(value, 'document was', 'documents were')} so already.`,
  notDone: (value) => `${count(value, 'document was', 'documents were')} not changed:`,
  notDoneCaption: 'Not changed',
  left: (value) => `${count(value, 'document was', 'documents were')} not reached. Look again to do the rest: what is done stays done.`,
  stopped: 'It could not go on.',
  again: 'Look again',
};
