import { addLines } from '../../../evidence';
import type { Door } from '../../../tenant';
import { idRanges, readIdRanges } from '../../../work';
import { operationLines, type OperationLine } from '../operations/operationLines';
import type { RecordSite } from '../site/recordSite';
import { sameLogin } from '../../../marking/rules';

/** What work on labels does: brings them into step with classes, sets one, or locks and opens records. */
export type LabelTask = { readonly kind: 'inStep' } | { readonly kind: 'set'; readonly label: string } | { readonly kind: 'lock'; readonly locked: boolean };

/** Work on the labels of one library, as its row of operations says it: whoever began it can take it up again. */
export interface LabelPlan {
  readonly operationId: string;
  readonly listId: string;
  readonly task: LabelTask;
  readonly itemIds: readonly number[];
  /** The newest row of history when it was planned. */
  readonly historyFrom: number;
  readonly reason: string;
  /** The version of the schedule; empty where a person chose the label. */
  readonly rule: string;
}

const BEGAN = 'labelsBegan';
const ENDED = 'labelsEnded';
/** More than anybody leaves unfinished. */
const NEWEST = 200;

const lineOf = (site: RecordSite, plan: LabelPlan, kind: string, details: object): OperationLine => ({
  kind,
  operationId: plan.operationId,
  listId: plan.listId,
  who: site.person,
  when: new Date(site.clock.now()).toISOString(),
  after: plan.task.kind === 'set' ? plan.task.label : '',
  reason: plan.reason,
  details: JSON.stringify(details),
});

const add = (site: RecordSite, line: OperationLine): Promise<unknown> =>
  addLines<OperationLine>(
    {
      door: site.door,
      clock: site.clock,
      lines: operationLines,
      operationId: line.operationId,
      steps: [{ key: line.kind, name: line.kind }],
      batchOperations: site.settings.batchSize,
      aim: () => ({ kind: 'line', content: line }),
    },
    () => undefined
  ).report.then((report) => {
    if (report.state !== 'finished') throw new Error(report.problem?.detail ?? report.problem?.code ?? 'The plan was not kept.');
  });

/** Says what is about to be done, before any of it is. @throws where that could not be written: then nothing is begun */
export const keepPlan = (site: RecordSite, plan: LabelPlan): Promise<unknown> =>
  add(site, lineOf(site, plan, BEGAN, { task: plan.task, items: idRanges(plan.itemIds), from: plan.historyFrom, rule: plan.rule }));

/** Says how it ended. */
export const endPlan = (site: RecordSite, plan: LabelPlan, done: number, failed: number): Promise<unknown> =>
  add(site, lineOf(site, plan, ENDED, { done, failed }));

function taskOf(value: unknown): LabelTask | null {
  const { kind, label, locked } = (value ?? {}) as { kind?: unknown; label?: unknown; locked?: unknown };
  if (kind === 'inStep') return { kind };
  if (kind === 'set' && typeof label === 'string') return { kind, label };
  return kind === 'lock' && typeof locked === 'boolean' ? { kind, locked } : null;
}

/** The plan that a row tells of; null where it tells of none that can be read: a list's text is never trusted. */
function readPlan({ operationId, listId, reason, details }: OperationLine): LabelPlan | null {
  try {
    const read = JSON.parse(details) as { task?: unknown; items?: unknown; from?: unknown; rule?: unknown };
    const task = taskOf(read.task);
    if (task === null || typeof read.items !== 'string' || typeof read.from !== 'number') return null;
    return {
      operationId,
      listId,
      task,
      itemIds: readIdRanges(read.items),
      historyFrom: read.from,
      reason,
      rule: typeof read.rule === 'string' ? read.rule : '',
    };
  } catch {
    return null;
  }
}

/** Work on labels that this person began and did not end, newest first. */
export async function unfinishedPlans(door: Door, login: string): Promise<readonly LabelPlan[]> {
  const rows = (await door.ask(operationLines.newest(door.webUrl, NEWEST))).filter(({ ownHand, content }) => ownHand && sameLogin(content.who.login, login));
  const ended = new Set(rows.filter(({ content }) => content.kind === ENDED).map(({ content }) => content.operationId));
  return rows.flatMap(({ content }) => (content.kind === BEGAN && !ended.has(content.operationId) ? (readPlan(content) ?? []) : []));
}

/**
 * Says that a library's new documents are about to get another label, or that it came to nothing.
 * @throws where that could not be written: then nothing is changed
 */
export const noteStandard = (site: RecordSite, listId: string, label: string, applied: boolean, operationId: string): Promise<unknown> =>
  add(site, {
    kind: applied ? 'labelStandard' : 'labelStandardNotApplied',
    operationId,
    listId,
    who: site.person,
    when: new Date(site.clock.now()).toISOString(),
    after: label,
    reason: '',
    details: '',
  });
