import type { MarkingSettings } from '../../marking/rules';
import type { StepProblem } from '../../work/types';
import type { SetupStep } from '../rules';
import type { Library, SetupDesk, SetupPlan, SiteState } from '../store/desk';

/** A setup desk for tests and for looking at the web part: it changes nothing but what it remembers. */
export interface FakeSetupDesk extends SetupDesk {
  readonly applied: SetupPlan[];
}

export interface FakeSetupOptions {
  readonly may?: boolean;
  readonly settings?: MarkingSettings;
  readonly on?: readonly string[];
  readonly drift?: readonly SetupStep[];
  readonly steps?: readonly SetupStep[];
  readonly warnings?: SetupPlan['warnings'];
  /** Keys of steps that cannot be done, and why. */
  readonly failing?: Readonly<Record<string, StepProblem>>;
  readonly libraries?: readonly Library[];
  readonly unreadable?: boolean;
  /** Whom the site knows. */
  readonly people?: MarkingSettings['keepers'];
}

export const fakeStep = (
  what: SetupStep['what'],
  name: string,
  where = '',
  state: SetupStep['state'] = 'missing',
  more: Partial<SetupStep> = {}
): SetupStep => ({
  key: `${what}:${where}:${name}`,
  what,
  name,
  where,
  state,
  ...more,
});

export const fakeLibraries: readonly Library[] = [
  { id: 'a', title: 'Documents', url: '/sites/team/Shared Documents', itemCount: 1412, on: false },
  { id: 'b', title: 'Contracts', url: '/sites/team/Contracts', itemCount: 87, on: false },
  { id: 'c', title: 'Photographs', url: '/sites/team/Photographs', itemCount: 23104, on: false },
];

export const fakeSteps: readonly SetupStep[] = [
  fakeStep('siteColumn', 'MunMarking'),
  fakeStep('siteColumn', 'MunOriginator'),
  fakeStep('siteColumn', 'MunOriginatingBody', '', 'present'),
  fakeStep('list', 'Lists/MunimentMarkingHistory'),
  fakeStep('column', 'MunMarking', 'Documents'),
  fakeStep('index', 'MunMarking', 'Documents'),
  fakeStep('permissions', 'Lists/MunimentMarkingHistory', 'Lists/MunimentMarkingHistory'),
  fakeStep('customAction', 'Mark'),
];

export function fakeSetupDesk(options: FakeSetupOptions = {}): FakeSetupDesk {
  const { failing = {}, on = [], drift = [] } = options;
  const site: SiteState = {
    libraries: (options.libraries ?? fakeLibraries).map((library) => ({ ...library, on: on.includes(library.id) })),
    on: options.settings !== undefined,
    settings: options.settings ?? null,
    drift,
  };
  const desk: FakeSetupDesk = {
    applied: [],
    may: options.may ?? true,
    read: () => (options.unreadable ? Promise.reject(new Error('503 Service Unavailable')) : Promise.resolve(site)),
    findPeople: (accounts) => Promise.resolve(accounts.map((account) => (options.people ?? []).find(({ login }) => login.endsWith(`|${account}`)) ?? null)),
    plan: (choices) => Promise.resolve({ choices, steps: options.steps ?? fakeSteps, warnings: options.warnings ?? [] }),
    apply: (plan) => {
      desk.applied.push(plan);
      const steps = plan.steps
        .filter((step) => step.state !== 'present')
        .map((step) => {
          const problem = failing[step.key];
          return { step, outcome: problem ? { kind: 'failed' as const, problem } : { kind: 'done' as const } };
        });
      const nothing = (): void => undefined;
      return {
        control: { pause: nothing, resume: nothing, cancel: nothing },
        report: Promise.resolve({ operationId: 'setup', state: 'finished' as const, steps, left: [], halfDone: [], problem: null }),
      };
    },
  };
  return desk;
}
