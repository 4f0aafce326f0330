import type { MarkingFacts } from '../../facts';
import { appliedRows, type StoredRow } from '../history/historyRow';
import type { Plan } from './operations';
import type { Aim } from './writeRun';

/** To the second, as columns hold it. */
const toSecond = (iso: string): string => `${new Date(iso).toISOString().slice(0, 19)}Z`;

/**
 * What a marking makes of a document. Originator and originating body are written with the first marking and then
 * stay: only they may change it later (GSCP paragraph 37).
 */
export function aimOfMarking(plan: Plan): (state: MarkingFacts) => Aim {
  const { embargo } = plan.details;
  const lapses = {
    reclassifyOn: embargo?.until.kind === 'time' ? toSecond(embargo.until.at) : '',
    reclassifyTo: embargo?.becomes ?? '',
    reclassifyEvent: embargo?.until.kind === 'event' ? embargo.until.event : '',
  };
  return (state) => {
    const originator = state.originator !== '' ? state.originator : plan.who.name;
    const originatingBody = state.originatingBody !== '' ? state.originatingBody : plan.originatingBody;
    const same =
      state.line === plan.line &&
      state.originator === originator &&
      state.originatingBody === originatingBody &&
      state.reclassifyOn === lapses.reclassifyOn &&
      state.reclassifyTo === lapses.reclassifyTo &&
      state.reclassifyEvent === lapses.reclassifyEvent &&
      plan.details.instructions.length === 0;
    return same ? { kind: 'same' } : { kind: 'write', line: plan.line, companions: { originator, originatingBody, ...lapses } };
  };
}

/** What an undo makes of a document: what it was before, unless somebody has marked it since. */
export function aimOfUndo(rows: readonly StoredRow[]): (state: MarkingFacts) => Aim {
  const byDocument = new Map(appliedRows(rows).map((row) => [row.documentId, row]));
  return (state) => {
    const row = byDocument.get(state.uniqueId);
    if (row === undefined) return { kind: 'failed', problem: { code: 'notFound' } };
    if (state.line !== row.after) return { kind: 'failed', problem: { code: 'changedSince' } };
    return { kind: 'write', line: row.before, companions: row.companionsBefore };
  };
}
