import type { CsvTable } from '../../../../tables';
import type { ForwardPlanWords } from '../../../../words/forwardPlan';
import type { DueSeries, ForwardPlan } from '../../../rules';
import { kindName } from './planBars';

/** The plan as a table to save: a series a row, those without a year last. */
export function planCsv(plan: ForwardPlan, words: ForwardPlanWords): CsvTable {
  const past = plan.overdue.filter((each) => !plan.years.some(({ items }) => items.includes(each)));
  const row = (each: DueSeries): readonly (string | number)[] => [
    each.year ?? '',
    each.reckoned ? words.reckoned : '',
    each.name,
    each.function,
    each.siteUrl,
    each.recordClass,
    kindName(each.action, 'action', words),
    kindName(each.decision, 'decision', words),
    each.stage === '' ? '' : (words.stages[each.stage] ?? each.stage),
    each.documents ?? '',
    each.bytes ?? '',
    each.metres ?? '',
  ];
  return {
    headings: [
      words.year,
      words.reckoned,
      words.series,
      words.functionName,
      words.site,
      words.recordClass,
      words.action,
      words.decision,
      words.stage,
      words.documents,
      words.bytes,
      words.metres,
    ],
    rows: [...past, ...plan.years.flatMap(({ items }) => items), ...plan.withoutYear].map(row),
  };
}
