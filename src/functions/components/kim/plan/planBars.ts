import type { ForwardPlanWords, PlanMeasure, PlanSplit } from '../../../../words/forwardPlan';
import { APPRAISAL_DECISIONS, everyYear, type Amount, type PlanYear } from '../../../rules';
import { DISPOSAL_ACTIONS } from '../../../../retention/rules';

/** A piece of a year's bar. */
export interface PlanPiece {
  /** The action or decision; empty where none was said. */
  readonly kind: string;
  readonly name: string;
  readonly value: number;
}

export interface PlanBar {
  readonly year: number;
  readonly pieces: readonly PlanPiece[];
}

export const measured = (amount: Amount, measure: PlanMeasure): number => amount[measure];

/** What a kind is called; a name that is not one of ours stands as somebody wrote it. */
export const kindName = (kind: string, split: PlanSplit, words: ForwardPlanWords): string => {
  const names = split === 'action' ? words.actions : words.decisions;
  if (kind === '') return words.notSaid;
  return Object.prototype.hasOwnProperty.call(names, kind) ? names[kind] : kind;
};

/** The kinds that a plan has, in their usual order; what was not said is last. */
export function kindsOf(years: readonly PlanYear[], split: PlanSplit): readonly string[] {
  const found = new Set(years.flatMap((year) => Object.keys(split === 'action' ? year.byAction : year.byDecision)));
  const usual: readonly string[] = split === 'action' ? DISPOSAL_ACTIONS : APPRAISAL_DECISIONS;
  return [
    ...usual.filter((kind) => found.has(kind)),
    ...[...found].filter((kind) => kind !== '' && !usual.includes(kind)).sort(),
    ...(found.has('') ? [''] : []),
  ];
}

/** A bar for each year from the first to the last, in pieces by action or decision. */
export function planBars(years: readonly PlanYear[], split: PlanSplit, measure: PlanMeasure, words: ForwardPlanWords): readonly PlanBar[] {
  const kinds = kindsOf(years, split);
  return everyYear(years).map((each) => {
    const by = split === 'action' ? each.byAction : each.byDecision;
    return {
      year: each.year,
      pieces: kinds.map((kind) => ({
        kind,
        name: kindName(kind, split, words),
        value: Object.prototype.hasOwnProperty.call(by, kind) ? measured(by[kind], measure) : 0,
      })),
    };
  });
}
