import type { HoldScope } from '../../retention/rules';
import { listWithAnd, listWithOr } from '../lists';
import { formatNumber } from '../numbers';
import type { HoldsWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const documents = (value: number): string => `${n(value)} ${value === 1 ? 'document' : 'documents'}`;
const holds = (value: number): string => `${n(value)} ${value === 1 ? 'hold' : 'holds'}`;
const quoted = (items: readonly string[]): string[] => items.map((item) => `“${item}”`);

function scope({ everything, sites, folders, classes, functions, words, items }: HoldScope): readonly string[] {
  return [
    ...(everything === true ? ['Every document on every site.'] : []),
    ...(sites.length > 0 ? [`Everything on ${listWithAnd(sites, 'en')}.`] : []),
    ...(folders.length > 0 ? [`Everything in ${listWithAnd(folders, 'en')}.`] : []),
    ...(classes.length > 0
      ? [
          `Every document of the record ${classes.length === 1 ? 'class' : 'classes'} ${listWithAnd(classes, 'en')}, and of those that took or take ${classes.length === 1 ? 'its' : 'their'} place.`,
        ]
      : []),
    ...(functions.length > 0 ? [`Every document of the business ${functions.length === 1 ? 'function' : 'functions'} ${listWithAnd(functions, 'en')}.`] : []),
    ...(words.length > 0
      ? [
          `Every document with ${listWithOr(quoted(words), 'en')} in its name, or in the name of a folder or site that it lies in. Whole words count, whatever their capitals and accents.`,
        ]
      : []),
    ...(items.length > 0
      ? [`${documents(items.length)} by ${items.length === 1 ? 'its' : 'their'} own number, wherever ${items.length === 1 ? 'it is' : 'they are'} moved.`]
      : []),
  ];
}

export const en: HoldsWords = {
  reading: 'Reading the department’s holds',
  failed: 'The holds could not be read.',
  tryAgain: 'Read them again',
  lead: 'A hold is declared once, here. From that moment no plan disposes of what it holds, on any site, until it is lifted.',
  readOnly: 'You can see holds here. Only those who keep this site can declare, change or lift one.',
  none: 'No hold is in force.',
  completed: (count) => `${holds(count)} that ${count === 1 ? 'was' : 'were'} half written ${count === 1 ? 'has' : 'have'} been completed.`,
  inForce: 'In force',
  lifted: (count) => `${n(count)} lifted`,
  reasons: {
    inquiry: 'Inquiry',
    litigation: 'Litigation',
    foi: 'Freedom of information request',
    eir: 'Environmental information request',
    accessRequest: 'Access request',
    audit: 'Audit',
    other: 'Other',
  },
  confidential: 'Confidential',
  unknownTitle: 'A confidential hold',
  askTeam: 'Ask the KIM team.',
  detailsMissing:
    'What it is about is not written down here, or cannot be relied on. It goes on holding. Ask whoever declared it; then declare it anew and lift this one.',

  scope,
  scopeNothing: 'Nothing yet. Say what it is to hold.',
  since: (day) => `Since ${day}`,
  from: (day) => `From ${day}`,
  liftedOn: (day) => `Lifted on ${day}`,
  until: (day) => `It is lifted on ${day}.`,
  authority: (text) => `Authority: ${text}`,
  contact: (text) => `Contact: ${text}`,
  reviewOn: (day) => `To be looked at again on ${day}.`,
  reviewDue: (day) => `It was to be looked at again on ${day}. Look at whether it is still needed, then change the date or lift it.`,
  backed: (backing, name) =>
    `In Microsoft 365 it is backed by ${{ ediscoveryHold: 'the eDiscovery hold', retentionPolicy: 'the retention policy', retentionLabel: 'the retention label' }[backing]} “${name}”.`,
  unbacked:
    'Nothing in Microsoft 365 backs it. People can still delete these documents in SharePoint itself. Ask your Microsoft 365 compliance team for an eDiscovery hold or a retention policy, then enter its name here.',
  unbackedCount: (count) =>
    `${holds(count)} ${count === 1 ? 'is' : 'are'} not backed by anything in Microsoft 365, so people can still delete what ${count === 1 ? 'it holds' : 'they hold'} in SharePoint itself.`,
  reach: (sites, anywhere) =>
    anywhere
      ? sites.length > 0
        ? `It may hold documents on any site, and holds some on ${listWithAnd(sites, 'en')}. Each site’s own page says how many.`
        : 'It may hold documents on any site. Each site’s own page says how many.'
      : `It touches ${listWithAnd(sites, 'en')}.`,

  history: 'What happened to it',
  kinds: { declared: 'Declared', changed: 'Changed', lifted: 'Lifted', begun: 'Begun', setAside: 'Set aside', settled: 'Looked into' },
  what: 'What happened',
  when: 'When',
  who: 'Who',
  why: 'Why',

  declareNew: 'Declare a hold',
  change: 'Change it',
  lift: 'Lift it',
  cancel: 'Cancel',

  declareHeading: 'Declare a hold',
  changeHeading: (title) => `Change “${title}”`,
  fields: {
    reason: 'What for',
    title: 'What people call it',
    authority: 'Authority',
    contact: 'Whom to ask about it',
    from: 'Holds from',
    reviewOn: 'Look at it again on (optional)',
    backing: 'What in Microsoft 365 backs it',
    backedBy: 'Its name in Microsoft 365',
    note: 'Why it is declared or changed',
    places: 'Sites, libraries and folders',
    classes: 'Record classes',
    functions: 'Business functions',
    words: 'Words in a name',
    items: 'Single documents',
  },
  hints: {
    authority: 'A law, a court order, a letter: who may demand that this is kept.',
    contact: 'A post or a team.',
    reviewOn: 'Nothing happens by itself on that day. The hold is flagged here.',
    backedBy: 'As your Microsoft 365 compliance team calls it.',
    note: 'It is kept in the history.',
    places: 'One on each line. Paste the address from your browser. What is moved out of a folder, or renamed with it, is not held by its address any more.',
    classes: 'Codes, one on each line.',
    functions: 'One on each line, as the schedule has them.',
    words: 'A word or a phrase on each line. Whole words count: “flood” does not hold “floods”.',
    items: 'Their unique ids, one on each line. They are held wherever they are moved or renamed.',
  },
  backings: { nothing: 'Nothing', ediscoveryHold: 'An eDiscovery hold', retentionPolicy: 'A retention policy', retentionLabel: 'A retention label' },
  beConfidential: 'It is confidential',
  confidentialHint:
    'Everybody’s pages hold to it without saying what it is. People can see that a document is held, and are told to ask you. Whoever guesses a word can test their guess.',
  everything: 'Hold everything',
  everythingHint: 'Every document on every site, until it is lifted or changed.',
  whatHeld: 'What it holds',
  more: 'Whatever one of these names is held.',
  preview: 'This will be held',
  previewConfidential: 'Others will see only that a document is held.',
  previewUnbacked: 'People will still be able to delete it in SharePoint itself, because nothing in Microsoft 365 backs the hold.',
  declare: (day) => `Hold this from ${day}`,
  saveChange: 'Change this hold',
  problem: (code, value) =>
    ({
      noTitle: 'Enter what people call it.',
      noAuthority: 'Enter on whose authority it is declared.',
      noContact: 'Enter whom to ask about it.',
      noScope: 'Say what it holds. A hold that names nothing holds nothing; if it is to hold everything, say so.',
      noWords: `“${value}” has neither letters nor figures.`,
      phraseTooLong: `“${value}” is longer than six words.`,
      noItem: `“${value}” is not a document’s unique id.`,
      noPlace: `“${value}” is not the address of a site, a library or a folder. A link for sharing is none: open the folder and copy the address from your browser.`,
      noFrom: 'Enter the day from which it holds.',
      noReview: 'Enter a day after the one from which it holds, or none.',
      noBackedBy: 'Enter the name that it has in Microsoft 365.',
      tooLong: 'It names more than one hold can. Name the folder instead of its documents, or declare two holds.',
    })[code],
  declaring: 'Writing the hold',
  declared: 'The hold is declared. No plan disposes of what it holds from now on.',
  changed: 'The hold is changed.',
  wasLifted: 'The hold is lifted from the day that you named. What is due can be decided again from then on, unless another hold is on it.',
  notDone: 'The hold was not written.',
  refusals: {
    notKeeper: 'Only those who keep this site can do that.',
    notWhole: 'Something is missing.',
    changedSince: 'Somebody else has changed this hold since you opened it. Read it again, then decide.',
    cannotOpen: 'A confidential hold stays confidential, and an open one stays open. Declare a new one and lift this one.',
  },

  liftHeading: (title) => `Lift “${title}”`,
  liftLead:
    'What it holds becomes due again where its time has come, unless another hold is on it. Nothing is deleted by lifting it. Remember to end what backs it in Microsoft 365.',
  liftOn: 'Lift it from',
  liftReason: 'Why it is lifted',
  liftReasonMissing: 'Enter why it is lifted. It is kept in the history.',
  liftDayMissing: 'Enter the day from which it no longer holds.',
  liftButton: (day) => `Lift this hold from ${day}`,

  troubleHeading: 'Everything is held',
  troubleLead: 'The list of holds cannot be relied on, so every document on every site counts as held until somebody has looked into it.',
  trouble: (code, row) =>
    ({
      notUnderstood: `Row ${n(row)} of the list cannot be read.`,
      changed: `Row ${n(row)} was changed after it was written.`,
      missing: row === 0 ? 'Some rows cannot be seen by you.' : `A row before row ${n(row)} is gone.`,
      otherHand: `Row ${n(row)} was not added by the person whom it names.`,
      deleted: 'Something was deleted from the list.',
      begun: 'A confidential hold was begun and not finished.',
    })[code],
  troubleAsk: 'Tell those who keep this site.',
  settleLead:
    'Look at these rows and their versions in the list “Muniment holds”. What such a row held is no longer held once you say that you have looked: declare those holds anew first. Holds whose own rows are sound go on holding.',
  settleReason: 'What you found',
  settleReasonMissing: 'Enter what you found. It is kept in the history.',
  settle: 'Let the other rows count again',
  begunBy: (who, when) =>
    `${who} began to declare or change a confidential hold on ${when}, and it was not finished. Ask them to declare it again, then set this one aside.`,
  setAside: 'Set it aside',

  siteLead: 'What is held is kept, due or not, until the hold is lifted. Nobody here can lift a hold: that is done where it was declared.',
  siteUnknown:
    'The department’s holds could not be read, or cannot be relied on. Until they can, everything on this site counts as held. Try again later, or tell the KIM team.',
  siteNone: 'No document that was read is held.',
  look: 'Look for held documents',
  lookAgain: 'Look again',
  looking: 'Looking for held documents',
  looked: (read, rows) => `${n(read)} of about ${n(rows)} read`,
  stop: 'Stop',
  stopped: 'You stopped before the end, so these figures are of what was read.',
  held: (held, all) => `${n(held)} of the ${documents(all)} that were read ${held === 1 ? 'is' : 'are'} held.`,
  byHold: 'Held documents by hold',
  hold: 'Hold',
  documents: 'Documents held',
  library: 'Library',
  byLibrary: 'Held documents by library',
  sample: 'Some of them',
  document: 'Document',
  backing: 'Backed in Microsoft 365',
  isBacked: 'Yes',
  notBacked: 'No: people can still delete these in SharePoint',
  notTold: 'Ask the KIM team',
  unseen: (libraries, all) => `${n(libraries)} of ${n(all)} ${all === 1 ? 'library' : 'libraries'} could not be read by you.`,
  unexplained: (rows) => `SharePoint counts ${n(rows)} more ${rows === 1 ? 'item' : 'items'} than were read: folders, and what you may not see.`,
  confidentialAsk: (contact) => (contact === '' ? 'Held; ask the KIM team' : `Held; ask ${contact}`),
};
