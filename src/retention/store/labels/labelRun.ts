import type { SPFI } from '@pnp/sp';
import { pairRun, type LineAim, type PairDeed } from '../../../evidence';
import { and, eq, IN_LIMIT, isIn, readPage, TenantProblem, viewXml } from '../../../tenant';
import type { Progress, Running, Step, StepProblem } from '../../../work';
import { readRecordFacts, RECORD_FIELDS, type RecordFacts } from '../../facts';
import { labelKey } from '../../rules';
import { recordLines, type RecordLine } from '../history/recordLines';
import type { RecordLibrary, RecordSite } from '../site/recordSite';
import { BULK_LIMIT, setRecordLock, setTagOnItems } from './policyStore';
import type { LabelPlan } from './labelPlan';

export interface LabelStep extends Step {
  readonly id: number;
}

/** What a document's label shall be: another (empty takes it off), what it is, or what stands against it. */
export type LabelAim =
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'lock'; readonly locked: boolean }
  | { readonly kind: 'same' }
  | { readonly kind: 'failed'; readonly problem: StepProblem };

export interface LabelRunOptions {
  readonly site: RecordSite;
  readonly library: RecordLibrary;
  readonly plan: LabelPlan;
  readonly steps: readonly LabelStep[];
  readonly takenUp: boolean;
  /** Asked once a document, of what it is now; tells what people call it. */
  aim(facts: RecordFacts): LabelAim;
  before?(): Promise<void>;
  close?(state: 'finished' | 'cancelled' | 'failed', done: number, failed: number): Promise<void>;
}

const NOT_FOUND: StepProblem = { code: 'notFound' };
const CHANGED: StepProblem = { code: 'changedSince' };

/** The operations that read documents, 500 at a time. */
function readDocuments(library: RecordLibrary, steps: readonly LabelStep[]): ((sp: SPFI) => Promise<ReadonlyMap<string, RecordFacts>>)[] {
  const parts = Array.from({ length: Math.ceil(steps.length / IN_LIMIT) }, (_, i) => steps.slice(i * IN_LIMIT, (i + 1) * IN_LIMIT));
  return parts.map((part) => {
    const where = and(
      isIn(
        'ID',
        'Counter',
        part.map(({ id }) => id)
      ),
      eq('FSObjType', 'Integer', 0)
    );
    const view = viewXml({ fields: RECORD_FIELDS, rows: IN_LIMIT, recursive: true, orderBy: [{ field: 'ID' }], where });
    return async (sp: SPFI) => new Map((await readPage({ id: library.id }, view)(sp)).rows.map(readRecordFacts).map((facts) => [String(facts.id), facts]));
  });
}

/** A line that takes back the one before a deed: the label, or the lock, stayed as it was. */
const takenBack = (line: RecordLine, now: string, code: string): RecordLine => ({
  ...line,
  kind: line.kind === 'label' ? 'labelNotApplied' : 'lockNotApplied',
  after: line.before,
  rule: code,
  when: now,
});

/**
 * Labels documents, or locks and opens records: each with a line of history that lands first, 25 in one call of
 * SharePoint's, one by one where that call is refused. What SharePoint did not do has a second line that says so.
 */
export function runLabels(options: LabelRunOptions, onProgress: Progress): Running {
  const { site, library, plan } = options;
  const { door } = site;
  const idOf = new Map(options.steps.map(({ key, id }) => [key, id]));
  const now = (): string => new Date(site.clock.now()).toISOString();

  const aim = (_step: LabelStep, facts: RecordFacts | undefined): LineAim<RecordLine> => {
    if (facts === undefined) return { kind: 'failed', problem: NOT_FOUND };
    const wanted = options.aim(facts);
    if (wanted.kind === 'same' || wanted.kind === 'failed') return wanted;
    if (wanted.kind === 'label' && labelKey(wanted.label) === labelKey(facts.label)) return { kind: 'same' };
    return {
      kind: 'line',
      content: {
        kind: wanted.kind === 'label' ? 'label' : wanted.locked ? 'locked' : 'unlocked',
        operationId: plan.operationId,
        documentId: facts.uniqueId,
        name: facts.name,
        listId: library.id,
        itemId: facts.id,
        when: now(),
        who: site.person,
        before: facts.label,
        after: wanted.kind === 'label' ? wanted.label : facts.label,
        reason: plan.reason,
        rule: plan.rule,
        details: '',
      },
    };
  };

  const labelDeed = (line: RecordLine): PairDeed<RecordLine> => ({
    kind: 'do',
    operation: async (sp) => {
      const failed = await setTagOnItems(door.webUrl, library.url, line.after, [line.itemId])(sp);
      if (failed.length > 0) throw new TenantProblem('refused', `SharePoint did not label item ${line.itemId}`);
    },
    ended: () => null,
    refused: ({ code }) => takenBack(line, now(), code),
    together: {
      group: line.after,
      most: BULK_LIMIT,
      operation: (keys) => async (sp) => {
        const failed = await setTagOnItems(
          door.webUrl,
          library.url,
          line.after,
          keys.map((key) => idOf.get(key) as number)
        )(sp);
        return new Set(failed.map(String));
      },
    },
  });

  const deed = (_step: LabelStep, line: RecordLine, facts: RecordFacts | undefined): PairDeed<RecordLine> => {
    if (facts === undefined) return { kind: 'failed', problem: NOT_FOUND, outcome: takenBack(line, now(), NOT_FOUND.code) };
    if (line.kind !== 'label') {
      const locked = line.kind === 'locked';
      const operation = setRecordLock(door.webUrl, library.url, facts.id, locked);
      return { kind: 'do', operation, ended: () => null, refused: ({ code }) => takenBack(line, now(), code) };
    }
    // An answer that was lost may have been carried out, and another's label is not ours to write over.
    if (labelKey(facts.label) === labelKey(line.after)) return { kind: 'done', outcome: null };
    if (labelKey(facts.label) !== labelKey(line.before)) return { kind: 'failed', problem: CHANGED, outcome: takenBack(line, now(), CHANGED.code) };
    return labelDeed(line);
  };

  return pairRun<LabelStep, RecordFacts, RecordLine>(
    {
      door,
      clock: site.clock,
      lines: recordLines,
      operationId: plan.operationId,
      steps: options.steps,
      batchOperations: site.settings.batchSize,
      get from() {
        return plan.historyFrom;
      },
      takenUp: options.takenUp,
      placeOf: (line) =>
        line.operationId !== plan.operationId
          ? null
          : { key: String(line.itemId), says: line.kind === 'labelNotApplied' || line.kind === 'lockNotApplied' ? 'failed' : 'begins' },
      read: (steps) => readDocuments(library, steps),
      ...(options.before !== undefined ? { before: options.before } : {}),
      aim,
      deed,
      gaveUp: (_step, line, { code }) => takenBack(line, now(), code),
      close: async (report) => {
        const failed = report.steps.filter(({ outcome }) => outcome.kind === 'failed').length;
        await options.close?.(report.halfDone.length > 0 ? 'failed' : report.state, report.steps.length - failed, failed);
      },
    },
    onProgress
  );
}
