import type { ListName } from './historyList';
import { HISTORY } from './historyList';

/**
 * One row when a person begins a bulk operation, one when it ends: what a later visit needs to finish what was cut off.
 * Few rows, so that the newest can be read without a filter, however long the history grows.
 */
export const OPERATIONS: ListName = {
  url: 'Lists/MunimentOperations',
  title: 'Muniment operations',
  columns: [
    HISTORY.kind,
    HISTORY.operation,
    HISTORY.list,
    HISTORY.when,
    HISTORY.who,
    HISTORY.whoName,
    HISTORY.after,
    HISTORY.reason,
    HISTORY.details,
    HISTORY.previous,
    HISTORY.hash,
  ],
  shown: [HISTORY.after, HISTORY.whoName, HISTORY.when],
  rights: 'evidence',
};
