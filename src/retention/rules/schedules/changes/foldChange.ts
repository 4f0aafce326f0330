import type { ChangeRow, ScheduleChange, StepRefusal } from './types';
import { whyNot } from './mayStep';

/** One proposal out of its rows, in any order; null where nothing proposes it. A row that does not count says why. */
export function foldChange(rows: readonly ChangeRow[]): ScheduleChange | null {
  const inOrder = [...rows].sort((a, b) => a.rowId - b.rowId);
  const ignored: { row: ChangeRow; why: StepRefusal }[] = [];
  let folded = null as ScheduleChange | null;
  for (const row of inOrder) {
    const refuse = (why: StepRefusal): void => void ignored.push({ row, why });
    if (!row.ownHand) refuse('anotherHand');
    else if (folded === null) {
      if (row.step !== 'proposed' || row.change === null) refuse('outOfOrder');
      else if (row.reason === '') refuse('noReason');
      else {
        const { changeId: id, scheduleId, code, area, change } = row;
        folded = { id, scheduleId, code, area, change, state: 'proposed', version: '', steps: [row], ignored };
      }
    } else {
      const why: StepRefusal | null =
        row.scheduleId !== folded.scheduleId ? 'outOfOrder' : row.reason === '' ? 'noReason' : whyNot(folded, row.step, row.who.login);
      if (why !== null) refuse(why);
      else folded = { ...folded, state: row.step, version: row.step === 'putInForce' ? row.version : '', steps: [...folded.steps, row] };
    }
  }
  return folded;
}

/** Every proposal, the one with the newest step first. */
export function foldChanges(rows: readonly ChangeRow[]): readonly ScheduleChange[] {
  const byChange = new Map<string, ChangeRow[]>();
  for (const row of rows) byChange.set(row.changeId, [...(byChange.get(row.changeId) ?? []), row]);
  const newest = ({ steps }: ScheduleChange): number => steps[steps.length - 1].rowId;
  return [...byChange.values()]
    .map(foldChange)
    .filter((change): change is ScheduleChange => change !== null)
    .sort((a, b) => newest(b) - newest(a));
}
