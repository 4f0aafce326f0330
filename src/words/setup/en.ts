import type { EvidenceListCode } from '../../marking/rules';
import type { StepKind } from '../../provisioning/rules';
import { formatDateTime } from '../dates';
import { listWithAnd } from '../lists';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { SetupWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const count = (value: number, one: string, other: string): string => `${n(value)} ${plural(value, 'en', { one, other })}`;
const libraries = (value: number): string => count(value, 'library', 'libraries');

const stepNames: Readonly<Record<StepKind, (name: string) => string>> = {
  siteColumn: (name) => `Site column ${name}`,
  column: (name) => `Column ${name}`,
  index: (name) => `Index on ${name}`,
  formatting: (name) => `Colours for ${name}`,
  list: (name) => `List ${name}`,
  permissionLevel: (name) => `Permission level ${name}`,
  permissions: (name) => `Permissions of ${name}`,
  view: (name) => `${name} in the default view`,
  customAction: (name) => `Command ${name}`,
  settings: (name) => `Settings ${name}`,
  libraryClass: (name) => `Record class ${name}`,
};

const evidenceLists: Readonly<Record<EvidenceListCode, string>> = {
  history: 'History of markings',
  operations: 'Pieces of work',
  challenges: 'Challenges',
  checks: 'Checks of markings',
};

export const en: SetupWords = {
  title: 'Protective marking on this site',
  lead: 'Choose where people can mark documents. You see everything that would be added before anything happens.',
  reading: 'Reading the site',
  readFailed: 'The site could not be read.',
  tryAgain: 'Read it again',
  notOwner: 'Only an owner of this site can turn marking on. Ask one of the site’s owners to open this page.',
  noLibraries: 'There are no document libraries on this site yet. Make one first, then come back.',

  libraries: 'Libraries',
  librariesHint: 'Nothing changes in libraries that you do not choose.',
  library: 'Library',
  documents: 'Documents and folders',
  count: n,

  settings: 'Settings',
  scheme: 'Marking scheme',
  ceiling: 'The highest marking that may be held here',
  ceilingHint: 'Anything higher is stopped, and the person is told whom to call.',
  callWhom: 'Whom to call about something higher',
  callWhomHint: 'As people would say it: a team and a telephone number. It completes the sentence “Call …”.',
  originatingBody: 'Originating body',
  originatingBodyHint: 'The body whose documents these are. It is written with the first marking.',
  keepers: 'Who looks after this site’s information',
  keepersHint: 'One e-mail address a line. They see what is overdue, and hand markings over when somebody leaves. The site’s owners may do so too.',
  keeperTitle: 'What your department calls them',
  keeperTitleHint: 'For example Information Manager. Leave it empty for our own words.',
  challengeDays: 'Days in which a challenge wants an answer',
  challengeDaysHint: (from, to) => `From ${n(from)} to ${n(to)}. After that it shows as overdue.`,

  showPlan: 'Show what would change',
  needLibrary: 'Choose at least one library.',
  needCallWhom: 'Say whom to call.',
  needBody: 'Name the originating body.',
  needDays: (from, to) => `Give the days for a challenge as a whole number from ${n(from)} to ${n(to)}.`,
  needPeople: (accounts) =>
    `${listWithAnd(accounts, 'en')} ${accounts.length === 1 ? 'is' : 'are'} not known on this site. Check the spelling. Somebody who has access is known once they have opened the site.`,
  peopleFailed: 'The people could not be looked up. Try again.',
  planning: 'Comparing with the site',

  planHeading: 'What will change on this site',
  planLead: 'Nothing has been changed yet. Documents keep their dates and their contents.',
  nothingToDo: 'Everything is there already. There is nothing to change.',
  what: 'What',
  toAdd: 'To add',
  toChange: 'To put right',
  there: 'Already there',
  kinds: {
    siteColumn: 'Columns of the site, for the marking, who set it and when it changes',
    column: 'The same columns in your libraries and lists',
    index: 'Indexes, so that large libraries can be filtered by marking',
    formatting: 'Colours for the marking column',
    list: 'Lists that keep the history of markings, challenges, checks, and what holds in libraries',
    permissionLevel: 'Permission levels, so that people can add to the history and not change it',
    permissions: 'Who may read those lists and add to them',
    view: 'What the default views show',
    customAction: 'The Mark command in the libraries of this site',
    settings: 'Your settings',
    libraryClass: 'Record classes of libraries',
  },
  everyStep: 'Every step',
  step: (what, name, where) => {
    const thing = stepNames[what](name);
    return where && where !== name ? `${thing} in ${where}` : thing;
  },
  addIt: 'add',
  putItRight: 'put right',
  onSite: 'This site',
  indexMayBeRefused: (library, items) =>
    `${library} holds ${n(items)} items, and SharePoint may refuse to index it. Marking works there all the same; filtering by marking may not.`,
  nameMayBeTaken: (where) => `Something on ${where} has a name that marking uses. It is left as it is, and you are told.`,
  turnOn: (many) => `Turn on marking in ${libraries(many)}`,
  saveChanges: (steps) => `Make ${count(steps, 'change', 'changes')}`,
  back: 'Back',

  running: 'Setting up marking',
  stepsDone: (settled, total) => `${n(settled)} of ${n(total)} steps done`,
  doneAll: (many) => `Marking is on in ${libraries(many)}.`,
  doneNext: 'People see the Mark command when they select documents. They may have to reload the page once.',
  donePartly: (failed) => `${count(failed, 'step was', 'steps were')} not done:`,
  stopped: (left) => `You stopped with ${count(left, 'step', 'steps')} left. You can go on at any time: nothing is done twice.`,
  notDoneTable: 'Not done',
  part: 'What',
  whyNot: 'Why not',
  remedy: 'What to do',
  finish: 'See how the site stands',

  status: (on, all) => `Marking is on in ${n(on)} of ${libraries(all)}.`,
  change: 'Change libraries or settings',
  driftNone: 'Everything is as it was set up.',
  driftSome: (many) => (many === 1 ? 'One thing is no longer as it was set up.' : `${n(many)} things are no longer as they were set up.`),
  where: 'Where',
  now: 'Now',
  shouldBe: 'Should be',
  missing: 'not there',
  changedSince: 'changed',
  asSetUp: 'as it was set up',
  putBack: 'Put it back',

  libraryIsOn: 'Marking is on here.',
  cannotTurnOff: 'It cannot be turned off on this page.',

  historyHeading: 'The history of markings',
  historyLead: 'Every line is sealed to the one before it. Check whether any line was changed or taken out.',
  historyCheck: 'Check the history',
  historyChecking: 'Looking through the history',
  historyFailed: 'The history could not be read. Try again later.',
  historyHolds: (rows) => (rows === 0 ? 'There are no lines in it yet.' : `${count(rows, 'line', 'lines')}, and every one is as it was written.`),
  historyFindings: (found, rows) =>
    `${count(found, 'thing is', 'things are')} not as ${plural(found, 'en', { one: 'it', other: 'they' })} should be in ${count(rows, 'line', 'lines')}.`,
  historyWhat: 'What',
  historyDocument: 'Document',
  historyWho: 'Who it names',
  historyWhen: 'When',
  historyWhere: 'Where',
  historyRow: (list, row) => (row === null ? evidenceLists[list] : `${evidenceLists[list]}, line ${n(row)}`),
  historyBy: (who, by) => (by === '' ? who : who === '' ? by : `${who} (SharePoint names ${by})`),
  historyDate: (iso, timeZone) => formatDateTime(iso, 'en', timeZone),
  historyFinding: {
    changedRow: 'A line was changed after it was written.',
    takenOut: 'A line was taken out.',
    addedRow: 'A line was put into a piece of work that it does not belong to.',
    copiedRow: 'The same line stands twice.',
    missingRow: 'The line before this one is not there.',
    outOfOrder: 'The line before this one comes after it: lines have changed places.',
    otherHand: 'The line names one person and was added by another.',
    otherTime: 'The line names another day than the one on which it was added.',
    noOperation: 'The line belongs to no recorded piece of work.',
    notAsSealed: 'The lines of this piece of work are not those that it ended with.',
    columnDiffers: 'The document is marked as something other than its last line says.',
    notInHistory: 'The document is marked, and no line says so. A line was taken out, or somebody typed or copied the marking.',
    deletedFrom: 'Something was deleted from this list. Nothing ever should be.',
  },
  historyMore: (more) => `There are ${n(more)} more.`,
  historyRemedy: 'Tell whoever looks after your department’s records. SharePoint’s audit log says who did it.',
};
