import type { EvidenceListCode, HistoryFindingCode } from '../../marking/rules';
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
  readonly keepers: string;
  readonly keepersHint: string;
  readonly keeperTitle: string;
  readonly keeperTitleHint: string;
  readonly challengeDays: string;
  challengeDaysHint(from: number, to: number): string;

  readonly showPlan: string;
  readonly needLibrary: string;
  readonly needCallWhom: string;
  readonly needBody: string;
  needDays(from: number, to: number): string;
  /** Accounts that the site does not know. */
  needPeople(accounts: readonly string[]): string;
  readonly peopleFailed: string;
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
  /** Something is there, and not as it was set up. */
  readonly changedSince: string;
  readonly asSetUp: string;
  readonly putBack: string;

  readonly libraryIsOn: string;
  readonly cannotTurnOff: string;

  readonly historyHeading: string;
  readonly historyLead: string;
  readonly historyCheck: string;
  readonly historyChecking: string;
  readonly historyFailed: string;
  historyHolds(rows: number): string;
  historyFindings(found: number, rows: number): string;
  readonly historyWhat: string;
  readonly historyDocument: string;
  readonly historyWho: string;
  readonly historyWhen: string;
  readonly historyWhere: string;
  /** A list of evidence, and the number of a line in it; null where it is about no line that is there. */
  historyRow(list: EvidenceListCode, row: number | null): string;
  /** Whom a line names, and whom SharePoint names where that is somebody else. */
  historyBy(who: string, by: string): string;
  historyDate(iso: string, timeZone: string): string;
  readonly historyFinding: Readonly<Record<HistoryFindingCode, string>>;
  historyMore(more: number): string;
  readonly historyRemedy: string;
}
