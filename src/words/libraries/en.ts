import { listWithAnd } from '../lists';
import { formatNumber, formatPercent } from '../numbers';
import { plural } from '../plural';
import type { LibrariesWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const count = (value: number, one: string, other: string): string => `${n(value)} ${plural(value, 'en', { one, other })}`;
const documents = (value: number): string => count(value, 'document', 'documents');

export const en: LibrariesWords = {
  heading: 'Libraries and folders',
  lead: 'What each may hold, the highest marking that it holds now, and what it proposes for documents that have no marking.',
  reading: 'Looking through the libraries',
  readSoFar: (seen, of) => `${n(seen)} of ${n(of)} documents and folders read`,
  stopReading: 'Stop here',
  readFailed: 'The libraries could not be read.',
  tryAgain: 'Read them again',
  notKept:
    'This site was set up before libraries and folders could have rules of their own. Its owner can add what is missing on the page where marking was turned on.',
  partly: 'Not everything was read, so the figures may be too low.',
  noLibraries: 'Marking is not on in any library of this site yet.',

  where: 'Where',
  allowed: 'Highest allowed',
  highest: 'Highest now',
  above: 'Too high',
  unmarked: 'Not marked',
  proposed: 'Proposed marking',
  thisSite: 'This site',
  folderIn: (library) => `Folder in ${library}`,
  count: n,
  documents,
  bySettings: 'by the site’s settings',
  byPlace: (place) => `as ${place}`,
  nothing: 'None',
  nothingMarked: 'Nothing marked',
  historical: 'Historical records: they are not marked again.',
  gone: 'This folder is no longer there.',
  notRead: 'You could not read this library, so its figures are not known.',
  unreadable: (many) => `${documents(many)} with a marking that the scheme cannot read.`,
  change: 'Change',
  whatHolds: (place) => `what holds in ${place}`,
  addFolder: 'Say what holds in a folder',
  allWithin: (many) =>
    many === 0
      ? 'There are no documents here yet.'
      : many === 1
        ? 'The one document here is where its marking may be held.'
        : `All ${n(many)} documents are where their markings may be held.`,
  someAbove: (many) =>
    many === 1 ? 'One document has a higher marking than its place may hold.' : `${n(many)} documents have a higher marking than their place may hold.`,
  aboveIn: (many, place) => `${documents(many)} marked too high for ${place}`,
  document: 'Document',
  marking: 'Marking',
  aboveRemedy: 'Move each to where its marking may be held. If the marking is too high, its originator can change it.',
  aboveMore: (more) => `There are ${n(more)} more.`,

  problem: {
    ceilingUnreadable: (of) => `“${of('ceiling')}” is not one of the scheme’s levels, so nothing can be marked here. Choose one of them.`,
    ceilingAboveSite: (of) => `${of('ceiling')} is above ${of('highest')}, the highest marking that this site may hold. Choose ${of('highest')} or lower.`,
    ceilingAboveOuter: (of) => `${of('ceiling')} is above ${of('highest')}, which holds in ${of('place')}. The nearest place counts, so it may be held here.`,
    proposalsForbidden: () => 'This marking scheme does not let a library or folder propose a marking.',
    proposalDoesNotHold: (of) => `“${of('line')}” cannot be proposed.`,
    proposalAboveCeiling: (of) => `${of('line')} is above ${of('ceiling')}, the highest marking that may be held here. Propose a lower one.`,
    proposalIsRelease: (of) => `${of('line')} goes on the copy that is released, with its clearances. It cannot be proposed.`,
    proposalInHistorical: () => 'Historical records are not marked again, so nothing can be proposed here.',
  },

  formHeading: (place) => `What holds in ${place}`,
  folderHeading: 'What holds in a folder',
  library: 'Library',
  folder: 'Folder',
  folderHint: 'Its path inside the library, such as Board/2026.',
  needFolder: 'Name the folder.',
  ceilingLabel: 'The highest marking that may be held here',
  asAround: (line) => `As around it: ${line}`,
  proposesLabel: 'Marking to propose',
  proposesHint: 'For documents that have no marking yet. None is marked until somebody says so. Leave it empty to propose what is proposed around it.',
  readsAs: (line) => `Reads as ${line}`,
  historicalLabel: 'Historical records',
  historicalHint: 'Records under the Public Records Act keep the markings that they have.',
  yes: 'Yes: they are not marked again',
  no: 'No',
  yesWord: 'yes',
  noWord: 'no',
  reason: 'Reason (optional)',
  save: 'Save what holds here',
  saving: 'Saving',
  back: 'Back',
  saved: (place) => `Saved what holds in ${place}.`,

  propose: (many) => `Propose for ${documents(many)}`,
  finding: 'Finding the documents that have no marking',
  proposeHeading: (place) => `Marking as ${place} proposes`,
  proposeLine: (many, line) => `${documents(many)}: ${line}`,
  proposeLead: 'Nothing has been marked yet. Their history will say that the marking was proposed by where they are. You can undo it.',
  proposeNone: 'Every document here has a marking now, or none is proposed for it.',
  markThem: (many) => `Mark ${documents(many)}`,
  markingThem: 'Marking as proposed',
  marked: (settled, total) => `${n(settled)} of ${n(total)} marked`,
  doneMarked: (many) => `${count(many, 'document was', 'documents were')} marked as proposed.`,
  doneUndone: (many) => `${count(many, 'document has', 'documents have')} no marking again.`,
  doneNone: 'Nothing was changed.',
  left: (many) => `${count(many, 'document was', 'documents were')} not reached.`,
  notDone: (many) => `${count(many, 'document was', 'documents were')} not marked:`,
  notDoneTable: 'Not marked',
  undo: 'Undo',
  undoing: 'Taking it back',
  finish: 'Back to the libraries',

  sharing: 'Sharing that contradicts markings',
  sharingLead: (limit) =>
    `Looks at marked documents whose marking rules out some sharing. SharePoint makes this slow, so one check asks about ${n(limit)} documents, folders and groups at most. Nothing is changed.`,
  checkSharing: 'Check sharing',
  checkAgain: 'Check again from the start',
  goOn: 'Go on with the next ones',
  checking: 'Checking sharing',
  far: (share) => `${formatPercent(share, 'en')} looked through`,
  sharingFound: (ways, many) =>
    `${count(ways, 'way', 'ways')} of sharing ${ways === 1 ? 'goes' : 'go'} further than markings allow. ${count(many, 'document was', 'documents were')} looked at.`,
  sharingNone: (many) =>
    `${many === 1 ? 'The one document that was looked at is' : `The ${n(many)} documents that were looked at are`} shared as markings allow.`,
  sharingNothing: 'No document that was looked at has a marking that rules out any sharing.',
  sharingDenied: 'You cannot see who things are shared with on this site. Ask one of its owners to check.',
  sharingEnough: 'That is as much as one check asks about. The rest has not been looked at yet.',
  sharingStopped: 'The check ended early. The rest has not been looked at yet.',
  sharedThing: 'What',
  withWhom: 'Shared with',
  ruledOutBy: 'Ruled out by',
  howMany: 'Documents',
  whatToDo: 'What to do',
  thing: (kind, name) => (kind === 'site' ? 'This site' : kind === 'library' ? `Library ${name}` : kind === 'folder' ? `Folder ${name}` : name),
  examples: (names, all) => (all > names.length ? `${names.join(', ')} and ${n(all - names.length)} more` : listWithAnd(names, 'en')),
  access: (kind, who) =>
    ({
      anyoneLink: 'Anybody who has a link, without signing in',
      organisationLink: 'Everybody in the organisation who has a link',
      everyoneInside: 'Everybody in the organisation',
      everyone: 'Everybody who can sign in, guests too',
      guest: `${who}, a guest`,
    })[kind],
  remedy: (kind) =>
    ({
      anyoneLink: 'Open Manage access on it, and delete the link.',
      organisationLink: 'Open Manage access on it, and delete the link.',
      everyoneInside: 'Take “Everyone except external users” out of its permissions.',
      everyone: 'Take “Everyone” out of its permissions.',
      guest: 'Stop sharing it with them, or ask the originator first.',
    })[kind],
  valueIn: (value, many) => `${value} (${n(many)})`,
  notSeen: (many) => `You could not see the permissions of ${count(many, 'thing', 'things')}.`,
  groups: (names, all) =>
    `Guests may be in these groups, which SharePoint does not let us look into: ${all > names.length ? `${names.join(', ')} and ${n(all - names.length)} more` : listWithAnd(names, 'en')}.`,
  unreadableMarkings: (many) => `${count(many, 'document has', 'documents have')} a marking that the scheme cannot read, so sharing could not be judged.`,
  more: (more) => `There are ${n(more)} more.`,

  address: 'Address',
  savePlaces: 'Download this table (CSV)',
  saveSharing: 'Download what was found (CSV)',
  notSaved: 'The file was not saved.',
  fileNames: { places: 'libraries-and-folders', sharing: 'sharing-against-markings' },
};
