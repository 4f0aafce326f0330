import { listWithAnd } from '../lists';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { FunctionChangesWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const documents = (value: number): string => `${n(value)} ${plural(value, 'en', { one: 'document', other: 'documents' })}`;
const and = (items: readonly string[]): string => listWithAnd(items, 'en');

export const en: FunctionChangesWords = {
  heading: 'What changed since the page was last confirmed',
  lead: (name, when) => `${name} confirmed the page on ${when}. This is what is different since.`,
  neverLead: 'Nobody has confirmed this page yet. This is what the site knows that the page does not say.',
  looking: 'Looking at what changed',
  nothing: 'Nothing that concerns this page has changed.',
  neverGathered: 'Until somebody does, only key records and moved functions are shown here.',
  notLookedAt: 'This could not be looked at, so something may be missing here:',
  notLooked: {
    keyRecords: 'how key records stand now',
    moves: 'functions that moved between departments and units',
    before: 'what the site held when the page was last confirmed',
  },
  back: 'Back to the page',

  kinds: {
    newLibrary: 'New libraries',
    goneLibrary: 'Libraries that are gone',
    renamedLibrary: 'Renamed libraries',
    newOwner: 'New owners',
    goneOwner: 'Owners who left',
    siteRenamed: 'The site’s name',
    newChannel: 'New channels',
    goneChannel: 'Channels that are gone',
    newClass: 'Record classes in use that no series has',
    volumeChanged: 'Series that grew or shrank',
    keyRecordChanged: 'Key records that were changed',
    keyRecordRenamed: 'Key records that were renamed',
    keyRecordMoved: 'Key records that were moved',
    keyRecordGone: 'Key records that are gone',
    moved: 'Functions that moved',
    migratedIn: 'Documents older than the site',
  },
  newLibrary: (title, count) => `There is a new library, “${title}”, with ${documents(count)}.`,
  goneLibrary: (title, series) =>
    series.length === 0
      ? `The library “${title}” is gone.`
      : `The library “${title}” is gone. The page says that ${and(series)} ${series.length === 1 ? 'is' : 'are'} kept there.`,
  renamedLibrary: (from, to) => `The library “${from}” is now called “${to}”.`,
  newOwner: (name) => `${name} is an owner of the site now.`,
  goneOwner: (name) => `${name} is no longer an owner of the site.`,
  siteRenamed: (from, to) => `The site was called “${from}”. It is now called “${to}”.`,
  newChannel: (name) => `There is a new channel, “${name}”.`,
  goneChannel: (name) => `The channel “${name}” is gone.`,
  newClass: (recordClass, count, libraries) =>
    `${documents(count)} in ${and(libraries)} ${count === 1 ? 'has' : 'have'} the class ${recordClass}, which no series of the page has.`,
  volumeChanged: (series, was, now) => `“${series}” held ${documents(was)}. It now holds ${documents(now)}.`,
  keyRecordChanged: (name, version) => `“${name}” was changed. It is at version ${version} now.`,
  keyRecordRenamed: (from, to) => `“${from}” is now called “${to}”.`,
  keyRecordMoved: (name, to) => `“${name}” was moved to ${to}.`,
  keyRecordGone: {
    binned: (name) => `“${name}” is in the recycle bin.`,
    disposed: (name) => `“${name}” was disposed of by a plan.`,
    notFound: (name) => `“${name}” was not found where it was, and not in the recycle bin.`,
  },
  movedFrom: (to, date) => `This function went to ${and(to)} on ${date}.`,
  movedTo: (from, date) => `This function came from ${and(from)} on ${date}.`,
  migratedIn: (title, count) => `${documents(count)} in “${title}” ${count === 1 ? 'is' : 'are'} older than the site, so they came from somewhere else.`,

  accept: 'Accept',
  editFirst: 'Change first',
  dismiss: 'Dismiss',
  about: (action, what) => `${action}: ${what}`,
  accepts: 'Accepting writes',
  onlyYou: 'Only you can say what this means for the page. Change the page, or dismiss this.',
  acceptAll: (count) => `Accept all ${n(count)}`,
  working: 'Writing',
  accepted: (count) => `${n(count)} ${plural(count, 'en', { one: 'change is', other: 'changes are' })} written on the page.`,
  dismissed: 'Dismissed. It comes back only if it changes again.',
  failed: 'That could not be written.',
  conflict: 'Somebody has written here meanwhile, so nothing was written. Change the page by hand.',
  mayNot: 'You may not write on this page.',
  saveThis: 'Write this',
  leaveIt: 'Leave it',
  takesAway: 'Taken away',

  confirmHeading: 'Confirm the page',
  confirmLead: 'Confirming says, in your name and with today’s date, that the page is true as it stands.',
  left: (count) =>
    `${n(count)} ${plural(count, 'en', { one: 'change above is', other: 'changes above are' })} neither accepted nor dismissed. You can confirm all the same.`,
  confirm: 'Confirm this page as it stands',
  confirming: 'Confirming',
  confirmed: (level) => `The page is confirmed. It is ${level}.`,
  confirmedNone: 'The page is confirmed. It is not Minimal yet: something essential is missing.',
  notMinimal: 'The page lacks something essential: its name, what kind of work it is, or its identifier. You can confirm it all the same.',
  since: (count) =>
    count === 1
      ? 'Meanwhile somebody wrote this. It is not part of what you confirmed:'
      : `Meanwhile ${n(count)} entries were written. They are not part of what you confirmed:`,
  sinceLine: (name, when, what) => `${name}, ${when}: ${what}`,
  confirmFailed: 'The page could not be confirmed.',
  confirmMayNot: 'The page was not confirmed: it was closed meanwhile, or confirming is not yours to do.',
  mayNotConfirm: 'Whoever looks after this site’s information confirms the page.',
  notPublished: 'The department’s list of functions could not be updated. It is updated the next time somebody confirms the page.',
  noticeDismissed: 'something that was noticed was dismissed',
  stageTaken: 'a series was taken further',

  countersignHeading: (title) => (title === '' ? 'Countersign the confirmation' : `Countersign the confirmation, as ${title}`),
  countersignLead: (name, when) => `${name} confirmed this page on ${when}. Once a year somebody else countersigns it.`,
  countersignLevel: (level) => `As confirmed, the page is ${level}.`,
  firstSigned: 'Nobody has countersigned this page before.',
  changedSinceSigned: (count, when) =>
    `${n(count)} ${plural(count, 'en', { one: 'thing is', other: 'things are' })} different from what was last countersigned on ${when}:`,
  sameAsSigned: 'Nothing is different from what was last countersigned.',
  countersign: 'Countersign this page',
  countersigned: 'You have countersigned the page.',
  countersignAltered: 'This was not countersigned: the page is no longer what was confirmed. Ask for it to be confirmed again.',
  countersignFailed: 'The page could not be countersigned.',
  countersignDue: (last) => (last === '' ? 'Nobody has countersigned this page yet.' : `The page was last countersigned on ${last}, more than a year ago.`),
};
