import { changesBetween, checkPage, foldPage, type PageRow, type PageState } from '../../../rules';

export type OpenItem =
  { readonly kind: 'never' | 'successor' } | { readonly kind: 'changed' | 'contests' | 'undecided' | 'due' | 'noYear' | 'missing'; readonly count: number };

const DONE = new Set(['transferred', 'destroyed', 'retained']);

/**
 * What this page knows to be still open, before it is closed for good.
 * @param today YYYY-MM-DD
 */
export function stillOpen(
  { rows, state }: { readonly rows: readonly PageRow[]; readonly state: PageState },
  functionId: string,
  today: string
): readonly OpenItem[] {
  const { page, confirmations, contests, stages } = state;
  const last = confirmations.at(-1);
  const changed = last === undefined ? 0 : changesBetween(foldPage(rows, functionId, last.upTo).page, page).length;
  const { missing } = checkPage({ ...page, lastReviewed: today, nextReview: '' }, today);
  const undone = page.keyRecordSeries.filter(({ id }) => !DONE.has(stages.get(id)?.at(-1)?.stage.stage ?? ''));
  const undecided = undone.filter(({ appraisalDecision }) => appraisalDecision === '' || appraisalDecision === 'undecided');
  const due = undone.filter(({ yearDue }) => yearDue !== '' && yearDue <= today.slice(0, 4));
  const noYear = undone.filter(({ yearDue }) => yearDue === '');
  const count = (kind: 'changed' | 'contests' | 'undecided' | 'due' | 'noYear' | 'missing', many: number): OpenItem[] =>
    many > 0 ? [{ kind, count: many }] : [];
  return [
    ...(last === undefined ? [{ kind: 'never' } as const] : []),
    ...count('changed', changed),
    ...count('contests', contests.length),
    ...count('due', due.length),
    ...count('undecided', undecided.length),
    ...count('noYear', noYear.length),
    ...(page.successors.length === 0 && page.endDate === '' ? [{ kind: 'successor' } as const] : []),
    ...count('missing', missing.length),
  ];
}
