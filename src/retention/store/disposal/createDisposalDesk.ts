import type { ChainFinding, Progress, Running } from '../../../work';
import {
  decisionBook,
  isDocumentKey,
  needsSecond,
  sameSeries,
  type DisposalEntry,
  type DisposalPlan,
  type SeriesDecision,
  type SeriesKey,
  type StandingPlan,
} from '../../rules';
import { readDecisions } from '../decisions/countedDecisions';
import type { RecordSite } from '../site/recordSite';
import { checkAgain, type CheckedAgain } from './checkAgain';
import { disposalLines, readLog } from './disposalLines';
import { runDisposal } from './disposalRun';
import { makePlan, type DraftPlan, type MakePlanOptions } from './makePlan';
import { agreedRow, endedRow, planRows, readPlans } from './planLines';
import { planContents, type PlannedDocument } from './planContents';
import { addRows, addRowsNow } from './savePlan';

/** A series that somebody decided to dispose of. */
export interface DecidedSeries {
  readonly key: SeriesKey;
  readonly decision: SeriesDecision;
  /** The class's own name; empty where the schedule has none of that code. */
  readonly classTitle: string;
  readonly needsSecond: boolean;
  /** The plan that has it already and is not over. */
  readonly inPlan: string | null;
  /** When a plan with it was last done, since it was decided; empty for never. What stayed then may be planned again. */
  readonly carriedOut: string;
}

/** What stands on a site's disposal desk. */
export interface DisposalSurvey {
  readonly plans: readonly StandingPlan[];
  readonly decided: readonly DecidedSeries[];
  /** The version of the schedule in force; empty where it could not be read. */
  readonly rule: string;
  readonly holdsKnown: boolean;
  readonly timeZone: string;
}

/** Disposal on one site: plans, the word of a second person, the run, and the log. */
export interface DisposalDesk {
  survey(): Promise<DisposalSurvey>;
  plan(series: readonly SeriesKey[], options?: MakePlanOptions): Promise<DraftPlan>;
  /** Keeps a plan, so that another may agree to it and it can be carried out later. */
  save(draft: DraftPlan, onProgress?: Progress): Running;
  /** Every document of a plan, as it stands now. */
  contents(plan: DisposalPlan): Promise<readonly PlannedDocument[]>;
  /** Says that this person agrees to exactly this plan. */
  agree(plan: StandingPlan): Promise<void>;
  /** Ends a plan that is not to be carried out, or not any further. */
  close(plan: StandingPlan): Promise<void>;
  /** Carries a plan out, or takes it up where it was cut off. */
  run(planId: string, onProgress: Progress): Running;
  log(planId?: string): Promise<readonly DisposalEntry[]>;
  /** Looks for rows of the log that were changed or taken out. */
  checkLog(): Promise<readonly ChainFinding[]>;
  /** Looks where what was sent is now, and adds what is seen to the log. */
  checkAgain(onProgress?: Progress): Promise<CheckedAgain>;
}

export function createDisposalDesk(site: RecordSite): DisposalDesk {
  const { door, person, clock } = site;
  const now = (): string => new Date(clock.now()).toISOString();
  return {
    async survey() {
      const [standing, plans, decisions] = await Promise.all([site.standing('afresh'), readPlans(door), readDecisions(door)]);
      const today = standing.zone(now());
      const classOf = (code: string): ReturnType<NonNullable<typeof standing.schedule>['classes']['find']> =>
        standing.schedule?.classes.find((each) => each.code === code);
      const book = decisionBook(decisions);
      const open = plans.filter(({ state }) => state === 'waits' || state === 'ready' || state === 'interrupted');
      return {
        plans,
        decided: book.all
          .filter(({ kind, key }) => kind === 'destroy' && !isDocumentKey(key) && book.on(key, today) !== null)
          .map((decision) => ({
            key: decision.key,
            decision,
            classTitle: classOf(decision.key.recordClass)?.title ?? '',
            needsSecond: needsSecond(classOf(decision.key.recordClass) ?? null, site.settings.alwaysSecond),
            carriedOut:
              plans.find(({ plan, ended }) => ended !== null && ended.when > decision.when && plan.series.some((key) => sameSeries(key, decision.key)))?.ended
                ?.when ?? '',
            inPlan: open.find(({ plan }) => plan.series.some((key) => sameSeries(key, decision.key)))?.plan.planId ?? null,
          })),
        rule: standing.schedule?.version ?? '',
        holdsKnown: standing.holds.known,
        timeZone: standing.timeZone,
      };
    },
    plan: (series, options) => makePlan(site, series, options),
    save: ({ plan, parts, needsSecond: second }, onProgress) => addRows(site, planRows(plan, parts, second), onProgress),
    contents: (plan) => planContents(site, plan),
    agree: ({ plan }) => addRowsNow(site, [agreedRow(plan, person, now())]),
    async close({ plan, begun }) {
      const log = begun === null ? [] : await readLog(door, plan.planId, begun.logFrom);
      const many = (outcome: DisposalEntry['outcome']): number =>
        new Set(log.filter((entry) => entry.outcome === outcome).map(({ documentId }) => documentId)).size;
      await addRowsNow(site, [
        endedRow(plan.planId, { who: person, when: now(), how: 'closed', sent: many('sent') + many('labelled'), notSent: many('notSent'), gone: many('gone') }),
      ]);
    },
    run: (planId, onProgress) => runDisposal(site, planId, onProgress),
    log: (planId) => readLog(door, planId),
    checkLog: () => disposalLines.check(door),
    checkAgain: (onProgress) => checkAgain(site, onProgress),
  };
}
