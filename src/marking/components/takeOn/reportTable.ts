import type { CsvTable } from '../../../tables';
import type { TakeOnWords } from '../../../words/takeOn';
import { takeOnOutcomes } from '../../rules';
import type { TakeOnPlan } from '../../store/takeOn';

/**
 * The pilot as a table: a row for each document that something is said of, those that would be marked first. Where only
 * the first of many that would be left are named, a row says how many more there are.
 */
export function reportTable(plan: TakeOnPlan, own: TakeOnWords, more: (count: number) => string): CsvTable {
  const taken = plan.targets.flatMap(({ documents, line = '', originator = '', basis }) => {
    const origin = basis?.origin;
    return documents.map((each) => [
      each.name,
      each.serverRelativeUrl,
      own.outcomes.takeOn,
      each.line,
      origin ? own.source(origin.source as Parameters<TakeOnWords['source']>[0], origin.name) : '',
      origin?.value ?? '',
      line,
      originator,
    ]);
  });
  const unnamed = takeOnOutcomes.flatMap((outcome) => {
    if (outcome === 'takeOn' || outcome === 'nothing') return [];
    const rest = plan.outcomes[outcome] - plan.notTaken.filter((each) => each.outcome === outcome).length;
    return rest > 0 ? [[more(rest), '', own.outcomes[outcome], '', '', '', '', '']] : [];
  });
  return {
    headings: [own.document, own.address, own.outcome, own.now, own.where, own.would, own.line, own.answers],
    rows: [
      ...taken,
      ...plan.notTaken.map(({ name, address, outcome, now, value, line }) => [name, address, own.outcomes[outcome], now, '', value, line, '']),
      ...unnamed,
    ],
  };
}
