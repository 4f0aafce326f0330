import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { FunctionGatheringWords } from './types';

const n = (value: number): string => formatNumber(value, 'en');

export const en: FunctionGatheringWords = {
  gathered: (when) => `Gathered ${when}`,
  never: 'Nobody has gathered what this site holds yet.',
  gather: 'Gather what this site holds',
  gatherAgain: 'Gather again',
  gathering: (library) => (library === '' ? 'Looking at this site' : `Looking at ${library}`),
  far: (rows, total) => `${n(rows)} of about ${n(total)} read`,
  stop: 'Stop gathering',
  stopped: 'Stopped. What was gathered before still stands.',
  closed: 'This page is closed, so nothing more is gathered.',
  failed: 'What this site holds could not be gathered. What was gathered before still stands.',
  onlyChanges: (windows) =>
    windows === 0 ? 'Nothing has changed in the libraries since the last time.' : 'Only what had changed since the last time was read.',
  countedWhole: (library, because) =>
    ({
      expired: `${library} was read from the beginning, because SharePoint no longer says what changed there since the last time.`,
      basis: `${library} was read from the beginning, because its classes, its columns or its address have changed.`,
      folders: `${library} was read from the beginning, because a folder was moved, deleted or restored.`,
      rights: `${library} was read from the beginning, because who may see what is in it has changed.`,
      doubt: `${library} was read from the beginning, to be sure of the numbers.`,
    })[because],
  done: 'Everything you may see was read.',

  notRead: (count) => `${n(count)} ${plural(count, 'en', { one: 'thing', other: 'things' })} could not be read`,
  ownersUnread: 'You may not see who owns this site, so nothing is said of its owners.',
  groupUnread: (group) => `The group “${group}” owns this site too. SharePoint does not say who is in it.`,
  hidden: (library) => `${library} has documents or folders that you may not see. They are not counted.`,
  tooMany: 'This site has too many libraries to list them all. Only the largest are here.',
  unread: (library) => `${library} could not be read, so nothing is known of it.`,
  notFound: (library) => `${library} was not there any more when it was to be read.`,
  noChannels: 'SharePoint does not say which channels the team of this site has. If there are any, say so on the page.',
};
