import type { MarkingFacts } from '../../facts';
import { originatorText, type MarkingDetails } from '../../rules';
import { appliedRows, type Companions, type StoredRow } from '../history/historyRow';
import { companionsOf, holds } from './columnValues';
import type { Plan, Target } from './plan';
import type { Aim } from './writeRun';

const NO_DETAILS: MarkingDetails = { instructions: [], embargo: null };
const NOT_FOUND: Aim = { kind: 'failed', problem: { code: 'notFound' } };

/** To the second, as columns hold it. */
const toSecond = (iso: string): string => `${new Date(iso).toISOString().slice(0, 19)}Z`;

const lapses = ({ embargo }: MarkingDetails): Pick<Companions, 'reclassifyOn' | 'reclassifyTo' | 'reclassifyEvent'> => ({
  reclassifyOn: embargo?.until.kind === 'time' ? toSecond(embargo.until.at) : '',
  reclassifyTo: embargo?.becomes ?? '',
  reclassifyEvent: embargo?.until.kind === 'event' ? embargo.until.event : '',
});

/** Whether a plan only says something of a document. */
export const isReleaseNote = (target: Target, plan: Plan): boolean => plan.kind === 'release' && target.line === null;

function aimAt(target: Target, state: MarkingFacts, plan: Plan): Aim {
  const line = target.line ?? state.line;
  const now = companionsOf(state);
  const companions: Companions = {
    // Written with the first marking; after that only the originator or whoever succeeds them changes it (GSCP paragraph 37).
    originator: target.originator ?? (now.originator !== '' ? now.originator : originatorText(plan.who)),
    originatingBody: target.originatingBody ?? (now.originatingBody !== '' ? now.originatingBody : plan.originatingBody),
    ...(target.details === null
      ? { reclassifyOn: now.reclassifyOn, reclassifyTo: now.reclassifyTo, reclassifyEvent: now.reclassifyEvent }
      : lapses(target.details)),
  };
  const details = target.details ?? NO_DETAILS;
  // That a copy was released is said in the original's history, and nothing else of it changes (GSCP paragraph 41).
  if (isReleaseNote(target, plan)) return { kind: 'write', line, companions: now, details, basis: target.basis };
  return holds(state, line, companions) && details.instructions.length === 0
    ? { kind: 'same' }
    : { kind: 'write', line, companions, details, basis: target.basis };
}

/** What a plan makes of a document, whenever it is asked: so a run that was cut off can be taken up again. */
export function aimOfPlan(plan: Plan): (state: MarkingFacts) => Aim {
  const byItem = new Map(plan.targets.flatMap((target) => target.itemIds.map((id) => [id, target] as const)));
  return (state) => {
    const target = byItem.get(state.id);
    return target === undefined ? NOT_FOUND : aimAt(target, state, plan);
  };
}

/** What an undo makes of a document: what it was before, unless somebody has marked it since. */
export function aimOfUndo(rows: readonly StoredRow[]): (state: MarkingFacts) => Aim {
  const byDocument = new Map(appliedRows(rows).map((row) => [row.documentId, row]));
  return (state) => {
    const row = byDocument.get(state.uniqueId);
    if (row === undefined) return NOT_FOUND;
    if (state.line !== row.after) return { kind: 'failed', problem: { code: 'changedSince' } };
    return { kind: 'write', line: row.before, companions: row.companionsBefore, details: NO_DETAILS, basis: null };
  };
}
