import type { AgeBand, Judgement } from '../../marking/rules/coverage';

/** What a finding says: a short line with its count, what it means, and what is not known. */
export interface FindingWords {
  readonly title: string;
  readonly meaning: string;
}

/** What the overview of a site's markings says. Markings themselves are never translated. */
export interface OverviewWords {
  readonly opening: string;
  noLibraries: string;
  /** Before a long reading: how much it is. */
  willRead(libraries: number, items: number): string;
  readonly read: string;
  readonly readAgain: string;
  reading(library: string): string;
  rowsRead(rows: number, total: number): string;
  readonly stop: string;
  readonly failed: string;

  headline(marked: number, documents: number): string;
  readonly noDocuments: string;
  readonly coverageOnly: string;
  asOf(date: string): string;
  restCountsAs(documents: number, line: string): string;
  readonly stoppedHere: string;
  unseen(items: number): string;
  libraryUnread(library: string): string;
  libraryPartly(library: string): string;
  readonly partsTable: string;
  readonly part: string;
  readonly share: string;
  readonly withMarking: string;
  readonly withoutMarking: string;
  readonly notHolding: string;

  readonly findings: string;
  readonly noFindings: string;
  readonly unmarked: (documents: number) => FindingWords;
  readonly invalid: (documents: number) => FindingWords;
  readonly aboveCeiling: (documents: number, ceiling: string, whom: string) => FindingWords;
  readonly lapsed: (documents: number) => FindingWords;
  readonly lapsing: (documents: number) => FindingWords;
  readonly oneLine: (share: number, line: string, library: string) => FindingWords;
  readonly highestLevel: (share: number, siteShare: number, level: string, library: string) => FindingWords;
  readonly raisedAndOld: (documents: number) => FindingWords;
  readonly securityTeam: string;
  mark(documents: number): string;
  look(documents: number): string;
  showWhich(documents: number): string;
  markIn(documents: number, place: string): string;
  lookIn(documents: number, place: string): string;
  showIn(documents: number, place: string): string;
  readonly goToDue: string;
  byLibrary(libraries: number): string;
  readonly gathering: string;
  onlyFirst(documents: number): string;
  readonly noneLeft: string;
  which(library: string): string;
  readonly changed: string;

  challengesOpen(many: number): string;
  challengesOverdue(many: number): string;
  readonly challengesFailed: string;
  readonly goToChallenges: string;

  readonly library: string;
  readonly documents: string;
  readonly action: string;
  readonly unmarkedTitle: string;
  readonly byAge: string;
  readonly age: string;
  readonly ages: Readonly<Record<AgeBand, string>>;
  readonly byPlace: string;
  readonly place: string;
  inNoFolder(library: string): string;
  inFolder(library: string, folder: string): string;
  morePlaces(documents: number): string;

  readonly distribution: string;
  readonly byLevel: string;
  readonly level: string;
  readonly byLine: string;
  readonly line: string;
  allLines(lines: number): string;
  otherLines(documents: number): string;

  readonly comparison: string;
  readonly comparisonHint: string;
  readonly compare: string;
  comparing(rows: number, total: number): string;
  readonly historyNow: string;
  compared(documents: number, historyRows: number): string;
  readonly allAgree: string;
  changedByHand(documents: number): string;
  readonly changedMeaning: string;
  unrecorded(documents: number): string;
  readonly unrecordedMeaning: string;
  moreAlike(documents: number): string;
  readonly document: string;
  readonly columnSays: string;
  readonly historySays: string;
  readonly nothing: string;
  readonly noHistoryList: string;
  readonly comparisonStopped: string;

  readonly check: string;
  checkHint(documents: number): string;
  /** Where there are so few that all are looked at. */
  checkHintAll(documents: number): string;
  startCheck(documents: number): string;
  startAnother(documents: number): string;
  goOnWithCheck(left: number): string;
  checkOf(at: number, of: number): string;
  openDocument(name: string): string;
  itsMarking(line: string): string;
  readonly itHasNone: string;
  readonly howIsIt: string;
  readonly judgements: Readonly<Record<Judgement, string>>;
  readonly note: string;
  readonly saveAndGoOn: string;
  readonly saveAndFinish: string;
  readonly leaveCheck: string;
  readonly saving: string;
  checkResult(right: number, told: number, date: string, who: string): string;
  checkUnsure(documents: number): string;
  checkRange(from: number, to: number, population: number): string;
  readonly checkWhole: string;
  readonly checkLimits: string;
  readonly checkTable: string;
  readonly found: string;
  readonly cannotCheck: string;
  readonly notSaved: string;
  readonly noCheckList: string;
  readonly readFirst: string;

  readonly exports: string;
  readonly exportsHint: string;
  readonly saveOverview: string;
  readonly saveFindings: string;
  readonly saveLines: string;
  readonly saveCheck: string;
  readonly fileNames: Readonly<Record<'overview' | 'findings' | 'lines' | 'check', string>>;
  readonly columns: Readonly<
    Record<
      | 'finding'
      | 'itemCount'
      | 'rowsRead'
      | 'readWhole'
      | 'aboveCeiling'
      | 'lapsing'
      | 'lapsed'
      | 'onEvent'
      | 'raisedAndOld'
      | 'judgement'
      | 'note'
      | 'when'
      | 'who'
      | 'address'
      | 'readOn',
      string
    >
  >;
  readonly wholeSite: string;
  readonly yes: string;
  readonly no: string;
}
