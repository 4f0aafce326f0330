import type { SetupStep } from '../rules';
import type { Keeper, MarkingSettings } from '../../marking/rules/settings';
import type { Step, StepProblem, WorkControl, WorkProgress, WorkReport } from '../../work';

export interface SetupChoices<S = MarkingSettings> {
  readonly libraryIds: readonly string[];
  readonly settings: S;
  /** Of retention: the class of each library that gets one, by the library's id. */
  readonly classes?: Readonly<Record<string, string>>;
}

export interface Library {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly itemCount: number;
  /** Whether it is on in it now. */
  readonly on: boolean;
  /** Of retention: the class that was said of it; empty where none was. */
  readonly recordClass?: string;
}

/** A site as its owner sees it before anything is decided. */
export interface SiteState<S = MarkingSettings> {
  readonly libraries: readonly Library[];
  /** Whether it has been turned on for this site. */
  readonly on: boolean;
  /** The settings in force; null where the site is not on. */
  readonly settings: S | null;
  /** What is no longer as it was set up; empty where the site is not on. */
  readonly drift: readonly SetupStep[];
}

export interface SetupPlan<S = MarkingSettings> {
  readonly choices: SetupChoices<S>;
  /** Everything that a site needs, in the order in which it is made; what is `present` is no work. */
  readonly steps: readonly SetupStep[];
  /** What will go less well than usual, said before anything is done. */
  readonly warnings: readonly { readonly code: 'indexMayBeRefused' | 'nameMayBeTaken'; readonly where: string; readonly itemCount?: number }[];
}

/** All that the setup web part may ask. */
export interface SetupDesk<S = MarkingSettings> {
  /** Whether this person may manage the site; where not, nothing else is offered. */
  readonly may: boolean;
  read(): Promise<SiteState<S>>;
  plan(choices: SetupChoices<S>): Promise<SetupPlan<S>>;
  /** People of the site by their accounts or e-mail addresses, in the same order; null for one whom the site does not know. */
  findPeople(accounts: readonly string[]): Promise<readonly (Keeper | null)[]>;
  apply(plan: SetupPlan<S>, onProgress: (progress: WorkProgress) => void): { readonly control: WorkControl; readonly report: Promise<WorkReport> };
}

export type { Step, StepProblem };
