import { ADD_AND_VIEW_LEVEL, KEEP_LEVEL, KIM_FUNCTION_LISTS, KIM_RECORD_LISTS, SCHEMES, type Door } from '../../tenant';
import type { Clock, WorkControl, WorkProgress, WorkReport } from '../../work';
import { addAndViewLevel, compareSite, keepLevel, type Blueprint, type SetupStep } from '../rules';
import { listFrom, type Labels } from './blueprint';
import { readSite } from './readSite';
import { runSteps } from './runSteps';

/** What the site needs on which a department keeps its schemes and schedules, with people's words for it. */
export function kimBlueprint(labels: Labels): Blueprint {
  return {
    columns: [],
    lists: [SCHEMES, ...KIM_RECORD_LISTS, ...KIM_FUNCTION_LISTS].map((list) => listFrom(list, labels)),
    levels: { addAndView: addAndViewLevel(ADD_AND_VIEW_LEVEL), keep: keepLevel(KEEP_LEVEL) },
    actions: [],
    formatting: {},
    shown: [],
  };
}

/** The set-up of the KIM site: its plan, and its making. */
export interface KimSetup {
  /** Whether this person may manage the site; where not, nothing is offered. */
  readonly may: boolean;
  /** Everything that the site needs, in the order in which it is made; what is `present` is no work. */
  plan(): Promise<readonly SetupStep[]>;
  apply(steps: readonly SetupStep[], onProgress: (progress: WorkProgress) => void): { readonly control: WorkControl; readonly report: Promise<WorkReport> };
}

export interface KimSetupOptions {
  readonly door: Door;
  readonly may: boolean;
  readonly labels: Labels;
  readonly clock?: Clock;
}

/** Makes the place in which a department keeps its schemes and schedules, as the site's owner. */
export function createKimSetup({ door, may, labels, clock }: KimSetupOptions): KimSetup {
  const blueprint = kimBlueprint(labels);
  return {
    may,
    plan: async () => compareSite(blueprint, await readSite(door, blueprint), []),
    apply: (steps, onProgress) => runSteps({ door, steps, libraryIds: [], blueprint: async () => blueprint, clock, onProgress }),
  };
}
