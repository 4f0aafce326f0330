import { pairRun, plainText } from '../../../evidence';
import { sameLogin } from '../../../marking/rules';
import { RECORD_COLUMNS, systemUpdate } from '../../../tenant';
import type { Progress, Running, Step, WorkReport } from '../../../work';
import { recordLines, type RecordLine } from '../history/recordLines';
import { operationLines, type OperationLine } from '../operations/operationLines';
import type { RecordSite } from '../site/recordSite';
import { labelKey } from '../../rules';
import { BEGAN, ENDED, planDetails, type ClassPlan } from './classPlan';
import { askWritable, type Writable } from './writable';

/** A document that gets a class of its own, or gives one back. */
export interface ClassStep extends Step {
  readonly id: number;
  readonly code: string;
  /** The class that it must still have; whatever it has, where none is said. */
  readonly expects?: string;
  /** The Microsoft label that it must still have, where its class follows from that. */
  readonly label?: string;
  /** Where it lies, which helps to suggest the same for its neighbours. */
  readonly folder?: string;
}

export interface ClassRun {
  readonly site: RecordSite;
  readonly plan: ClassPlan;
  readonly steps: readonly ClassStep[];
  readonly lcid: number;
  /** Whether it was begun before, and cut off. */
  readonly takenUp: boolean;
}

const COLUMN = RECORD_COLUMNS.recordClass.internalName;

const now = (site: RecordSite): string => `${new Date(site.clock.now()).toISOString().slice(0, 19)}Z`;

/** Adds one row to the list of operations, behind the newest. */
async function addOperation(site: RecordSite, line: Omit<OperationLine, 'who' | 'when'>, when: string): Promise<void> {
  const { door, person } = site;
  const tip = await door.ask(operationLines.tip(door.webUrl));
  await door.tell(operationLines.add(door.webUrl, await operationLines.chain({ ...line, who: person, when }, tip.hash)));
}

/**
 * Gives documents classes of their own. Each has its line in the history before its column is written, and the column
 * is written without touching when or by whom the document was last changed. A column that cannot be written takes the
 * line back.
 */
export function classRun({ site, plan, steps, lcid, takenUp }: ClassRun, onProgress: Progress): Running {
  const { door, person, clock } = site;
  const { operationId, listId } = plan;
  const line = (step: ClassStep, more: Pick<RecordLine, 'kind' | 'before' | 'after' | 'rule'>): RecordLine => ({
    ...more,
    operationId,
    documentId: step.key,
    name: plainText(step.name),
    listId,
    itemId: step.id,
    when: now(site),
    who: person,
    reason: plan.reason,
    details:
      step.folder === undefined && step.label === undefined
        ? ''
        : JSON.stringify({ ...(step.folder !== undefined ? { folder: step.folder } : {}), ...(step.label !== undefined ? { label: step.label } : {}) }),
  });
  const notApplied = (step: ClassStep, begun: RecordLine, code: string): RecordLine =>
    line(step, { kind: 'classNotApplied', before: begun.after, after: begun.before, rule: code });

  const otherLabel = (step: ClassStep, { label }: Writable): boolean =>
    step.label !== undefined && (label === null || labelKey(step.label) !== labelKey(label));

  const close = async (report: WorkReport): Promise<void> => {
    if (report.state === 'failed' || report.halfDone.length > 0) return;
    const counts = { done: 0, same: 0, failed: 0 };
    report.steps.forEach(({ outcome }) => (counts[outcome.kind] += 1));
    const details = JSON.stringify({ how: report.state, ...counts, left: report.left.length });
    // Where it cannot be written, the operation is offered again, and finds nothing left to do.
    await addOperation(site, { kind: ENDED, operationId, listId, after: '', reason: '', details }, now(site)).catch(() => undefined);
  };

  return pairRun<ClassStep, Writable, RecordLine>(
    {
      door,
      clock,
      lines: recordLines,
      operationId,
      steps,
      batchOperations: site.settings.batchSize,
      from: plan.historyFrom,
      takenUp,
      placeOf: ({ operationId: of, kind, documentId }) =>
        of === operationId && (kind === 'class' || kind === 'classNotApplied')
          ? { key: documentId.toLowerCase(), says: kind === 'class' ? 'begins' : 'failed' }
          : null,
      read: (some) => askWritable({ id: listId }, some),
      aim: (step, state) => {
        if (state === undefined) return { kind: 'failed', problem: { code: 'notFound' } };
        if (state.ownClass === step.code) return { kind: 'same' };
        if (step.expects !== undefined && state.ownClass !== step.expects) return { kind: 'failed', problem: { code: 'changedSince' } };
        if (otherLabel(step, state)) return { kind: 'failed', problem: { code: 'changedSince' } };
        const holder = state.checkedOutTo;
        if (holder !== null && !sameLogin(holder.login, person.login)) return { kind: 'failed', problem: { code: 'checkedOut', values: { who: holder.name } } };
        return { kind: 'line', content: line(step, { kind: 'class', before: state.ownClass, after: step.code, rule: plan.rule }) };
      },
      deed: (step, begun, state) => {
        if (state === undefined) return { kind: 'failed', problem: { code: 'notFound' }, outcome: notApplied(step, begun, 'notFound') };
        if (state.ownClass === begun.after) return { kind: 'done', outcome: null };
        // Somebody else has decided since: theirs is the newer word.
        if (state.ownClass !== begun.before || otherLabel(step, state))
          return { kind: 'failed', problem: { code: 'changedSince' }, outcome: notApplied(step, begun, 'changedSince') };
        return {
          kind: 'do',
          operation: systemUpdate({ id: listId }, step.id, { [COLUMN]: begun.after }, state, lcid),
          ended: () => null,
          refused: ({ code }) => notApplied(step, begun, code),
        };
      },
      gaveUp: (step, begun, { code }) => notApplied(step, begun, code),
      close,
    },
    onProgress
  );
}

/** Says what is planned, so that it can be taken up again after a closed tab, and then does it. */
export async function beginClassRun(run: Omit<ClassRun, 'takenUp'>, onProgress: Progress): Promise<Running> {
  const { site, plan } = run;
  const after = plan.targets[0]?.code ?? '';
  await addOperation(
    site,
    { kind: BEGAN, operationId: plan.operationId, listId: plan.listId, after, reason: plan.reason, details: planDetails(plan) },
    plan.when
  );
  return classRun({ ...run, takenUp: false }, onProgress);
}

/** Leaves an operation that was cut off as it is: it is not offered again. */
export const abandonClassRun = (site: RecordSite, { operationId, listId }: ClassPlan): Promise<void> =>
  addOperation(site, { kind: ENDED, operationId, listId, after: '', reason: '', details: JSON.stringify({ how: 'abandoned' }) }, now(site));
