import { formatNumber } from '../numbers';
import type { QueueWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const documents = (value: number): string => `${n(value)} ${value === 1 ? 'document' : 'documents'}`;
const moreDocuments = (value: number): string => `${n(value)} more ${value === 1 ? 'document' : 'documents'}`;
const series = (value: number): string => `${n(value)} ${value === 1 ? 'decision' : 'decisions'}`;

export const en: QueueWords = {
  reading: 'Reading what is due on this site',
  failed: 'What is due could not be read.',
  tryAgain: 'Read it again',
  lead: 'What has been kept for as long as the schedule says. You decide once for each class and year. Nothing goes until somebody decides.',
  soFar: (read, of) => `${n(read)} of ${n(of)} items read so far`,
  whole: (read, of) =>
    read < of ? `${n(read)} of ${n(of)} items read. The other ${n(of - read)} cannot be seen by you, or went meanwhile.` : `All ${n(of)} items read`,
  stop: 'Stop reading',
  goOn: 'Go on reading',
  readingName: 'How much of this site has been read',

  noKimSite:
    'The site where your department keeps its schedules was not found, so no dates can be worked out and nothing may go. Ask whoever looks after this product.',
  noSchedule: 'No schedule is in force for this site, so no dates can be worked out and nothing may go. Ask the team that looks after schedules.',
  unreadable: 'Your department’s schedules could not be read, so no dates can be worked out and nothing may go. Try again later.',
  holdsUnknown: 'Holds could not be read, so everything here counts as held and nothing may go. Try again later.',
  mayNot: 'Those who look after this site’s records decide. You can see what is due.',

  parts: {
    toDecide: 'Due now',
    decided: 'Decided',
    held: 'Due but held',
    coming: 'Coming in the next year',
    waiting: 'Waiting for a date',
    noClass: 'No class',
    permanent: 'Kept for good',
  },
  leads: {
    toDecide: 'Oldest first.',
    decided: 'Decided once a class and year. You can take a decision back until it is carried out.',
    held: 'Kept long enough, and held: nothing may be deleted until the hold is lifted.',
    coming: 'Nothing to do yet.',
    waiting: 'Until the date is known, these are kept.',
    noClass: 'Nobody has said what these are, so these are kept. Give their library or folder a class.',
    permanent: 'The schedule says that these are not deleted.',
  },
  nothing: 'Nothing is due. You need do nothing here.',
  nothingYet: 'Nothing found so far.',
  later: (many) => `${moreDocuments(many)} ${many === 1 ? 'is' : 'are'} due later than in a year.`,

  recordClass: 'Record class',
  year: 'Year',
  place: 'Where',
  documents: 'Documents',
  due: 'Due',
  held: 'Of those held',
  from: 'From',
  missing: 'What is missing',
  decision: 'Decision',
  by: 'By whom',
  missingOf: (need, many) => `${need} (${n(many)})`,
  need: {
    created: 'when it was made',
    modified: 'when it was last changed',
    sent: 'when the e-mail was sent',
    closed: 'when the case or file was closed',
    superseded: 'when it was replaced',
    birth: 'the date of birth',
    death: 'the date of death',
    trigger: 'the date that the schedule names',
    person: 'a person’s judgement',
  },
  noYear: 'not known',
  decide: () => 'Decide',
  about: (of) => of,
  look: 'Look',
  todo: 'What you can do',
  withdraw: 'Take back',

  seriesTitle: (recordClass, year) => `${recordClass}, ${year}`,
  back: 'Back to what is due',
  dueFrom: (many, from, to, size) =>
    from === to ? `${documents(many)} (${size}) became due on ${from}.` : `${documents(many)} (${size}) became due between ${from} and ${to}.`,
  heldOf: (many) => `${documents(many)} of these ${many === 1 ? 'is' : 'are'} held and ${many === 1 ? 'stays' : 'stay'} whatever you decide.`,
  keptLongerOf: (many) =>
    `${documents(many)} more ${many === 1 ? 'is' : 'are'} past ${many === 1 ? 'its' : 'their'} time and kept longer, by a decision on ${many === 1 ? 'it' : 'each'} alone.`,
  goingAloneOf: (many) => `${documents(many)} more ${many === 1 ? 'is' : 'are'} to go by a decision on ${many === 1 ? 'it' : 'each'} alone. See Disposal.`,
  unknownOf: (many) => `Whether ${documents(many)} of these ${many === 1 ? 'is' : 'are'} held could not be read: ${many === 1 ? 'it stays' : 'they stay'}.`,
  comingOf: (many) =>
    `${moreDocuments(many)} ${many === 1 ? 'becomes' : 'become'} due within a year. This decision covers the class and year, so ${many === 1 ? 'it' : 'they'} too.`,
  whichRule: 'The rule',
  rule: (version) => `Schedule, version ${version}`,
  authority: 'Why',
  then: 'What the schedule says happens then',
  action: { destroy: 'Delete', review: 'Look at it again and decide', transfer: 'Transfer to the archive', keep: 'Keep' },
  superseded: 'This class is no longer in use. Give the library or folder the class that took its place; until then nothing of it goes.',
  notInSchedule: 'This class is not in the schedule in force, so nothing of it goes.',
  twentyYears: (year, latest) =>
    `Nothing is kept for ever here without approval: transfer to the archive, or approval to keep, is due by ${year}. That is 20 years from the latest document, of ${latest}.`,
  sample: 'Some to open',
  sampleLead: 'Drawn from all that are due.',
  before: (who, when, what) => `${who} decided on ${when}: ${what} That day has come, so you are asked again.`,

  question: 'What should happen to these?',
  answers: { destroy: 'Delete', transfer: 'Transfer to the archive', keepLonger: 'Keep longer', review: 'Decide later' },
  hint: (answer, second) =>
    ({
      destroy: `Nothing is deleted yet. A plan then shows every document that goes and every one that stays${second ? ', and a second person must agree to it' : ''}. After that they move to the recycle bin, for 93 days.`,
      transfer: 'This records the decision. It moves nothing: the archive arranges the transfer with you.',
      keepLonger: 'They stay until the day that you give, and you are asked again on the day after.',
      review: 'Nothing changes, and you are asked again on the day that you give.',
    })[answer],
  until: 'Keep until',
  askOn: 'Ask again on',
  untilMissing: 'Enter a day after today.',
  reason: 'Reason',
  reasonOptional: 'Reason (optional)',
  reasonHint: 'It is kept with the decision.',
  reasonMissing: 'Enter a reason: these are kept for longer than the schedule says.',
  button: (answer, many, day) =>
    ({
      destroy: `Decide to delete ${documents(many)}`,
      transfer: `Decide to transfer ${documents(many)}`,
      keepLonger: day === '' ? `Keep ${documents(many)} longer` : `Keep ${documents(many)} until ${day}`,
      review: day === '' ? 'Ask again later' : `Ask again on ${day}`,
    })[answer],
  deciding: 'Keeping your decision',
  decided: (answer, day) =>
    ({
      destroy: 'Delete.',
      transfer:
        'Transfer to the archive. It is decided and not yet done: once the archive has the records, say so under the series on the site’s function page.',
      keepLonger: `Keep until ${day}.`,
      review: `Ask again on ${day}.`,
      putOff: `Ask again on ${day}.`,
    })[answer],
  decidedBy: (who, when) => `${who}, ${when}`,
  toDisposal: 'Plan what goes',
  since: (many) => `${documents(many)} ${many === 1 ? 'has' : 'have'} become due since.`,
  withdrawing: 'Taking the decision back',
  withdrawn: 'The decision is taken back. You are asked again.',
  notKept: 'Your decision was not kept.',
  kept: 'Your decision is kept.',

  sites: {
    heading: 'Your other sites',
    lead: 'Each is read only when you ask. Their addresses stay in this browser.',
    address: 'Address of a site',
    addressHint: 'For example /sites/floods',
    add: 'Add this site',
    notAnAddress: 'Enter the address of a site of your department.',
    open: 'Read what is due',
    remove: 'Take off this list',
    opening: 'Reading',
    notOn: 'Retention is not on for this site.',
    notRead: 'This site could not be read by you.',
    summary: (many, of) => (of === 0 ? 'Nothing to decide' : `${series(of)}, ${documents(many)}`),
    partly: (read, of) => `${n(read)} of ${n(of)} items read`,
    goThere: 'Open the site',
    readAll: 'Read all of these, one after another',
  },
};
