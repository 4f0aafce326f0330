import type { StepProblemCode } from '../../work/types';
import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { ProblemWords, WorkWords } from './types';

const number = (value: number): string => formatNumber(value, 'en');
const count = (value: number, one: string, other: string): string => `${number(value)} ${plural(value, 'en', { one, other })}`;

const problems: Readonly<Record<StepProblemCode, (values: Readonly<Record<string, string>>) => ProblemWords>> = {
  checkedOut: ({ who }) => ({
    why: who ? `It is checked out to ${who}.` : 'It is checked out to someone else.',
    remedy: 'Try it again when it is checked in.',
  }),
  locked: ({ who }) => ({
    why: who ? `${who} has it open for editing.` : 'Someone has it open for editing.',
    remedy: 'Try it again about ten minutes after it is closed.',
  }),
  notFound: () => ({ why: 'It was moved or deleted meanwhile.', remedy: 'Look for it where it was moved to, or in the recycle bin.' }),
  noPermission: () => ({ why: 'You may not edit it.', remedy: 'Ask the site’s owner for permission to edit, or ask them to do it.' }),
  missingColumn: () => ({
    why: 'The library has no column to write this to.',
    remedy: 'Ask the site’s owner to set this library up.',
  }),
  changedSince: () => ({ why: 'Someone changed it while you were working.', remedy: 'Look at it as it is now, then try again.' }),
  tooBusy: () => ({ why: 'SharePoint was too busy.', remedy: 'Try it again in a few minutes.' }),
  refused: () => ({ why: 'SharePoint refused it.', remedy: 'Try it again. If it is refused again, send the details to whoever looks after your site.' }),
  network: () => ({ why: 'The connection was lost.', remedy: 'Check your connection and try it again.' }),
  mustChallenge: () => ({ why: 'Only its originator may change its marking.', remedy: 'Challenge the marking: the originator will see your reason.' }),
  historicalRecord: () => ({ why: 'It is a historical record, which is not marked again.', remedy: 'Leave its marking as it is.' }),
  needsReason: () => ({ why: 'This change needs a reason.', remedy: 'Say why, then try it again.' }),
  onTheCopy: ({ line }) => ({
    why: line ? `${line} goes on the copy that is released.` : 'This marking goes on the copy that is released.',
    remedy: 'Make the copy for release, with its clearances.',
  }),
  nameTaken: ({ name }) => ({
    why: name ? `There is already a file named ${name} there.` : 'There is already a file of that name there.',
    remedy: 'Choose another name for the copy.',
  }),
  aboveContainer: ({ line, ceiling }) => ({
    why: `${line} is above ${ceiling}, the highest marking that its library or folder may hold.`,
    remedy: 'Keep it where that marking may be held, or ask the site’s owner.',
  }),
};

/** Where the sentence about one document would not do for the whole. */
const ofAll: Partial<Readonly<Record<StepProblemCode, ProblemWords>>> = {
  noPermission: { why: 'You may not edit in this library.', remedy: 'Ask the site’s owner for permission to edit.' },
  notFound: {
    why: 'They were moved or deleted meanwhile, or something that this needs on the site is gone.',
    remedy: 'Reload the page. If it is still so, tell the site’s owner.',
  },
  refused: { why: 'SharePoint refused.', remedy: 'Try again. If it is refused again, send the details to whoever looks after your site.' },
  tooBusy: { why: 'SharePoint is too busy.', remedy: 'Try again in a few minutes.' },
  network: { why: 'The connection was lost.', remedy: 'Check your connection and try again.' },
};

export const en: WorkWords = {
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop here',
  pausing: 'Pausing after the documents that are on their way.',
  paused: 'Paused. What is done stays done.',
  stopping: 'Stopping after the documents that are on their way. What is done stays done.',
  timeLeft: (seconds) => {
    if (seconds < 45) return `About ${count(Math.max(5, Math.round(seconds / 5) * 5), 'second', 'seconds')} left`;
    return `About ${count(Math.max(1, Math.round(seconds / 60)), 'minute', 'minutes')} left`;
  },
  waiting: (seconds) =>
    seconds === null ? 'SharePoint is busy. Going on shortly.' : `SharePoint is busy. Going on in ${count(Math.ceil(seconds), 'second', 'seconds')}.`,
  problem: ({ code, values }) => problems[code](values ?? {}),
  problemOfAll: ({ code, values }) => ofAll[code] ?? problems[code](values ?? {}),
  details: 'Details',
  document: 'Document',
  why: 'Why not',
  remedy: 'What to do',
  more: (rows) => `and ${number(rows)} more`,
};
