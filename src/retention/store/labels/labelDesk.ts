import { plainText, toStepProblem } from '../../../evidence';
import { readProblem } from '../../../tenant';
import { later, type Progress, type Running, type StepProblem } from '../../../work';
import type { RecordFacts } from '../../facts';
import type { LabelBook } from '../../rules';
import { followsLabels, type ClassPlan } from '../classes/classPlan';
import { createClassDesk } from '../classes/createClassDesk';
import { readEarlierClasses } from '../classes/earlierClasses';
import { recordLines } from '../history/recordLines';
import type { RecordLibrary, RecordSite } from '../site/recordSite';
import { endPlan, keepPlan, noteStandard, unfinishedPlans, type LabelPlan, type LabelTask } from './labelPlan';
import { followingDocuments } from './followingDocuments';
import { runLabels, type LabelAim, type LabelStep } from './labelRun';
import { askListTag, askTags, setListTag, type RawTag } from './policyStore';
import { readTag, readTags } from './publishedLabels';
import { labelGround, scanLabels, type LabelScan, type ScanLabelsOptions } from './scanLabels';

/** What a site's labels are before any document is read. */
export interface LabelsOfSite {
  /** None on a tenant, or a site, that has none. */
  readonly labels: LabelBook;
  readonly libraries: readonly {
    readonly library: RecordLibrary;
    /** The label that new documents get; empty for none, null where that could not be read. */
    readonly standard: string | null;
  }[];
  /** Work on labels that this person began and that was cut off. */
  readonly unfinished: readonly LabelPlan[];
  /** Classes that were to follow labels: what was cut off, and what was done last and can be taken back. */
  readonly following: { readonly unfinished: ClassPlan | null; readonly undoable: ClassPlan | null };
}

/** A document that a person chose. */
export interface ChosenDocument {
  readonly id: number;
  readonly name: string;
}

/** The desk at which a site's Microsoft labels are seen and put right. */
export interface LabelDesk {
  readonly site: RecordSite;
  /** @throws TenantProblem where the labels could not be read */
  read(): Promise<LabelsOfSite>;
  scan(options: Omit<ScanLabelsOptions, 'site'>): Promise<LabelScan | null>;
  /** Gives documents the label of their class, as it is when their turn comes; what disagrees is left. */
  bringInStep(library: RecordLibrary, itemIds: readonly number[], onProgress: Progress): Running;
  /** Gives documents the class that their label stands for, as both are then; what somebody gave with a reason is left. */
  followLabels(library: RecordLibrary, itemIds: readonly number[], onProgress: Progress): Running;
  /** Goes on with that where it was cut off. */
  resumeFollowing(plan: ClassPlan, onProgress: Progress): Running;
  /** Gives documents back the class that each had before. */
  undoFollowing(plan: ClassPlan, onProgress: Progress): Running;
  /** Gives documents a label that a person chose; empty takes off the one that they have. */
  setLabel(library: RecordLibrary, documents: readonly ChosenDocument[], label: string, reason: string, onProgress: Progress): Running;
  /** Locks records, or opens them to editing. */
  setLock(library: RecordLibrary, documents: readonly ChosenDocument[], locked: boolean, reason: string, onProgress: Progress): Running;
  /** Goes on with what was cut off. */
  resume(library: RecordLibrary, plan: LabelPlan, onProgress: Progress): Running;
  /**
   * Sets the label that new documents of a library get; empty for none. It is noted first.
   * @throws TenantProblem where SharePoint refused; then a second row says so
   */
  setStandard(library: RecordLibrary, label: string): Promise<void>;
}

const DISAGREES: StepProblem = { code: 'changedSince' };

export function createLabelDesk(site: RecordSite): LabelDesk {
  const { door } = site;
  const classes = createClassDesk(site);
  const labelsNow = async (): Promise<LabelBook> => readTags(await door.ask(askTags(door.webUrl)));

  /** What each kind of work makes of a document; what it rests on is read first, and again when it is taken up. */
  const aimOf = (task: LabelTask): { prepare(): Promise<void>; aim(facts: RecordFacts): LabelAim } => {
    if (task.kind === 'set') return { prepare: async () => undefined, aim: () => ({ kind: 'label', label: task.label }) };
    if (task.kind === 'lock') return { prepare: async () => undefined, aim: () => ({ kind: 'lock', locked: task.locked }) };
    let judge: ((facts: RecordFacts) => LabelAim) | null = null;
    return {
      async prepare() {
        if (judge !== null) return;
        const known = await labelGround(site, await labelsNow(), 'afresh');
        if (known === null) throw new Error('There is no schedule in force to go by.');
        judge = (facts) => {
          const { verdict } = known.judge(facts);
          if (verdict.kind === 'writeLabel') return { kind: 'label', label: verdict.label };
          return verdict.kind === 'same' ? { kind: 'same' } : { kind: 'failed', problem: DISAGREES };
        };
      },
      aim: (facts) => (judge as (facts: RecordFacts) => LabelAim)(facts),
    };
  };

  const run = (library: RecordLibrary, plan: LabelPlan, takenUp: boolean, onProgress: Progress, chosen: readonly ChosenDocument[] = []): Running => {
    const { prepare, aim } = aimOf(plan.task);
    /** A plan knows documents by number; what people call them is learnt when they are read. */
    const names = new Map(chosen.filter(({ name }) => name !== '').map(({ id, name }) => [id, name]));
    const steps = plan.itemIds.map((id): LabelStep => ({
      key: String(id),
      id,
      get name() {
        return names.get(id) ?? String(id);
      },
    }));
    let kept = takenUp;
    let from = plan.historyFrom;
    const working: LabelPlan = {
      ...plan,
      get historyFrom() {
        return from;
      },
    };
    return runLabels(
      {
        site,
        library,
        plan: working,
        steps,
        takenUp,
        aim: (facts) => {
          names.set(facts.id, facts.name);
          return aim(facts);
        },
        async before() {
          await prepare();
          if (kept) return;
          from = (await door.ask(recordLines.tip(door.webUrl))).rowId;
          await keepPlan(site, working);
          kept = true;
        },
        async close(state, done, failed) {
          if (kept && state !== 'failed') await endPlan(site, working, done, failed).catch(() => undefined);
        },
      },
      onProgress
    );
  };

  const begin = (library: RecordLibrary, task: LabelTask, documents: readonly ChosenDocument[], reason: string, onProgress: Progress): Running =>
    run(
      library,
      { operationId: site.newId(), listId: library.id, task, itemIds: documents.map(({ id }) => id), historyFrom: 0, reason: plainText(reason), rule: '' },
      false,
      onProgress,
      documents
    );

  return {
    site,
    async read() {
      const { libraries } = await site.standing();
      const [tags, ...standards] = await door.askAll<RawTag[] | RawTag | null>([
        askTags(door.webUrl),
        ...libraries.map(({ url }) => askListTag(door.webUrl, url)),
      ]);
      if (!tags.ok) throw tags.problem;
      const [unfinished, earlier] = await Promise.all([unfinishedPlans(door, site.person.login), readEarlierClasses(site)]);
      const plans = libraries.map(({ id }) => earlier(id));
      const newest = (some: readonly (ClassPlan | null)[]): ClassPlan | null =>
        some.reduce((last, each) => (each !== null && followsLabels(each) && (last === null || each.when > last.when) ? each : last), null);
      return {
        labels: readTags(tags.value),
        libraries: libraries.map((library, at) => {
          const answer = standards[at];
          return { library, standard: answer.ok ? (readTag((answer.value ?? {}) as RawTag)?.name ?? '') : null };
        }),
        unfinished,
        following: { unfinished: newest(plans.map((each) => each.unfinished)), undoable: newest(plans.map((each) => each.undoable)) },
      };
    },
    scan: (options) => scanLabels({ site, ...options }),
    bringInStep: (library, itemIds, onProgress) =>
      begin(
        library,
        { kind: 'inStep' },
        itemIds.map((id) => ({ id, name: '' })),
        '',
        onProgress
      ),
    followLabels: (library, itemIds, onProgress) =>
      later(
        async () => classes.followLabels(library.id, await followingDocuments(site, library, await labelsNow(), itemIds), onProgress),
        async (error) => toStepProblem(await readProblem(error))
      ),
    resumeFollowing: (plan, onProgress) => classes.resume(plan, onProgress),
    undoFollowing: (plan, onProgress) => classes.undo(plan, onProgress),
    setLabel: (library, documents, label, reason, onProgress) => begin(library, { kind: 'set', label }, documents, reason, onProgress),
    setLock: (library, documents, locked, reason, onProgress) => begin(library, { kind: 'lock', locked }, documents, reason, onProgress),
    resume: (library, plan, onProgress) => run(library, plan, true, onProgress),
    async setStandard({ id, url }, label) {
      const operationId = site.newId();
      await noteStandard(site, id, label, true, operationId);
      try {
        await door.tell(setListTag(door.webUrl, url, label));
      } catch (error) {
        await noteStandard(site, id, label, false, operationId).catch(() => undefined);
        throw error;
      }
    },
  };
}
