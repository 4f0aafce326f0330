import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { RecordLabelsWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const documents = (value: number): string => `${n(value)} ${plural(value, 'en', { one: 'document', other: 'documents' })}`;

const FROM = {
  created: 'after it was created',
  modified: 'after it was last changed',
  labelled: 'after it was labelled',
  event: 'after an event',
  unknown: '',
} as const;

export const en: RecordLabelsWords = {
  reading: 'Reading this site’s Microsoft labels',
  failed: 'The labels of this site could not be read.',
  tryAgain: 'Read them again',
  leads: {
    class: 'The record class decides here, and the label follows. A label that may keep more than its class is left for a person to look at.',
    label: 'The Microsoft label decides here, and the record class follows.',
  },
  none: 'No Microsoft retention labels are published to this site. Record classes, holds and disposal work without them. A label that was published today can take up to 7 days to appear.',
  labels: 'Labels of this site',
  label: 'Label',
  keeps: 'How long',
  does: 'What it does',
  period: ({ days, from }) => (days === null ? 'For good' : `${n(days)} ${days === 1 ? 'day' : 'days'} ${FROM[from]}`.trim()),
  effect: ({ keeps, record, regulatory, deletes, reviewed }) =>
    [
      regulatory
        ? 'Makes a regulatory record, which nobody can undo.'
        : record
          ? 'Makes a record, which cannot be deleted.'
          : keeps
            ? 'Keeps it.'
            : 'Keeps nothing.',
      deletes ? (reviewed ? 'Somebody looks at it before it is deleted.' : 'Microsoft 365 deletes it afterwards by itself.') : '',
    ]
      .filter((said) => said !== '')
      .join(' '),
  unfinished: 'Work on labels was cut off. What is done stays done.',
  goOn: (many) => `Go on with ${documents(many)}`,
  heading: 'Compare labels with record classes',
  library: 'Library',
  standard: (label) =>
    label === null
      ? 'The label that new documents get could not be read.'
      : label === ''
        ? 'New documents get no label.'
        : `New documents get the label “${label}”.`,
  standardLabel: 'Label that new documents get',
  standardHint: 'SharePoint puts it on documents that are added from now on and have no label. Documents that are here already keep what they have.',
  standardNone: 'None',
  standardRecords: 'Every new document becomes a record, which cannot be deleted.',
  setStandard: (library, label) => `Give new documents in ${library} the label “${label}”`,
  clearStandard: (library) => `Give new documents in ${library} no label`,
  standardFailed: 'What new documents get was not changed.',
  compare: (library) => `Compare the labels in ${library}`,
  comparing: (rows) => `${n(rows)} items read so far`,
  stop: 'Stop reading',
  noSchedule: 'There is no schedule in force that could be read, so there is nothing to compare with. Try again later.',
  whole: (seen, all) => (seen < all ? `${n(seen)} of ${n(all)} items read. The rest cannot be seen by you, or went meanwhile.` : `All ${n(seen)} items read.`),
  stopped: 'You stopped the reading, so these are not all.',
  what: 'How they stand',
  documents: 'Documents',
  same: 'Agree',
  toWrite: 'Follow, and are not written yet',
  silent: {
    noLabel: 'Have a class and no label',
    noClass: 'Have a label and no class',
    classHasNoLabel: 'Have a label, and a class that stands for none',
    labelHasNoClass: 'Have a label that stands for no class',
  },
  disagree: {
    labelMayKeepMore: 'The label may keep more than the class',
    labelUnknown: 'The label is not among those of this site',
    notPublished: 'The label of the class is not published here',
    severalClasses: 'More than one class stands for the label',
    classUnknown: 'The class is not in the schedule',
    classGiven: 'Somebody gave the class and said why',
  },
  disagreements: 'To be looked at by a person',
  document: 'Document',
  recordClass: 'Record class',
  why: 'Why',
  toLabel: (many, label) => `${documents(many)}: “${label}”`,
  becomesRecord: (many) =>
    `${documents(many)} would become ${many === 1 ? 'a record' : 'records'}. A record cannot be deleted, and only an administrator of the site can take that label off.`,
  toClass: (many, recordClass) => `${documents(many)}: ${recordClass}`,
  classesFollow: 'Each gets the class that its label stands for, as a class of its own. Where somebody gave a class and said why, that class stays.',
  giveClass: (many) => `Give ${documents(many)} the class of ${many === 1 ? 'its' : 'their'} label`,
  givingClass: (many) => `Giving ${documents(many)} the class of ${many === 1 ? 'its' : 'their'} label`,
  doneClass: (many) => `${documents(many)} ${many === 1 ? 'has' : 'have'} the class of ${many === 1 ? 'its' : 'their'} label.`,
  doneClassNone: 'No document got another class.',
  notDoneClass: (many) => `${documents(many)} did not get the class of ${many === 1 ? 'its' : 'their'} label:`,
  unfinishedClasses: 'Giving documents the class of their label was cut off. What is done stays done.',
  undoable: (many) => `You gave ${documents(many)} the class of ${many === 1 ? 'its' : 'their'} label.`,
  undo: (many) => `Give ${documents(many)} back the class ${many === 1 ? 'it' : 'they'} had`,
  undoing: (many) => `Giving ${documents(many)} back the class ${many === 1 ? 'it' : 'they'} had`,
  undone: (many) => `${documents(many)} ${many === 1 ? 'has' : 'have'} the class ${many === 1 ? 'it' : 'they'} had before.`,
  write: (many) => `Label ${documents(many)}`,
  writing: (many) => `Labelling ${documents(many)}`,
  counted: (settled, total) => `${n(settled)} of ${n(total)}`,
  done: (many) => `${documents(many)} ${many === 1 ? 'has' : 'have'} the label of ${many === 1 ? 'its' : 'their'} class.`,
  doneNone: 'No document was labelled.',
  brokeOff: 'It broke off.',
  notDone: (many) => `${documents(many)} could not be labelled:`,
  back: 'Back to the labels',
};
