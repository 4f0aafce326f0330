import { readPeriod, type PeriodKind } from '../../periods';
import { cleanCell } from './cleanCell';
import type { RowProblem, TableMapping } from './types';

/** Words that are a period and nothing else. */
const CERTAIN: readonly PeriodKind[] = ['length', 'range', 'yearEnd', 'age', 'later', 'sooner', 'superseded', 'permanent'];
const BARE = /^\d+(?:\.\d+)?$/;
/** Headings of a second period. */
const SECOND = /\b(?:min|max|minimum|maximum|paper|hard copy|electronic|digital|retention|years?|months?)\b/i;

/**
 * Periods in columns that are not taken for the period: beside a minimum there is a maximum, beside the electronic copy
 * the paper one. Which of them counts is for a person to say, because the shorter would be disposed of too early.
 */
export function otherPeriods(row: readonly string[], { columns }: TableMapping, headings: readonly string[], keepFor: string): readonly RowProblem[] {
  const own = cleanCell(keepFor).toLowerCase();
  return columns.flatMap((field, at): RowProblem[] => {
    const text = cleanCell(row[at]);
    if ((field !== '' && field !== 'notes') || text === '' || text.toLowerCase() === own) return [];
    const heading = headings[at] ?? '';
    const period = SECOND.test(heading) && (BARE.test(text) || CERTAIN.includes(readPeriod(text, '').kind));
    return period ? [{ column: heading, columnNumber: at + 1, field: 'keepFor', code: 'anotherPeriod', value: text.slice(0, 200) }] : [];
  });
}
