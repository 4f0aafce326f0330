import { COLUMNS, type ColumnValues } from '../../../tenant';
import type { MarkingFacts } from '../../facts';
import type { Companions } from '../history/historyRow';

/** What stands beside the marking in a document's columns. */
export const companionsOf = (state: MarkingFacts): Companions => ({
  originator: state.originator,
  originatingBody: state.originatingBody,
  reclassifyOn: state.reclassifyOn,
  reclassifyTo: state.reclassifyTo,
  reclassifyEvent: state.reclassifyEvent,
});

/** Whether a document's columns, all of them, already hold a marking and what goes with it. */
export function holds(state: MarkingFacts, line: string, companions: Companions): boolean {
  const now = companionsOf(state);
  return state.line === line && (Object.keys(companions) as (keyof Companions)[]).every((name) => now[name] === companions[name]);
}

/** The columns of a document, as a system update takes them. */
export function columnValues(line: string, companions: Companions): ColumnValues {
  return {
    [COLUMNS.marking.internalName]: line,
    [COLUMNS.originator.internalName]: companions.originator,
    [COLUMNS.originatingBody.internalName]: companions.originatingBody,
    [COLUMNS.reclassifyOn.internalName]: companions.reclassifyOn === '' ? '' : new Date(companions.reclassifyOn),
    [COLUMNS.reclassifyTo.internalName]: companions.reclassifyTo,
    [COLUMNS.reclassifyEvent.internalName]: companions.reclassifyEvent,
  };
}
