import { sameLogin } from '../../../marking/rules/historyCheck';
import type { StageTaken } from '../appraisal/types';
import { beginEditing, saidBy } from './editing';
import { allStand, longEdits } from './longEdits';
import type { Confirmation, PageRow, PageState, Said } from './types';

/** What a dismissal calls an edit that landed after the page was closed. */
export const lateKey = (rowId: number): string => `late:${rowId}`;

/** What still counts of a page that was closed. */
const AFTER_CLOSING: readonly string[] = ['reopen', 'countersign', 'stage', 'dismiss'];

/**
 * The page that rows make, in their order. Rows of another function are passed over, and so are edits of a page that was
 * closed, which are named.
 * @param upTo the newest row that counts: the page as it was then
 */
export function foldPage(rows: readonly PageRow[], functionId: string, upTo = Number.POSITIVE_INFINITY): PageState {
  const editing = beginEditing();
  const long = longEdits();
  const confirmations: Confirmation[] = [];
  const dismissed = new Set<string>();
  const stages = new Map<string, StageTaken[]>();
  const late: PageRow[] = [];
  let closed: Said | null = null;
  let lastRow = 0;

  for (const row of rows) {
    if (row.rowId > upTo || row.functionId !== functionId) continue;
    lastRow = row.rowId;
    const { body } = row;
    if (closed !== null && !AFTER_CLOSING.includes(body.kind)) {
      if (body.kind === 'edit') late.push(row);
      continue;
    }
    if (body.kind === 'edit') {
      const whole = body.part === undefined ? body.changes : long.take(row, body.changes, body.part);
      whole?.forEach((each) => editing.change(each, row));
    } else if (body.kind === 'confirm') {
      const { upTo: seen, page: hash, level, gathered } = body;
      // Nobody has seen what was not written yet.
      if (seen < row.rowId) confirmations.push({ ...saidBy(row), upTo: seen, page: hash, level, gathered, countersigned: [] });
    } else if (body.kind === 'countersign') {
      const at = confirmations.findIndex(({ rowId, page: hash }) => rowId === body.confirmation && hash === body.page);
      // Nobody countersigns their own word.
      if (at >= 0 && !sameLogin(confirmations[at].who.login, row.who.login))
        confirmations[at] = { ...confirmations[at], countersigned: [...confirmations[at].countersigned, saidBy(row)] };
    } else if (body.kind === 'dismiss') body.noticed.forEach((key) => dismissed.add(key));
    else if (body.kind === 'stage') stages.set(body.series, [...(stages.get(body.series) ?? []), { stage: body.stage, ...saidBy(row), reason: row.reason }]);
    else if (body.kind === 'close') closed = saidBy(row);
    else closed = null;
  }
  const { page, said, contests } = editing;
  return {
    page,
    said,
    contests: [...contests.values()],
    confirmations,
    dismissed,
    stages,
    closed,
    unfinished: long.left(page, dismissed),
    late: late.filter((row) => !dismissed.has(lateKey(row.rowId)) && !(row.body.kind === 'edit' && allStand(page, row.body.changes))),
    lastRow,
  };
}
