import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { KeepingWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');
const documents = (value: number): string => `${n(value)} ${plural(value, 'en', { one: 'document', other: 'documents' })}`;
const they = (many: number, one: string, other: string): string => (many === 1 ? one : other);

export const en: KeepingWords = {
  reading: 'Finding out how long these are kept',
  failed: 'How long these are kept could not be read, so nothing is offered.',
  tryAgain: 'Read it again',
  nothingSelected: 'Select the documents that this is about first.',
  folders: (many) =>
    many === 1
      ? 'The folder that you selected is left out: what lies in it is decided series by series.'
      : `The ${n(many)} folders that you selected are left out: what lies in them is decided series by series.`,
  missing: (many) => `${documents(many)} that you selected ${they(many, 'is', 'are')} no longer there.`,
  which: 'Which of these is it about?',
  series: (title, year, many) => `${title}${year === null ? '' : `, due in ${year}`}: ${documents(many)}`,
  documents,
  show: 'Show the documents',
  noClass: 'No record class',
  recordClass: 'Record class',
  rule: 'Rule',
  until: 'Date',
  decided: 'Who decided',
  nobody: 'Nobody yet. It is decided once a year for the whole series.',
  exception: (many, until, name, reason) => `${name} keeps ${documents(many)} until ${until}: ${reason}`,
  asked: (many, name) => `${name} has asked for ${documents(many)} to be deleted.`,
  question: 'What should happen?',
  answers: {
    asScheduled: 'Keep as the schedule says',
    keepLonger: 'Keep longer',
    workingCopy: 'It is a working copy',
    dispose: 'Ask to delete now',
  },
  hint: (answer, second) =>
    ({
      asScheduled: 'Nothing is an exception. The whole series is decided together when its time comes.',
      keepLonger: 'An exception, until a day that you give, with your reason. It goes with the document if it is moved.',
      workingCopy: 'It gets the class of working papers, which are kept for a short time only.',
      dispose: second
        ? 'Makes a plan of exactly these. A second person agrees to it, then it is carried out under “Disposal”. Nothing is deleted now.'
        : 'Makes a plan of exactly these, to be carried out under “Disposal”. Nothing is deleted now.',
    })[answer],
  notNow: 'This cannot be asked now.',
  notYours: 'Only those who look after this site’s records can ask this.',
  keepUntil: 'Keep until',
  untilMissing: 'Give a day after today.',
  reason: 'Why',
  reasonHint: 'It is kept with the decision, for whoever asks later.',
  reasonMissing: 'Say why.',
  button: (answer, many, day) =>
    ({
      asScheduled: `Keep ${documents(many)} as the schedule says`,
      keepLonger: day === '' ? `Keep ${documents(many)} longer` : `Keep ${documents(many)} until ${day}`,
      workingCopy: `Make ${documents(many)} working ${they(many, 'papers', 'papers')}`,
      dispose: `Ask to delete ${documents(many)}`,
    })[answer],
  running: (answer, many) =>
    ({
      asScheduled: `Taking back the exception for ${documents(many)}`,
      keepLonger: `Keeping ${documents(many)}`,
      workingCopy: `Making ${documents(many)} working papers`,
      dispose: `Asking to delete ${documents(many)}`,
    })[answer],
  counted: (settled, total) => `${n(settled)} of ${n(total)}`,
  done: (answer, many, day) =>
    ({
      asScheduled: `${documents(many)} ${they(many, 'is', 'are')} kept as the schedule says.`,
      keepLonger: `${documents(many)} ${they(many, 'is', 'are')} kept until ${day}.`,
      workingCopy: `${documents(many)} ${they(many, 'is', 'are')} now working papers.`,
      dispose: `Asked for ${documents(many)}. Nothing has been deleted: the plan is under “Disposal” on this site’s records page.`,
    })[answer],
  doneNone: 'Nothing was written.',
  brokeOff: 'It broke off.',
  notDone: (many) => `${documents(many)} could not be written:`,
  back: 'Go back',
  close: 'Close',
};
