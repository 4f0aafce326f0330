import type { ClearanceProblem, CopyNameProblem } from '../../marking/rules';

/** What is said where the copy of a document is made that is released. Markings themselves are never translated. */
export interface ReleaseWords {
  readonly reading: string;
  readonly failed: string;
  readonly tryAgain: string;
  heading(documents: number): string;
  /** The originals stay as they are; the policy's paragraph where there is one. */
  readonly lead: string;

  unfinished(copies: readonly string[], date: string): string;
  readonly finish: string;
  readonly leave: string;
  readonly left: string;

  readonly document: string;
  readonly why: string;
  cannot(documents: number): string;
  readonly askOriginator: string;
  askSource(body: string): string;
  readonly alreadyReleased: string;
  readonly noRelease: string;
  /** Its marking cannot stand on a copy; what the rule says follows. */
  readonly markFirst: string;

  copyOf(name: string): string;
  willRead(line: string): string;
  readonly name: string;
  readonly nameHint: string;
  /** What a copy is called unless the person says otherwise. */
  nameFor(stem: string): string;
  readonly nameProblem: Readonly<Record<CopyNameProblem, string>>;

  readonly where: string;
  readonly library: string;
  readonly folder: string;
  readonly topFolder: string;
  readonly sameFolder: string;
  readonly folderFailed: string;
  readonly placeProblem: Readonly<Record<'historical' | 'ceiling', string>>;

  readonly clearances: string;
  readonly clearancesLead: string;
  readonly by: string;
  readonly on: string;
  readonly reference: string;
  readonly referenceHint: string;
  readonly clearanceProblem: Readonly<Record<ClearanceProblem, string>>;

  readonly reason: string;
  readonly reasonOptional: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;

  readonly carries: string;
  readonly carried: readonly string[];

  make(copies: number): string;
  readonly cancel: string;
  readonly makingHeading: string;
  made(settled: number, total: number): string;

  done(copies: number): string;
  readonly doneNone: string;
  readonly theCopies: string;
  readonly copy: string;
  notMade(copies: number): string;
  notReached(copies: number): string;
  readonly brokeOff: string;
  leftBehind(names: readonly string[]): string;
  readonly back: string;
}
