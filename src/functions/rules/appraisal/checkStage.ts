import { parseDay } from '../../../retention/rules/periods';
import type { RecordSeries } from '../page';
import { checkClosure, EMPTY_CLOSURE, type ClosureProblem } from './checkClosure';
import { stagesAfter } from './stagesAfter';
import type { StageTaken, TakenStage } from './types';

/**
 * - `notNext`: this stage does not follow.
 * - `reasonNeeded`: what takes back what was done says why.
 * - `onNeeded`, `onAhead`, `onBeforeLast`: the day is none, is still to come, or lies before the last stage.
 * - the rest: what this stage must name.
 */
export type StageProblemCode =
  | 'notNext'
  | 'reasonNeeded'
  | 'onNeeded'
  | 'onAhead'
  | 'onBeforeLast'
  | 'decisionNeeded'
  | 'approvedByNeeded'
  | 'approvalReferenceNeeded'
  | 'untilNeeded'
  | 'untilPast'
  | 'transferToNeeded'
  | 'transferReferenceNeeded'
  | 'destructionReferenceNeeded';

export type StageProblem = { readonly code: StageProblemCode } | ({ readonly code: 'closure' } & { readonly closure: ClosureProblem });

const isDay = (text: string): boolean => !Number.isNaN(parseDay(text));
const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === '';

function ofStage(stage: TakenStage, series: Pick<RecordSeries, 'appraisalDecision'>, today: string): readonly StageProblem[] {
  const when = (missing: boolean, code: StageProblemCode): readonly StageProblem[] => (missing ? [{ code }] : []);
  switch (stage.stage) {
    case 'appraised':
      return when(series.appraisalDecision === '' || series.appraisalDecision === 'undecided', 'decisionNeeded');
    case 'closed':
      return checkClosure(stage.closure ?? EMPTY_CLOSURE, today).map((closure) => ({ code: 'closure' as const, closure }));
    case 'retained': {
      // Public Records Act 1958, section 3(4): with the approval of the Secretary of State, for a time.
      const until = stage.approval?.until ?? '';
      return [
        ...when(isEmpty(stage.approval?.by), 'approvedByNeeded'),
        ...when(isEmpty(stage.approval?.reference), 'approvalReferenceNeeded'),
        ...when(!isDay(until), 'untilNeeded'),
        ...when(isDay(until) && until <= stage.on, 'untilPast'),
      ];
    }
    case 'transferred':
      return [...when(isEmpty(stage.transfer?.to), 'transferToNeeded'), ...when(isEmpty(stage.transfer?.reference), 'transferReferenceNeeded')];
    case 'destroyed':
      return when(isEmpty(stage.destruction?.reference), 'destructionReferenceNeeded');
    default:
      return [];
  }
}

/**
 * What keeps a stage from being taken; nothing where it may be.
 * @param series as it will stand: a decision that is made together with the stage is in it
 * @param taken oldest first
 * @param today YYYY-MM-DD
 */
export function checkStage(
  stage: TakenStage,
  reason: string,
  series: Pick<RecordSeries, 'appraisalDecision'>,
  taken: readonly StageTaken[],
  today: string
): readonly StageProblem[] {
  const next = stagesAfter(taken, series).next.find((each) => each.stage === stage.stage);
  const last = taken[taken.length - 1]?.stage.on ?? '';
  const day: readonly StageProblem[] = !isDay(stage.on)
    ? [{ code: 'onNeeded' }]
    : stage.on > today
      ? [{ code: 'onAhead' }]
      : stage.on < last
        ? [{ code: 'onBeforeLast' }]
        : [];
  return [
    ...(next === undefined ? [{ code: 'notNext' as const }] : []),
    ...(next?.back === true && isEmpty(reason) ? [{ code: 'reasonNeeded' as const }] : []),
    ...day,
    ...ofStage(stage, series, today),
  ];
}
