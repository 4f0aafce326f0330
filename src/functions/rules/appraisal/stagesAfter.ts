import type { RecordSeries } from '../page';
import { APPRAISAL_STAGES, type AppraisalStage, type StageTaken } from './types';

/** A stage that may be taken now. */
export interface NextStage {
  readonly stage: AppraisalStage;
  /** True where it takes back what was done: a reason is needed, and what was done before stays in the history. */
  readonly back: boolean;
}

/**
 * Why a stage cannot be taken yet.
 * - `before`: another stage comes first.
 * - `notToDestroy`, `notSelected`: another decision stands.
 */
export type NotYetBecause = 'before' | 'notToDestroy' | 'notSelected';

export interface NotYet {
  readonly stage: AppraisalStage;
  readonly because: NotYetBecause;
}

export interface StagesAfter {
  readonly next: readonly NextStage[];
  readonly notYet: readonly NotYet[];
}

/** What comes after each stage in the order of the work; `retained` goes on from the stage before it. */
const AFTER: Readonly<Record<AppraisalStage, readonly AppraisalStage[]>> = {
  appraised: ['selected', 'retained', 'destroyed'],
  selected: ['sensitivityReviewed', 'retained'],
  sensitivityReviewed: ['closed', 'open', 'retained'],
  closed: ['transferred', 'retained'],
  open: ['transferred', 'retained'],
  retained: ['retained'],
  transferred: [],
  destroyed: [],
};

/** How far each is; closed and open stand beside each other, and so do the ends. Retained is no step on the way. */
const PLACE: Readonly<Record<AppraisalStage, number>> = {
  appraised: 1,
  selected: 2,
  sensitivityReviewed: 3,
  closed: 4,
  open: 4,
  retained: 0,
  transferred: 5,
  destroyed: 5,
};

function refusalOf(stage: AppraisalStage, decision: RecordSeries['appraisalDecision']): NotYetBecause | null {
  if (stage === 'destroyed' && decision !== 'destroy') return 'notToDestroy';
  return (stage === 'selected' || stage === 'transferred') && decision === 'destroy' ? 'notSelected' : null;
}

/**
 * Which stages may follow what was done about a series. An earlier stage may be taken again: a decision that was looked at
 * anew takes the series back, with a reason. Nothing follows but that where it is transferred or destroyed.
 * @param taken oldest first
 */
export function stagesAfter(taken: readonly StageTaken[], series: Pick<RecordSeries, 'appraisalDecision'>): StagesAfter {
  const stages = taken.map(({ stage }) => stage.stage);
  const newest = stages[stages.length - 1];
  const standing = [...stages].reverse().find((stage) => stage !== 'retained');
  const on = new Set<AppraisalStage>(standing === undefined ? ['appraised', 'retained'] : AFTER[standing]);
  if (newest === 'retained') on.add('retained');

  const next: NextStage[] = [];
  const notYet: NotYet[] = [];
  for (const stage of APPRAISAL_STAGES) {
    const refusal = refusalOf(stage, series.appraisalDecision);
    const earlier = standing !== undefined && stage !== 'retained' && PLACE[stage] <= PLACE[standing];
    // Back leads to what was once taken, to a new appraisal, or from closed to open.
    const known = stages.includes(stage) || stage === 'appraised' || (standing !== undefined && PLACE[stage] === PLACE[standing]);
    // An end is not taken twice, nor is one end taken for the other.
    const ended = earlier && PLACE[stage] === PLACE.transferred;
    if (on.has(stage)) {
      if (refusal === null) next.push({ stage, back: false });
      else notYet.push({ stage, because: refusal });
    } else if (earlier && known && !ended) {
      if (refusal === null) next.push({ stage, back: true });
    } else if (!ended && (standing === undefined || AFTER[standing].length > 0)) notYet.push({ stage, because: refusal ?? 'before' });
  }
  return { next, notYet };
}
