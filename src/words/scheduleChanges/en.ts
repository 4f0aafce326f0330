import { listWithAnd } from '../lists';
import { formatNumber } from '../numbers';
import type { ScheduleChangesWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const changes = (value: number): string => `${n(value)} ${value === 1 ? 'change' : 'changes'}`;

export const en: ScheduleChangesWords = {
  reading: 'Reading what is proposed',
  readFailed: 'What is proposed could not be read.',
  tryAgain: 'Read it again',
  lead: 'A change is proposed, agreed with its business area, signed by the head of that area and by the records officer, and then put in force. Two people sign, so nobody changes the schedule alone.',

  openHeading: 'Proposed changes',
  noneOpen: 'Nothing is proposed. Open a class on the tab “Schedule” to propose a change to it.',
  endedHeading: 'Changes that have come to their end',
  showEnded: (count) => `Show ${changes(count)} that ${count === 1 ? 'has' : 'have'} come to an end`,
  title: (kind, title, code) =>
    kind === 'add' ? `New class: ${title} (${code})` : kind === 'retire' ? `Retire ${title} (${code})` : `Change ${title} (${code})`,
  proposedBy: (who, when, area) => `Proposed by ${who} on ${when}${area === '' ? '' : `, for ${area}`}`,
  states: {
    proposed: 'Proposed',
    agreed: 'Agreed with the business area',
    signedByHead: 'Signed by the head of the area',
    signedByOfficer: 'Signed by both',
    putInForce: 'In force',
    refused: 'Refused',
    withdrawn: 'Taken back',
  },
  next: {
    agreed: 'Next: somebody agrees it with the business area, and says so here.',
    signedByHead: 'Next: the head of the business area signs it.',
    signedByOfficer: 'Next: the records officer signs it. It must be another person than the head of the area.',
    putInForce: 'Next: whoever looks after this site puts it in force.',
  },
  why: 'Why',
  whatItDoes: 'What it does',
  field: 'Of the class',
  before: 'Now',
  after: 'Then',
  nothingBefore: 'Nothing',
  readsAs: 'How long, in plain words',
  steps: 'What has happened',
  step: (step, who, when) =>
    ({
      proposed: `Proposed by ${who}, ${when}`,
      agreed: `Agreed with the business area, recorded by ${who}, ${when}`,
      signedByHead: `Signed by ${who} as head of the area, ${when}`,
      signedByOfficer: `Signed by ${who} as records officer, ${when}`,
      putInForce: `Put in force by ${who}, ${when}`,
      refused: `Refused by ${who}, ${when}`,
      withdrawn: `Taken back by ${who}, ${when}`,
    })[step],
  ignored: (rows) => `${n(rows)} ${rows === 1 ? 'entry counts' : 'entries count'} for nothing: out of order, or not by the person named.`,
  inVersion: (version) => `It is part of version ${version}.`,
  olderVersion: (fields) =>
    fields.length === 0
      ? 'It was proposed on an older version of this class.'
      : `It was proposed on an older version of this class. Since then others have changed: ${listWithAnd(fields, 'en')}.`,
  doing: {
    agreed: 'Record that the area agrees',
    signedByHead: 'Sign as head of the area',
    signedByOfficer: 'Sign as records officer',
    refused: 'Refuse it',
    withdrawn: 'Take it back',
  },
  doingFor: (doing, title) => `${doing}: ${title}`,
  reason: {
    agreed: 'With whom it was agreed, and when',
    signedByHead: 'Why it is right for the area',
    signedByOfficer: 'Why it is right for the department',
    refused: 'Why it is refused',
    withdrawn: 'Why it is taken back',
  },
  reasonHint: 'Kept with your name and today’s date. It cannot be changed afterwards.',
  failed: 'It was not recorded.',
  done: {
    agreed: 'Recorded: the area agrees. Next the head of the area signs.',
    signedByHead: 'Signed. Next the records officer signs.',
    signedByOfficer: 'Signed. It can be put in force now.',
    refused: 'Refused. It stays here with your reason.',
    withdrawn: 'Taken back. It stays here with your reason.',
  },

  forceHeading: 'Ready to be put in force',
  forceLead: (count, version) => `${changes(count)} ${count === 1 ? 'is' : 'are'} signed by both. Together with version ${version} they make the next version.`,
  which: 'Which changes',
  version: 'The next version',
  warning: (code, fields) => {
    const of = listWithAnd(fields, 'en');
    return {
      older: `Proposed on an older version of the class. Others have changed since: ${of}. That stays.`,
      overwrites: `Proposed on an older version of the class. It undoes what others have put in force since: ${of}.`,
      codeTaken: 'A class of that code is there already, so this cannot be put in force. Refuse it, and propose it with another code.',
      gone: 'There is no such class any more, so this cannot be put in force. Refuse it.',
      already: 'The schedule says so already. It will only be recorded as in force.',
    }[code];
  },
  understood: 'I have looked at what it undoes',
  putInForce: (count, version) => `Put ${changes(count)} in force as version ${version}`,
  forceReason: 'Why this version',
  needs: 'Choose what to put in force, name the version and say why.',
  forceDone: (count, version) => `${changes(count)} ${count === 1 ? 'is' : 'are'} in force in version ${version}.`,

  yearlyHeading: 'Agreed again each year',
  yearlyLead: 'Once a year the head of each business area and the records officer agree that its classes still stand.',
  area: 'Business area',
  noArea: 'Classes without a function',
  classes: 'Classes',
  standing: 'How it stands',
  yearly: (state, agreed, due) =>
    ({
      never: 'Never agreed',
      half: 'Waits for a second person',
      due: `Due again since ${due}; agreed on ${agreed}`,
      soon: `Agreed on ${agreed}; due again on ${due}`,
      agreed: `Agreed on ${agreed}; due again on ${due}`,
    })[state],
  signed: { head: (who, when) => `Head of the area: ${who}, ${when}`, officer: (who, when) => `Records officer: ${who}, ${when}` },
  waitsFor: { head: 'Waits for the head of the area', officer: 'Waits for the records officer' },
  agreeShort: { head: 'Agree as its head', officer: 'Agree as records officer' },
  agree: { head: (area) => `Agree ${area} as its head`, officer: (area) => `Agree ${area} as records officer` },
  agreeReason: 'What was looked at',
  agreeDone: 'Recorded. It counts for a year.',
  doHeading: 'Do',
};
