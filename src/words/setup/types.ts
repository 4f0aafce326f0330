import type { StepKind } from '../../provisioning/rules';

/** What the setup web part says. */
export interface SetupWords {
  readonly title: string;
  readonly lead: string;
  readonly reading: string;
  readonly readFailed: string;
  readonly tryAgain: string;
  readonly notOwner: string;
  readonly noLibraries: string;

  readonly libraries: string;
  readonly librariesHint: string;
  readonly library: string;
  readonly documents: string;
  count(value: number): string;

  readonly settings: string;
  readonly scheme: string;
  readonly ceiling: string;
  readonly ceilingHint: string;
  readonly callWhom: string;
  readonly callWhomHint: string;
  readonly originatingBody: string;
  readonly originatingBodyHint: string;

  readonly showPlan: string;
  readonly needLibrary: string;
  readonly needCallWhom: string;
  readonly needBody: string;
  readonly planning: string;

  readonly planHeading: string;
  readonly planLead: string;
  readonly nothingToDo: string;
  readonly what: string;
  readonly toAdd: string;
  readonly toChange: string;
  readonly there: string;
  readonly kinds: Readonly<Record<StepKind, string>>;
  readonly everyStep: string;
  /** One step: what kind of thing, its name, and the library or list it is in; empty for the site itself. */
  step(what: StepKind, name: string, where: string): string;
  readonly addIt: string;
  readonly putItRight: string;
  readonly onSite: string;
  indexMayBeRefused(library: string, items: number): string;
  nameMayBeTaken(where: string): string;
  turnOn(libraries: number): string;
  saveChanges(steps: number): string;
  readonly back: string;

  readonly running: string;
  stepsDone(settled: number, total: number): string;
  doneAll(libraries: number): string;
  readonly doneNext: string;
  donePartly(failed: number): string;
  stopped(left: number): string;
  readonly notDoneTable: string;
  readonly part: string;
  readonly whyNot: string;
  readonly remedy: string;
  readonly finish: string;

  status(on: number, all: number): string;
  readonly change: string;
  readonly driftNone: string;
  driftSome(count: number): string;
  readonly where: string;
  readonly now: string;
  readonly shouldBe: string;
  readonly missing: string;
  readonly putBack: string;
}
