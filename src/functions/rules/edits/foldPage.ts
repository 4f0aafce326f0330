import type { StageTaken } from '../appraisal/types';
import { EMPTY_PAGE, type FunctionPage } from '../page';
import { readPath, sameJson, valueAt, withChange } from './paths';
import type { Change, Confirmation, Contest, PageRow, PageState, Said } from './types';

const saidBy = ({ rowId, who, when }: PageRow): Said => ({ rowId, who, when });

/** Who said what stands at a path: its own row, or that of the part that it is in. */
export function whoSaid(said: ReadonlyMap<string, Said>, path: string): Said | null {
  const own = said.get(path);
  const part = said.get(path.split('/').slice(0, 2).join('/'));
  if (own === undefined || part === undefined) return own ?? part ?? null;
  return own.rowId >= part.rowId ? own : part;
}

/**
 * The page that rows make, in their order. Rows of another function, and edits of a page that was closed, are passed over.
 * @param upTo the newest row that counts: the page as it was then
 */
export function foldPage(rows: readonly PageRow[], functionId: string, upTo = Number.POSITIVE_INFINITY): PageState {
  let page: FunctionPage = EMPTY_PAGE;
  const said = new Map<string, Said>();
  const contests = new Map<string, Contest>();
  const confirmations: Confirmation[] = [];
  const dismissed = new Set<string>();
  const stages = new Map<string, StageTaken[]>();
  let closed: Said | null = null;
  let lastRow = 0;

  const change = ({ path, was, value }: Change, row: PageRow): void => {
    if (readPath(path) === null) return;
    const stood = valueAt(page, path);
    const next = withChange(page, { path, value });
    const made = valueAt(next, path);
    const before = whoSaid(said, path);
    // Whoever wrote this had not seen what stood here: both are kept until somebody settles it.
    if (!sameJson(stood, was) && !sameJson(stood, made) && before !== null)
      contests.set(path, { path, was, stands: { value: made, ...saidBy(row) }, other: { value: stood, ...before } });
    else contests.delete(path);
    page = next;
    said.set(path, saidBy(row));
  };

  for (const row of rows) {
    if (row.rowId > upTo || row.functionId !== functionId) continue;
    lastRow = row.rowId;
    const { body } = row;
    if (closed !== null && body.kind !== 'reopen' && body.kind !== 'countersign' && body.kind !== 'stage') continue;
    if (body.kind === 'edit') body.changes.forEach((each) => change(each, row));
    else if (body.kind === 'confirm') {
      const { upTo: seen, page: hash, level, gathered } = body;
      confirmations.push({ ...saidBy(row), upTo: seen, page: hash, level, gathered, countersigned: [] });
    } else if (body.kind === 'countersign') {
      const at = confirmations.findIndex(({ rowId, page: hash }) => rowId === body.confirmation && hash === body.page);
      // Nobody countersigns their own word.
      if (at >= 0 && confirmations[at].who.login.toLowerCase() !== row.who.login.toLowerCase())
        confirmations[at] = { ...confirmations[at], countersigned: [...confirmations[at].countersigned, saidBy(row)] };
    } else if (body.kind === 'dismiss') body.noticed.forEach((key) => dismissed.add(key));
    else if (body.kind === 'stage') stages.set(body.series, [...(stages.get(body.series) ?? []), { stage: body.stage, ...saidBy(row), reason: row.reason }]);
    else if (body.kind === 'close') closed = saidBy(row);
    else closed = null;
  }
  return { page, said, contests: [...contests.values()], confirmations, dismissed, stages, closed, lastRow };
}
