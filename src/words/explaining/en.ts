import type { DeleteReason, DeleteReasonCode } from '../../retention/rules';
import { formatDate } from '../dates';
import { formatNumber } from '../numbers';
import { en as periods } from '../periods/en';
import { plural } from '../plural';
import type { ExplainingWords, WhomToAsk } from './types';

const date = (day: string): string => formatDate(`${day}T12:00:00Z`, 'en', 'UTC');
const kimOf = ({ kim }: WhomToAsk): string => kim || 'the knowledge and information team';
const keeperOf = ({ keeper }: WhomToAsk): string => (keeper ? `your ${keeper}` : 'whoever looks after this site’s information');

type Said = { readonly why: string; readonly todo: string };

const reasons: Readonly<Record<DeleteReasonCode, (reason: DeleteReason, ask: WhomToAsk) => Said>> = {
  gone: () => ({ why: 'It is no longer here.', todo: 'Look for it in the recycle bin, or where it was moved to.' }),
  regulatoryRecord: ({ name }) => ({
    why: `Its Microsoft label “${name}” makes it a regulatory record. Nobody can delete it before its time, and nobody can take the label off.`,
    todo: 'Leave it where it is.',
  }),
  lockedRecord: ({ name }) => ({
    why: `Its Microsoft label “${name}” makes it a record, and the record is locked. A record cannot be deleted.`,
    todo: 'If the label is wrong, ask an administrator of this site to take it off. Unlocking it is not enough.',
  }),
  record: ({ name }) => ({
    why: `Its Microsoft label “${name}” makes it a record. A record cannot be deleted, even when it is unlocked.`,
    todo: 'If the label is wrong, ask an administrator of this site to take it off.',
  }),
  labelForbids: ({ name }) => ({
    why: `Its Microsoft label “${name}” keeps it, and your organisation does not let anyone delete what a label keeps.`,
    todo: 'If the label is wrong, change it, or ask the site’s owner to. Otherwise leave it until its time is over.',
  }),
  checkedOut: ({ name }) => ({ why: `It is checked out to ${name || 'someone else'}.`, todo: `Ask ${name || 'them'} to check it in, then try again.` }),
  openByOther: ({ name }) => ({
    why: `${name || 'Someone'} has it open for editing.`,
    todo: 'Try again about ten minutes after they have closed it.',
  }),
  noPermission: () => ({ why: 'You may not delete anything here.', todo: 'Ask the site’s owner for permission, or ask them to do it.' }),
  held: ({ name, unbacked }, ask) => ({
    why: `It is on hold${name ? `: ${name}` : ''}. Nothing that is on hold may go, whatever its date.${
      unbacked ? ' SharePoint itself would not stop you: nothing in Microsoft 365 backs this hold.' : ''
    }`,
    todo: `Do not delete it. Ask ${kimOf(ask)} if you think the hold should not cover it.`,
  }),
  heldInConfidence: (_, ask) => ({ why: 'It is on hold.', todo: `Do not delete it. Ask ${kimOf(ask)}.` }),
  holdsUnknown: (_, ask) => ({
    why: 'Whether it is on hold could not be read, so it counts as held.',
    todo: `Do not delete it now. Try again later, or ask ${kimOf(ask)}.`,
  }),
  permanent: (_, ask) => ({ why: 'The schedule says to keep it permanently.', todo: `Leave it. Ask ${kimOf(ask)} if its class is wrong.` }),
  keepUntil: ({ until }, ask) => ({
    why: `The schedule says to keep it until ${date(until ?? '')}.`,
    todo: `Leave it until then. If its class is wrong, choose “Set record class”, or ask ${keeperOf(ask)}.`,
  }),
  labelKeeps: ({ name }) => ({
    why: `Its Microsoft label “${name}” keeps it. Your organisation may let you delete it all the same; that could not be read.`,
    todo: 'If you delete it, SharePoint may refuse, or keep a copy that you do not see.',
  }),
  labelUnknown: ({ name }) => ({
    why: name ? `What its Microsoft label “${name}” does could not be read.` : 'Whether it has a Microsoft label could not be read.',
    todo: 'Open the page again. If it is still so, ask the site’s owner.',
  }),
  permissionUnknown: () => ({ why: 'Whether you may delete it could not be read.', todo: 'Open the page again. If it is still so, ask the site’s owner.' }),
  folderNotEmpty: ({ count }) => ({
    why:
      count === undefined
        ? 'What is in the folder could not be counted. One thing in it that is kept stops the whole folder.'
        : `There ${plural(count, 'en', { one: 'is 1 file or folder', other: `are ${formatNumber(count, 'en')} files and folders` })} in it. One that is kept stops the whole folder.`,
    todo: 'Open it and ask the same of what is in it.',
  }),
  dateUnknown: ({ needs }, ask) => ({
    why: needs === undefined || needs.length === 0 ? 'Until when it is kept cannot be worked out yet.' : periods.missing(needs),
    todo: `Keep it for now. Give the date with “Set record class”, or ask ${keeperOf(ask)}.`,
  }),
  noClass: (_, ask) => ({
    why: 'It has no record class, so nobody has said how long it is kept.',
    todo: `Choose “Set record class” first, or ask ${keeperOf(ask)}.`,
  }),
  classUnknown: ({ name }, ask) => ({
    why: `Its record class ${name} is not in the schedule that could be read, so until when it is kept is not known.`,
    todo: `Keep it for now. Ask ${kimOf(ask)}.`,
  }),
  checkedOutToYou: () => ({ why: 'It is checked out to you.', todo: 'Check it in first if others should see your changes.' }),
  labelKeepsCopy: ({ name }) => ({
    why: `Its Microsoft label “${name}” keeps it.`,
    todo: 'If you delete it, SharePoint keeps a copy where only administrators see it.',
  }),
  throughDisposal: ({ until }, ask) => ({
    why: `The schedule said to keep it until ${date(until ?? '')}, and that day is over.`,
    todo: `It can go with the rest of its series, which leaves a record that it went. Choose “Keep or delete”, or tell ${keeperOf(ask)}.`,
  }),
  siteMayKeep: (_, ask) => ({
    why: 'A retention policy over the whole site cannot be seen from here. It may keep a copy of whatever is deleted.',
    todo: `Ask ${kimOf(ask)} if that matters.`,
  }),
};

export const en: ExplainingWords = {
  reading: 'Finding out what stands against it',
  failed: 'This could not be read.',
  tryAgain: 'Read it again',
  which: 'Which one do you want to delete?',
  nothingSelected: 'Select a document or a folder first.',
  verdict: {
    cannot: (name) => `${name} cannot be deleted now.`,
    mustNot: (name) => `${name} must be kept.`,
    unsure: (name) => `${name}: something may stand against deleting it.`,
    may: (name) => `Nothing that can be seen from here stops you from deleting ${name}.`,
  },
  reasons: 'Why, and what you can do',
  reason: (reason, ask) => reasons[reason.code](reason, ask),
  record: 'How long it is kept',
  recordClass: 'Record class',
  whence: 'Where that comes from',
  decided: 'Who decided',
  rule: 'The schedule’s words',
  until: 'Date',
  authority: 'On what authority',
  label: 'Microsoft label',
  noLabel: 'None',
  noClass: 'None yet',
  unknownClass: (code) => `${code} (not in the schedule)`,
  source: {
    document: () => 'Set on the document itself',
    folder: (place) => `From the folder ${place}`,
    case: (place) => `From the case ${place}`,
    library: (place) => `From the library ${place}`,
    none: () => 'Nowhere',
  },
  decidedBy: (name, on) => `${name}, ${on}`,
  close: 'Close',
  change: {
    heading: 'Change its Microsoft label',
    because: {
      mayNot: 'You may not edit it, so you cannot change its label. Ask the site’s owner.',
      labelsUnknown: 'What its label does could not be read, so it cannot be changed from here. Try again later.',
      noLabels: 'No Microsoft retention labels are published to this site.',
      regulatory: 'Nobody can take the label off a regulatory record.',
      record: 'It is a record. Only an administrator of this site can change its label.',
      held: 'It is on hold, so only a label that keeps at least as much, and deletes nothing by itself, can be put on.',
      holdsUnknown: 'Holds could not be read, so it counts as held: only a label that keeps at least as much can be put on.',
      classUnknown: 'What its record class asks for could not be told, so only a label that keeps at least as much can be put on.',
      classNeeds: 'Its record class stands for a label, so only a label that keeps at least as much can be put on. To change that, change its class.',
    },
    which: 'Label',
    choose: 'Choose a label',
    becomesRecord: 'It becomes a record. A record cannot be deleted, and only an administrator of the site can take that label off.',
    becomesRegulatory: 'It becomes a regulatory record. Nobody can delete it before its time, and nobody can take the label off.',
    reason: 'Why',
    reasonMissing: 'Say why.',
    put: (label) => `Put on the label “${label}”`,
    clear: 'Take the label off',
    lock: 'Lock the record',
    unlock: 'Unlock the record for editing',
    changing: 'Changing its label',
    notChanged: 'Its label was not changed.',
  },
};
